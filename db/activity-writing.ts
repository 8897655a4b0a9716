/** Writes bridge-builder activities with their brokers, participants and links. */
import { eq, sql } from "drizzle-orm";
import type { Activity, Key } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepareInsert, prepareInsertReturningId } from "./insert";
import { prepared } from "./prepared";
import { activity, activityBroker, activityLink, activityParticipant } from "./schema/activity";

const ofProject = sql.placeholder("projectId");
/** A JSON list of ids. */
const ofThese = sql`(select value from json_each(${sql.placeholder("these")}))`;

const statements = prepared((db) => ({
  keys: db
    .select({ id: activity.id, key: activity.key })
    .from(activity)
    .where(eq(activity.projectId, ofProject))
    .prepare(),
  upsert: prepareInsertReturningId(db, activity, {
    replace: [activity.projectId, activity.key],
    leave: ["loggedById"],
  }),
  insertBroker: prepareInsert(db, activityBroker),
  insertParticipant: prepareInsert(db, activityParticipant),
  insertLink: prepareInsert(db, activityLink),
  deleteBrokers: db
    .delete(activityBroker)
    .where(sql`${activityBroker.activityId} in ${ofThese}`)
    .prepare(),
  deleteParticipants: db
    .delete(activityParticipant)
    .where(sql`${activityParticipant.activityId} in ${ofThese}`)
    .prepare(),
  deleteLinks: db
    .delete(activityLink)
    .where(sql`${activityLink.activityId} in ${ofThese}`)
    .prepare(),
  deleteOne: db
    .delete(activity)
    .where(eq(activity.id, sql.placeholder("id")))
    .prepare(),
}));

interface ActivitiesToWrite {
  projectId: number;
  activities: readonly Activity[];
  organisationIds: ReadonlyMap<Key, number>;
  /** Keys of those that are there already as they stand here. */
  unchanged?: ReadonlySet<Key>;
  onWritten?: () => void;
}

/** Writes a project's activities whole; those of a known key keep their id, the rest go. Returns the ids by key. */
export function replaceActivities(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  { projectId, activities, organisationIds, unchanged = new Set(), onWritten }: ActivitiesToWrite,
): Map<Key, number> {
  const ready = statements(db);
  const before = ready.keys.all({ projectId });
  const stays = before.filter(({ key }) => unchanged.has(key));
  if (before.length > stays.length) {
    const these = JSON.stringify(before.flatMap(({ id, key }) => (unchanged.has(key) ? [] : id)));
    ready.deleteBrokers.run({ these });
    ready.deleteParticipants.run({ these });
    ready.deleteLinks.run({ these });
  }
  const ids = new Map<Key, number>(stays.map(({ id, key }) => [key, id]));
  for (const one of activities) {
    if (!ids.has(one.key)) ids.set(one.key, insertActivity(db, { projectId, activity: one, organisationIds }));
    onWritten?.();
  }
  for (const { id, key } of before) if (!ids.has(key)) ready.deleteOne.run({ id });
  return ids;
}

/** Writes the row of an activity and, beside it, its brokers, participants and links, of which there must be none yet. */
export function insertActivity(
  db: Connection,
  { projectId, activity: one, organisationIds }: Omit<ActivitiesToWrite, "activities"> & { activity: Activity },
): number {
  const ready = statements(db);
  const { brokers, participants, links, title, summary, ...members } = one;
  const activityId = ready.upsert({
    ...members,
    projectId,
    titleDa: title.da,
    titleEn: title.en,
    datePrecision: one.datePrecision ?? "day",
    summaryDa: summary?.da,
    summaryEn: summary?.en,
    visibility: one.visibility ?? "funder",
  });
  for (const key of brokers ?? [])
    ready.insertBroker({ activityId, organisationId: organisationIds.get(key) as number });
  for (const { organisation: key, field, form, count } of participants ?? []) {
    ready.insertParticipant({
      activityId,
      organisationId: key === undefined ? null : organisationIds.get(key),
      field,
      form,
      count,
    });
  }
  links?.forEach((url, position) => ready.insertLink({ activityId, position, url }));
  return activityId;
}
