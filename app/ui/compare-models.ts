/** Two choices of model for the same day, in words. */
import type { ModelRegistration } from "~/domain/bundle/records";
import type { Language } from "~/i18n/language";
import { modelChoiceMessages } from "~/i18n/model-choice";
import { term } from "~/i18n/vocabulary";
import type { ComparedField } from "./conflict-choice";

export function compareModels(
  language: Language,
  { mine, saved }: Record<"mine" | "saved", ModelRegistration>,
): ComparedField[] {
  const words = modelChoiceMessages[language];
  const members: [label: string, tell: (one: ModelRegistration) => string | undefined][] = [
    [words.model, ({ model }) => term(language, "model", model)],
    [words.reasonIn.da, ({ rationale }) => rationale?.da],
    [words.reasonIn.en, ({ rationale }) => rationale?.en],
  ];
  return members.map(([label, tell]) => ({ label, mine: tell(mine) ?? "", saved: tell(saved) ?? "" }));
}
