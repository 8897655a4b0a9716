/** Turns the meetings of a calendar that a person picked into activities; the rest stay on the list. */
import { write } from "#db/client";
import { findIncoming, setIncoming } from "#db/incoming";
import { writeJournal } from "#db/journal";
import { getPlan } from "#db/plans";
import { getProjectBasics } from "#db/projects";
import { proposeActivity } from "~/domain/propose-activity";
import type { Choice, Meeting } from "~/domain/incoming/choice";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { ActivityKind } from "~/domain/vocabulary";
import type { Language } from "~/i18n/language";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { writeBatch } from "./write-batch";

interface Picked {
  id: number;
  /** Number of the meeting on the list, and what kind of activity it is. */
  meetings: readonly { index: number; kind: ActivityKind }[];
  /** Of the titles. */
  language: Language;
}

/** How many activities came. Refused where nothing is picked or the list has changed meanwhile. */
export function bringInMeetings(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { id, meetings, language }: Picked,
): Outcome<number, "none" | "gone"> {
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const own = { id, accountId: actor.accountId };
  if (meetings.length === 0) return refused("none");
  return write(db, (transaction) => {
    const choice = findIncoming(transaction, scope, own)?.choice;
    if (choice?.step !== "pick") return refused("gone");
    const { startDate, endDate } = getProjectBasics(transaction, scope, scope.projectId);
    const ground = { startDate, endDate, momentPlan: getPlan(transaction, scope, scope.projectId).momentPlan };
    const picked = new Set(meetings.map(({ index }) => index));
    const activities = meetings.flatMap(({ index, kind }) => {
      const meeting = choice.read.meetings[index];
      return meeting ? [toActivity(meeting, { kind, language, ground })] : [];
    });
    if (activities.length !== meetings.length) return refused("gone");
    const { added, known } = writeBatch({ db: transaction, actor, now }, scope, {
      kind: "activities",
      batch: { activities },
    });
    const left = choice.read.meetings.filter((_, index) => !picked.has(index));
    const next: Choice =
      left.length === 0
        ? { version: 1, step: "done", added, known }
        : { ...choice, read: { ...choice.read, meetings: left } };
    setIncoming(transaction, scope, own, { choice: JSON.stringify(next) });
    writeJournal(transaction, {
      actor,
      now,
      operation: "import-meetings",
      subject: "project",
      subjectId: scope.projectId,
      projectId: scope.projectId,
      after: { added, known },
    });
    return done(added);
  });
}

interface Ground {
  kind: ActivityKind;
  language: Language;
  ground: Parameters<typeof proposeActivity>[2];
}

function toActivity({ title, date, endDate, hours, format }: Meeting, { kind, language, ground }: Ground) {
  const { direction, brokerCore, moment } = proposeActivity(kind, date, ground);
  if (!direction || !brokerCore || !moment) throw new Error("Kind and day propose the rest");
  return {
    title: { [language]: title },
    kind,
    date,
    ...(endDate && { endDate }),
    datePrecision: "day" as const,
    direction,
    moment,
    brokerCore,
    ...(format && { format }),
    ...(hours !== undefined && { hours }),
    visibility: "funder" as const,
  };
}
