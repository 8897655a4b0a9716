/** Bridge-builder activities with their brokers, participants and links. */
import { asc, eq, min, sql } from "drizzle-orm";
import type { Activity, Day, Key, Participant } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepareInsert, prepareInsertReturningId } from "./insert";
import { prepared } from "./prepared";
import { activity, activityBroker, activityLink, activityParticipant } from "./schema/activity";
import { organisation } from "./schema/organisation";
import { compact, groupBy, toRequiredText, toText } from "./text";

const ofProject = sql.placeholder("projectId");
/** A JSON list of ids. */
const ofThese = sql`(select value from json_each(${sql.placeholder("these")}))`;

const statements = prepared((db) => ({
  activities: db
    .select({
      id: activity.id,
      key: activity.key,
      titleDa: activity.titleDa,
      titleEn: activity.titleEn,
      kind: activity.kind,
      date: activity.date,
      endDate: activity.endDate,
      datePrecision: activity.datePrecision,
      direction: activity.direction,
      moment: activity.moment,
      brokerCore: activity.brokerCore,
      format: activity.format,
      hours: activity.hours,
      amount: activity.amount,
      summaryDa: activity.summaryDa,
      summaryEn: activity.summaryEn,
      visibility: activity.visibility,
    })
    .from(activity)
    .where(eq(activity.projectId, ofProject))
    .orderBy(asc(activity.date), asc(activity.key))
    .prepare(),
  keys: db
    .select({ id: activity.id, key: activity.key })
    .from(activity)
    .where(eq(activity.projectId, ofProject))
    .prepare(),
  brokers: db
    .select({ activityId: activityBroker.activityId, organisationId: activityBroker.organisationId })
    .from(activityBroker)
    .innerJoin(activity, eq(activity.id, activityBroker.activityId))
    .where(eq(activity.projectId, ofProject))
    .prepare(),
  participants: db
    .select({
      activityId: activityParticipant.activityId,
      organisationId: activityParticipant.organisationId,
      field: activityParticipant.field,
      form: activityParticipant.form,
      count: activityParticipant.count,
    })
    .from(activityParticipant)
    .innerJoin(activity, eq(activity.id, activityParticipant.activityId))
    .where(eq(activity.projectId, ofProject))
    .prepare(),
  organisationKey: db
    .select({ key: organisation.key })
    .from(organisation)
    .where(eq(organisation.id, sql.placeholder("id")))
    .prepare(),
  links: db
    .select({ activityId: activityLink.activityId, url: activityLink.url })
    .from(activityLink)
    .innerJoin(activity, eq(activity.id, activityLink.activityId))
    .where(eq(activity.projectId, ofProject))
    .orderBy(asc(activityLink.activityId), asc(activityLink.position))
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

type Row = typeof activity.$inferSelect;

/** In the order in which they are selected. */
type ActivityRow = [
  id: number,
  key: Key,
  titleDa: Row["titleDa"],
  titleEn: Row["titleEn"],
  kind: Row["kind"],
  date: Day,
  endDate: Row["endDate"],
  datePrecision: Row["datePrecision"],
  direction: Row["direction"],
  moment: Row["moment"],
  brokerCore: Row["brokerCore"],
  format: Row["format"],
  hours: Row["hours"],
  amount: Row["amount"],
  summaryDa: Row["summaryDa"],
  summaryEn: Row["summaryEn"],
  visibility: Row["visibility"],
];

/** In the order in which they are selected. */
type ParticipantRow = [
  activityId: number,
  organisationId: number | null,
  field: NonNullable<Participant["field"]> | null,
  form: NonNullable<Participant["form"]> | null,
  count: number,
];

/** A project's activities, oldest first. Of a large project there are thousands: as lists of values they are read in half the time. */
export function listActivities(db: Connection, _scope: EverythingScope | ProjectScope, projectId: number): Activity[] {
  const ready = statements(db);
  // A few organisations take part thousands of times: each key is one string, which figures then find at once.
  const keys = new Map<number, Key>();
  const keyOf = (id: number): Key => {
    const key = keys.get(id) ?? ready.organisationKey.get({ id })?.key;
    if (key === undefined) throw new Error(`No organisation ${id}`);
    keys.set(id, key);
    return key;
  };
  const brokers = groupBy(
    ready.brokers.all({ projectId }),
    (row) => row.activityId,
    (row) => keyOf(row.organisationId),
  );
  const links = groupBy(
    ready.links.all({ projectId }),
    (row) => row.activityId,
    (row) => row.url,
  );
  const participants = groupBy(
    ready.participants.values({ projectId }) as ParticipantRow[],
    ([activityId]) => activityId,
    ([, organisationId, field, form, count]) => {
      // Spread members would make objects that the engine reads at half the speed.
      const participant = {} as Participant;
      if (organisationId !== null) participant.organisation = keyOf(organisationId);
      if (field !== null) participant.field = field;
      if (form !== null) participant.form = form;
      participant.count = count;
      return participant;
    },
  );
  return (ready.activities.values({ projectId }) as ActivityRow[]).map(
    ([
      id,
      key,
      titleDa,
      titleEn,
      kind,
      date,
      endDate,
      datePrecision,
      direction,
      moment,
      brokerCore,
      format,
      hours,
      amount,
      summaryDa,
      summaryEn,
      visibility,
    ]) =>
      toActivity(
        {
          key,
          titleDa,
          titleEn,
          kind,
          date,
          endDate,
          datePrecision,
          direction,
          moment,
          brokerCore,
          format,
          hours,
          amount,
          summaryDa,
          summaryEn,
          visibility,
        },
        { brokers: brokers.get(id), participants: participants.get(id), links: links.get(id) },
      ),
  );
}

/** The day of the first activity, or null where there is none. */
export function findFirstActivityDay(db: Connection, { projectId }: ProjectScope): Day | null {
  const row = db
    .select({ day: min(activity.date) })
    .from(activity)
    .where(eq(activity.projectId, projectId))
    .get();
  return row?.day ?? null;
}

/** A row with what hangs under it, as the record. */
export function toActivity(
  row: Omit<Row, "id" | "projectId" | "loggedById">,
  { brokers, participants, links }: Pick<Activity, "brokers" | "participants" | "links">,
): Activity {
  return compact({
    key: row.key,
    title: toRequiredText(row.titleDa, row.titleEn),
    kind: row.kind,
    date: row.date,
    endDate: row.endDate,
    datePrecision: row.datePrecision,
    direction: row.direction,
    moment: row.moment,
    brokerCore: row.brokerCore,
    format: row.format,
    hours: row.hours,
    amount: row.amount,
    brokers,
    participants,
    summary: toText(row.summaryDa, row.summaryEn),
    links,
    visibility: row.visibility,
  }) as Activity;
}

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
