/** What was done to a record of a project, in words. */
import { type RecordKind, recordKinds } from "~/domain/project-record";
import type { Language } from "./language";

const verbs = ["add", "change", "delete", "restore"] as const;
type Verb = (typeof verbs)[number];

const da = {
  verbs: { add: "tilføjede", change: "ændrede", delete: "slettede", restore: "gendannede" } satisfies Record<
    Verb,
    string
  >,
  kinds: {
    activity: "en aktivitet",
    need: "et vidensbehov",
    barrier: "en barriere",
    goal: "et mål",
    outcome: "et udbytte",
    involvement: "en aftale om inddragelse",
    momentPeriod: "et tidspunkt i planen",
    resource: "ressourcer",
    modelRegistration: "valget af model",
    project: "projektets stamdata",
  } satisfies Record<RecordKind, string>,
};

const en: typeof da = {
  verbs: { add: "added", change: "changed", delete: "deleted", restore: "restored" },
  kinds: {
    activity: "an activity",
    need: "a knowledge need",
    barrier: "a barrier",
    goal: "a goal",
    outcome: "an outcome",
    involvement: "an agreement on involvement",
    momentPeriod: "a moment of the plan",
    resource: "resources",
    modelRegistration: "the choice of model",
    project: "the project's basics",
  },
};

export const recordOperationMessages: Record<Language, typeof da> = { da, en };

/** Such as "changed an activity"; null where the operation is not one on a record. */
export function nameRecordOperation(language: Language, operation: string): string | null {
  const [verb, kind] = operation.split("-");
  const foundVerb = verbs.find((one) => one === verb);
  const foundKind = recordKinds.find((one) => one === kind);
  const words = recordOperationMessages[language];
  return foundVerb && foundKind ? `${words.verbs[foundVerb]} ${words.kinds[foundKind]}` : null;
}
