/** A project's records with the period that the figures are about. */
import { isWithin } from "../days";
import type { Activity, Day, Key, Organisation, Participant } from "../bundle/records";
import type { Field, InvolvementForm, Moment } from "../vocabulary";
import type { ProjectFacts } from "./facts";

export interface Scope extends ProjectFacts {
  /** Both days belong to the period. */
  from: Day;
  to: Day;
  /** "The period's activities": those whose own date is within it. */
  activities: readonly Activity[];
  /** The participants of the period's activities. */
  attendances: readonly Attendance[];
}

/** Persons at one activity, from an organisation or, where that is not known, from a field. */
export interface Attendance {
  moment: Moment;
  organisation: Organisation | null;
  field: Field;
  form: InvolvementForm | null;
  count: number;
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
  const activities = all.filter((activity) => isWithin(activity.date, scope));
  const attendances: Attendance[] = [];
  for (const { moment, participants = [] } of activities)
    for (const participant of participants) attendances.push(attendanceOf(facts, moment, participant));
  return { ...facts, ...scope, activities, attendances };
}

function attendanceOf(facts: ProjectFacts, moment: Moment, participant: Participant): Attendance {
  const organisation = participant.organisation === undefined ? null : getOrganisation(facts, participant.organisation);
  const field = organisation?.field ?? participant.field;
  if (field === undefined) throw new Error("A participant has neither organisation nor field.");
  return { moment, organisation, field, form: participant.form ?? null, count: participant.count };
}

/** An organisation that a record names. Throws where the facts lack it. */
export function getOrganisation({ organisations }: Pick<ProjectFacts, "organisations">, key: Key): Organisation {
  const organisation = organisations.get(key);
  if (organisation === undefined) throw new Error(`The facts lack the organisation ${key}.`);
  return organisation;
}
