/** Two states of a contact, member by member, in words. */
import type { Language } from "~/i18n/language";
import { languageChoices } from "~/i18n/language-names";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import type { ComparedField } from "./conflict-choice";
import type { ListedContact } from "./contacts-section";

type Details = Omit<ListedContact, "id" | "declined" | "changedAt">;

export function describeContact(
  language: Language,
  { mine, saved }: { mine: Details; saved: Details },
): ComparedField[] {
  const words = stakeholdersMessages[language].contacts;
  const members: [label: string, tell: (one: Details) => string | null][] = [
    [words.name, ({ name }) => name],
    [words.position, ({ title }) => title],
    [words.email, ({ email }) => email],
    [words.phone, ({ phone }) => phone],
    [words.language, (one) => languageChoices.find(({ value }) => value === one.language)?.label ?? null],
    [words.source, ({ source }) => words.sources[source]],
    [words.legalBasis, ({ legalBasis }) => words.legalBases[legalBasis]],
  ];
  return members.map(([label, tell]) => ({ label, mine: tell(mine) ?? "", saved: tell(saved) ?? "" }));
}
