/** One activity at a time: found, written, taken away with what points to it, and put back. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Activity, Key, Participant } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import { insertActivity, toActivity } from "./activities";
import type { Connection } from "./client";
import { activity, activityBroker, activityLink, activityParticipant } from "./schema/activity";
import { journal } from "./schema/journal";
import { need, needAnswer } from "./schema/need";
import { organisation } from "./schema/organisation";
import { outcome, outcomeActivity } from "./schema/outcome";
import { compact } from "./text";

export interface FoundActivity {
  id: number;
  record: Activity;
  /** Account that logged it. */
  loggedById: number | null;
}

/** The activity of the scope's project, or null where there is none or the reader may not see it. */
export function findActivity(db: Connection, scope: ProjectScope, key: Key): FoundActivity | null {
  const row = db
    .select()
    .from(activity)
    .where(and(eq(activity.projectId, scope.projectId), eq(activity.key, key)))
    .get();
  if (!row || !scope.visibilities.includes(row.visibility)) return null;
  const brokers = db
    .select({ key: organisation.key })
    .from(activityBroker)
    .innerJoin(organisation, eq(organisation.id, activityBroker.organisationId))
    .where(eq(activityBroker.activityId, row.id))
    .orderBy(asc(organisation.key))
    .all();
  const participants = db
    .select({
      organisation: organisation.key,
      field: activityParticipant.field,
      form: activityParticipant.form,
      count: activityParticipant.count,
    })
    .from(activityParticipant)
    .leftJoin(organisation, eq(organisation.id, activityParticipant.organisationId))
    .where(eq(activityParticipant.activityId, row.id))
    .orderBy(asc(activityParticipant.id))
    .all();
  const links = db
    .select({ url: activityLink.url })
    .from(activityLink)
    .where(eq(activityLink.activityId, row.id))
    .orderBy(asc(activityLink.position))
    .all();
  const record = toActivity(row, {
    brokers: brokers.map((one) => one.key),
    participants: participants.map((one) => compact(one) as Participant),
    links: links.map((one) => one.url),
  });
  return { id: row.id, record, loggedById: row.loggedById };
}

/** The keys of the project's activities. */
export function listActivityKeys(db: Connection, { projectId }: ProjectScope): Set<Key> {
  const rows = db.select({ key: activity.key }).from(activity).where(eq(activity.projectId, projectId)).all();
  return new Set(rows.map(({ key }) => key));
}

interface ActivityToWrite {
  record: Activity;
  organisationIds: ReadonlyMap<Key, number>;
  /** Who logs it; left out, whoever logged it before stays. */
  loggedById?: number | null;
}

/** Writes an activity whole under its key. Returns its id. */
export function writeActivity(
  db: Connection,
  { projectId }: ProjectScope,
  { record, organisationIds, loggedById }: ActivityToWrite,
): number {
  const known = db
    .select({ id: activity.id })
    .from(activity)
    .where(and(eq(activity.projectId, projectId), eq(activity.key, record.key)))
    .get();
  if (known) {
    for (const table of [activityBroker, activityParticipant, activityLink])
      db.delete(table).where(eq(table.activityId, known.id)).run();
  }
  const id = insertActivity(db, { projectId, activity: record, organisationIds });
  if (loggedById !== undefined) db.update(activity).set({ loggedById }).where(eq(activity.id, id)).run();
  return id;
}

/** What points to an activity, by the keys of the records. */
export interface PointersToActivity {
  needsRaised: Key[];
  needsAnswered: Key[];
  outcomes: Key[];
}

/** The needs and outcomes that name the activity. */
export function listPointersTo(db: Connection, _scope: ProjectScope, activityId: number): PointersToActivity {
  const keys = (rows: { key: Key }[]) => rows.map(({ key }) => key);
  return {
    needsRaised: keys(db.select({ key: need.key }).from(need).where(eq(need.raisedAtId, activityId)).all()),
    needsAnswered: keys(
      db
        .select({ key: need.key })
        .from(needAnswer)
        .innerJoin(need, eq(need.id, needAnswer.needId))
        .where(eq(needAnswer.activityId, activityId))
        .all(),
    ),
    outcomes: keys(
      db
        .select({ key: outcome.key })
        .from(outcomeActivity)
        .innerJoin(outcome, eq(outcome.id, outcomeActivity.outcomeId))
        .where(eq(outcomeActivity.activityId, activityId))
        .all(),
    ),
  };
}

/** Lets the records that still are there name the activity again; a need that names another one by now keeps that. */
export function restorePointersTo(
  db: Connection,
  { projectId }: ProjectScope,
  { activityId, pointers }: { activityId: number; pointers: PointersToActivity },
): void {
  const needsOf = (keys: Key[]) =>
    db
      .select({ id: need.id, raisedAtId: need.raisedAtId })
      .from(need)
      .where(and(eq(need.projectId, projectId), inArray(need.key, keys)))
      .all();
  for (const { id, raisedAtId } of needsOf(pointers.needsRaised))
    if (raisedAtId === null) db.update(need).set({ raisedAtId: activityId }).where(eq(need.id, id)).run();
  for (const { id } of needsOf(pointers.needsAnswered)) db.insert(needAnswer).values({ needId: id, activityId }).run();
  const outcomes = db
    .select({ id: outcome.id })
    .from(outcome)
    .where(and(eq(outcome.projectId, projectId), inArray(outcome.key, pointers.outcomes)))
    .all();
  for (const { id } of outcomes) db.insert(outcomeActivity).values({ outcomeId: id, activityId }).run();
}

/** Takes an activity away; needs and outcomes that name it stay without it. */
export function deleteActivityRow(db: Connection, _scope: ProjectScope, id: number): void {
  db.delete(activity).where(eq(activity.id, id)).run();
}

export interface DeletedActivity {
  activity: Activity;
  loggedById: number | null;
  pointers: PointersToActivity;
}

/** What a row of the journal says was deleted from the project, or null where the row is about something else. */
export function findDeletedActivity(
  db: Connection,
  scope: ProjectScope | EverythingScope,
  { projectId, journalId }: { projectId: number; journalId: number },
): DeletedActivity | null {
  const row = db
    .select({ before: journal.before })
    .from(journal)
    .where(and(eq(journal.id, journalId), eq(journal.projectId, projectId), eq(journal.operation, "delete-activity")))
    .get();
  if (!row?.before) return null;
  const deleted = JSON.parse(row.before) as DeletedActivity;
  const reach = scope.kind === "project" ? scope.visibilities : null;
  return reach && !reach.includes(deleted.activity.visibility ?? "funder") ? null : deleted;
}

/** The newest row of the journal that tells of a deletion of the activity, by the key that it had. */
export function findDeletionOf(db: Connection, { projectId }: ProjectScope, activityId: number): number | null {
  const rows = db
    .select({ id: journal.id })
    .from(journal)
    .where(
      and(
        eq(journal.projectId, projectId),
        eq(journal.operation, "delete-activity"),
        eq(journal.subjectId, activityId),
      ),
    )
    .orderBy(asc(journal.id))
    .all();
  return rows.at(-1)?.id ?? null;
}
