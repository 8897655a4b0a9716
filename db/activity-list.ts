/** One page of a project's activities, newest first, searched and filtered; stays fast with 100,000 in one project. */
import { asc, count, desc, eq, max, type SQL, sql } from "drizzle-orm";
import type { Day, Key, Text } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { type ActivityKind, type DatePrecision, type Direction, type Moment, visibilities } from "~/domain/vocabulary";
import type { Connection } from "./client";
import { matchWords } from "./match-words";
import { prepared } from "./prepared";
import { activity, activityParticipant } from "./schema/activity";
import { organisation } from "./schema/organisation";
import { groupBy, toRequiredText } from "./text";

/** Hits are counted so far and no further: a common word hits nearly everything, and nobody reads the thousandth page. */
export const mostHits = 1_000;

interface Search {
  words: string;
  kind: ActivityKind | null;
  direction: Direction | null;
  moment: Moment | null;
  organisation: Key | null;
  from: Day | null;
  to: Day | null;
}

interface Page {
  search: Search;
  limit: number;
  offset: number;
}

export interface ListedActivity {
  id: number;
  key: Key;
  title: Text;
  kind: ActivityKind;
  date: Day;
  endDate: Day | null;
  datePrecision: DatePrecision;
  direction: Direction;
  moment: Moment;
  /** Names of the organisations that took part. */
  participants: string[];
}

export interface FoundActivities {
  rows: ListedActivity[];
  /** At most `mostHits` where something is searched for; `more` tells that there are others. */
  total: number;
  more: boolean;
}

const wanted = sql`(select value from json_each(${sql.placeholder("ids")}))`;

const statements = prepared((db) => ({
  // The index of days holds all that is asked for here, so that the rows themselves stay unread.
  own: db
    .select({ n: count() })
    .from(activity)
    .where(eq(activity.projectId, sql.placeholder("projectId")))
    .prepare(),
  newest: db
    .select({ id: max(activity.id) })
    .from(activity)
    .prepare(),
  rows: db
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
    })
    .from(activity)
    .where(sql`${activity.id} in ${wanted}`)
    .orderBy(desc(activity.date), desc(activity.id))
    .prepare(),
  participants: db
    .select({
      activityId: activityParticipant.activityId,
      name: sql<string>`coalesce(${organisation.shortName}, ${organisation.name})`,
    })
    .from(activityParticipant)
    .innerJoin(organisation, eq(organisation.id, activityParticipant.organisationId))
    .where(sql`${activityParticipant.activityId} in ${wanted}`)
    .orderBy(asc(activityParticipant.id))
    .prepare(),
}));

/** The conditions beside the project, or null where there are none. */
function conditionsOf({ projectId, visibilities: visible }: ProjectScope, search: Search): SQL | null {
  const match = matchWords(projectId, search.words);
  const conditions: SQL[] = [];
  const { kind, direction, moment, organisation: key, from, to } = search;
  if (visibilities.some((one) => !visible.includes(one)))
    conditions.push(sql`a.visibility in (select value from json_each(${JSON.stringify(visible)}))`);
  if (kind) conditions.push(sql`a.kind = ${kind}`);
  if (direction) conditions.push(sql`a.direction = ${direction}`);
  if (moment) conditions.push(sql`a.moment = ${moment}`);
  if (from) conditions.push(sql`coalesce(a.end_date, a.date) >= ${from}`);
  if (to) conditions.push(sql`a.date <= ${to}`);
  if (key)
    conditions.push(sql`a.id in (
      select activity_id from activity_participant where organisation_id = (select id from organisation where key = ${key})
      union all
      select activity_id from activity_broker where organisation_id = (select id from organisation where key = ${key}))`);
  if (match) conditions.push(sql`a.id in (select rowid from activity_search where activity_search match ${match})`);
  return conditions.length === 0 ? null : sql.join(conditions, sql` and `);
}

/** The activities of a page, newest first, with how many there are. */
export function listActivityPage(
  db: Connection,
  scope: ProjectScope,
  { search, limit, offset }: Page,
): FoundActivities {
  const { projectId } = scope;
  const ready = statements(db);
  const conditions = conditionsOf(scope, search);
  const own = ready.own.get({ projectId })?.n ?? 0;
  // Along the days the search may stop as soon as the page is full.
  const alongDays = (where: SQL) =>
    db
      .all<{ id: number }>(
        sql`select a.id from activity a indexed by activity_date where a.project_id = ${projectId} and ${where} order by a.date desc, a.id desc limit ${limit} offset ${offset}`,
      )
      .map(({ id }) => id);
  if (!conditions) return { rows: readRows(db, alongDays(sql`true`)), total: own, more: false };
  // A project that holds much of the table is read fastest in the order in which the table lies.
  const dominates = own * 4 >= (ready.newest.get()?.id ?? 0);
  const found = db.get<{ n: number; ids: string }>(sql`
    with hits as materialized (
      select a.id, a.date from activity a ${dominates ? sql`not indexed` : sql`indexed by activity_date`}
      where a.project_id = ${projectId} and ${conditions} limit ${mostHits + 1})
    select (select count(*) from hits) as n,
      (select json_group_array(id) from (select id from hits order by date desc, id desc limit ${limit} offset ${offset})) as ids`);
  const more = found.n > mostHits;
  const ids = more ? (offset < mostHits ? alongDays(conditions) : []) : (JSON.parse(found.ids) as number[]);
  return { rows: readRows(db, ids), total: Math.min(found.n, mostHits), more };
}

function readRows(db: Connection, ids: readonly number[]): ListedActivity[] {
  const ready = statements(db);
  const asked = { ids: JSON.stringify(ids) };
  const names = groupBy(
    ready.participants.all(asked),
    ({ activityId }) => activityId,
    ({ name }) => name,
  );
  return ready.rows.all(asked).map(({ titleDa, titleEn, ...row }) => ({
    ...row,
    title: toRequiredText(titleDa, titleEn),
    participants: [...new Set(names.get(row.id) ?? [])],
  }));
}
