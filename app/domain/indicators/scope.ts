/** A project's records with the period that the figures are about. */
import { isWithin } from "../days";
import type { Activity, Day, Key, Organisation } from "../bundle/records";
import type { ProjectFacts } from "./facts";

export interface Scope extends ProjectFacts {
  /** Both days belong to the period. */
  from: Day;
  to: Day;
  /** "The period's activities": those whose own date is within it. */
  activities: readonly Activity[];
}

/**
 * The records with a period; left out, `from` is the earlier of the project's start and its earliest activity.
 * Source: docs/contract/INDICATORS.md, "Period".
 */
export function scopeOf(facts: ProjectFacts, period: { from?: Day; to: Day }): Scope {
  const all = facts.project.activities ?? [];
  let from = period.from;
  if (from === undefined) {
    from = facts.project.startDate;
    for (const { date } of all) if (date < from) from = date;
  }
  const scope = { from, to: period.to };
  return { ...facts, ...scope, activities: all.filter((activity) => isWithin(activity.date, scope)) };
}

/** An organisation that a record names. Throws where the facts lack it. */
export function getOrganisation({ organisations }: Pick<ProjectFacts, "organisations">, key: Key): Organisation {
  const organisation = organisations.get(key);
  if (organisation === undefined) throw new Error(`The facts lack the organisation ${key}.`);
  return organisation;
}
