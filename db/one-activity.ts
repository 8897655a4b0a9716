/** One activity at a time: found, written, taken away with what points to it, and put back. */
import { and, asc, eq } from "drizzle-orm";
import type { Activity, Key, Participant } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { toActivity } from "./activities";
import { insertActivity } from "./activity-writing";
import type { Connection } from "./client";
import { activity, activityBroker, activityLink, activityParticipant } from "./schema/activity";
import { organisation } from "./schema/organisation";
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

/** Takes an activity away; needs and outcomes that name it stay without it. */
export function deleteActivityRow(db: Connection, _scope: ProjectScope, id: number): void {
  db.delete(activity).where(eq(activity.id, id)).run();
}
