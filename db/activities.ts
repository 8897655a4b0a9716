/** Bridge-builder activities with their brokers, participants and links. */
import { asc, eq, getTableColumns, min, sql } from "drizzle-orm";
import type { Activity, Day, Key, Participant } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { activity, activityBroker, activityLink, activityParticipant } from "./schema/activity";
import { organisation } from "./schema/organisation";
import { compact, groupBy, toRequiredText, toText } from "./text";

const ofProject = sql.placeholder("projectId");

// Not the project, which is known, nor who logged it, of which a record knows nothing.
const { projectId: _project, loggedById: _logger, ...columns } = getTableColumns(activity);
type Row = Omit<typeof activity.$inferSelect, "projectId" | "loggedById">;
const names = Object.keys(columns) as (keyof Row)[];

const statements = prepared((db) => ({
  activities: db
    .select(columns)
    .from(activity)
    .where(eq(activity.projectId, ofProject))
    .orderBy(asc(activity.date), asc(activity.key))
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
}));

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
  return ready.activities.values({ projectId }).map((values) => {
    const row = toRow(values);
    const { id } = row;
    return toActivity(row, { brokers: brokers.get(id), participants: participants.get(id), links: links.get(id) });
  });
}

function toRow(values: readonly unknown[]): Row {
  const row: Record<string, unknown> = {};
  names.forEach((name, place) => (row[name] = values[place]));
  return row as Row;
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
  row: Omit<Row, "id">,
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
