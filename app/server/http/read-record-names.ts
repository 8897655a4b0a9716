/** Names behind the keys that records refer to, as far as the reader may see what they name. */
import { listActivityChoices } from "#db/activity-choices";
import { getPlan } from "#db/plans";
import { listProgrammes } from "#db/programmes";
import { listNamesOfOrganisations } from "#db/project-history";
import type { Key, Text } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { type RecordKind, type RecordOf, referencesOf } from "~/domain/project-record";
import type { Visit } from "./visit";

export type Names = Record<"organisation" | "programme" | "activity" | "goal", Record<Key, Text>>;

/** Of the organisations and activities that the records name, and of the goals of the project. */
export function readRecordNames<K extends RecordKind>(
  { services: { db } }: Visit,
  scope: ProjectScope,
  { kind, records }: { kind: K; records: readonly RecordOf[K][] },
): Names {
  const references = records.map((record) => referencesOf(kind, record));
  const activities = references.flatMap((one) => one.activities ?? []);
  const organisations = listNamesOfOrganisations(
    db,
    scope,
    references.flatMap((one) => one.organisations),
  );
  const programmes = references.some((one) => one.programmes?.length) ? listProgrammes(db, scope) : [];
  const goals = (getPlan(db, scope, scope.projectId).goals ?? []).filter(
    ({ visibility }) => visibility === undefined || scope.visibilities.includes(visibility),
  );
  return {
    organisation: Object.fromEntries(organisations.map(({ key, name }) => [key, { da: name, en: name }])),
    programme: Object.fromEntries(programmes.map(({ key, name }) => [key, name])),
    activity: Object.fromEntries(listActivityChoices(db, scope, activities).map(({ key, title }) => [key, title])),
    goal: Object.fromEntries(goals.map(({ key, title }) => [key, title])),
  };
}

/** The record without keys of what the reader may not see: a key tells the title that it was made from. */
export function withoutHidden<R extends object>(record: R, names: Names): R {
  const { raisedAt, answeredBy, activities, goal, ...rest } = record as Record<string, unknown>;
  const known = (keys: unknown) => (keys as Key[] | undefined)?.filter((key) => Object.hasOwn(names.activity, key));
  return Object.fromEntries(
    Object.entries({
      ...rest,
      raisedAt: known(raisedAt === undefined ? [] : [raisedAt])?.[0],
      answeredBy: known(answeredBy),
      activities: known(activities),
      goal: typeof goal === "string" && Object.hasOwn(names.goal, goal) ? goal : undefined,
    }).filter(([, value]) => value !== undefined),
  ) as R;
}
