/** One page of a project's activities, newest first, searched and filtered; stays fast with 100,000 in one project. */
import { asc, count, desc, eq, max, type SQL, sql } from "drizzle-orm";
import type { Day, Key, Text } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import {
  type ActivityKind,
  type BrokerCore,
  type DatePrecision,
  type Direction,
  type Field,
  type Moment,
  visibilities,
} from "~/domain/vocabulary";
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
  core: BrokerCore | null;
  field: Field | null;
  organisation: Key | null;
  from: Day | null;
  to: Day | null;
  begun: "yes" | null;
}

interface Page {
  search: Search;
  limit: number;
  offset: number;
  /** How many activities the project has, where somebody knows; counting a hundred thousand takes as long as the page. */
  held?: number;
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
  /** At most `mostHits` where something is searched for. */
  total: number;
  /** Which ones are left out where there are more: those of older days, or those that were logged earlier. */
  more: "older" | "logged-earlier" | null;
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

const both = (...conditions: (SQL | null)[]) =>
  sql.join(
    conditions.filter((one) => one !== null),
    sql` and `,
  );

/** The conditions beside the project and the organisation, or null where there are none. */
function conditionsOf({ visibilities: visible }: ProjectScope, search: Search): SQL | null {
  const conditions: SQL[] = [];
  const { kind, direction, moment, core, field, from, to, begun } = search;
  if (visibilities.some((one) => !visible.includes(one)))
    conditions.push(sql`a.visibility in (select value from json_each(${JSON.stringify(visible)}))`);
  if (kind) conditions.push(sql`a.kind = ${kind}`);
  if (direction) conditions.push(sql`a.direction = ${direction}`);
  if (moment) conditions.push(sql`a.moment = ${moment}`);
  if (core) conditions.push(sql`a.broker_core = ${core}`);
  // The field of a participant is that of its organisation, where one is named.
  if (field)
    conditions.push(sql`exists (
      select 1 from activity_participant p left join organisation o on o.id = p.organisation_id
      where p.activity_id = a.id and coalesce(o.field, p.field) = ${field})`);
  if (from) conditions.push(begun ? sql`a.date >= ${from}` : sql`coalesce(a.end_date, a.date) >= ${from}`);
  if (to) conditions.push(sql`a.date <= ${to}`);
  return conditions.length === 0 ? null : both(...conditions);
}

/** Where an organisation took part or built the bridge: asked of one activity, or listed, one twice where it did both. */
function partOf(key: Key): { isIn: SQL; activities: SQL } {
  const id = sql`(select id from organisation where key = ${key})`;
  return {
    isIn: sql`(exists (select 1 from activity_participant p where p.activity_id = a.id and p.organisation_id = ${id})
      or exists (select 1 from activity_broker b where b.activity_id = a.id and b.organisation_id = ${id}))`,
    activities: sql`(select activity_id from activity_participant where organisation_id = ${id}
      union all select activity_id from activity_broker where organisation_id = ${id})`,
  };
}

/** How many activities the project has, whoever may see them. */
export function countActivities(db: Connection, { projectId }: ProjectScope): number {
  return statements(db).own.get({ projectId })?.n ?? 0;
}

/** The activities of a page, newest first, with how many there are. */
export function listActivityPage(
  db: Connection,
  scope: ProjectScope,
  { search, limit, offset, held = countActivities(db, scope) }: Page,
): FoundActivities {
  const { projectId } = scope;
  const conditions = conditionsOf(scope, search);
  const { kind, direction, moment, organisation: key } = search;
  const part = key ? partOf(key) : null;
  const match = matchWords(projectId, search.words, { kind, direction, moment });
  const own = sql`a.project_id = ${projectId}`;
  const all = both(own, conditions, part && part.isIn);
  // Along the days the search may stop as soon as the page is full.
  const alongDays = () =>
    db
      .all<{ id: number }>(
        sql`select a.id from activity a indexed by activity_date where ${all} order by a.date desc, a.id desc limit ${limit} offset ${offset}`,
      )
      .map(({ id }) => id);
  // What the page is taken from where hits are few; one more than counts tells that there are others.
  const taken = (hits: SQL, each = sql`a.id, a.date`) =>
    db.get<{ n: number; ids: string }>(sql`
      with hits as materialized (select ${each} from ${hits} limit ${mostHits + 1})
      select (select count(*) from hits) as n,
        (select json_group_array(id) from (select id from hits order by date desc, id desc limit ${limit} offset ${offset})) as ids`);
  const found = sql`activity_search s cross join activity a on a.id = s.rowid
      where s.activity_search match ${match} and ${all} order by s.rowid desc`;
  if (matchWords(projectId, search.words)) {
    // Sorting all hits of a common word by day takes a tenth of a second; the index itself runs by what was logged last.
    const { n, ids } = taken(found);
    const more = n > mostHits ? "logged-earlier" : null;
    return {
      rows: offset < mostHits ? readRows(db, JSON.parse(ids) as number[]) : [],
      total: Math.min(n, mostHits),
      more,
    };
  }
  if (!conditions && !part) return { rows: readRows(db, alongDays()), total: held, more: null };
  // A project that holds much of the table is read fastest in the order in which the table lies.
  const dominates = held * 4 >= (statements(db).newest.get()?.id ?? 0);
  const { n, ids } = match
    ? taken(found)
    : part && dominates
      ? taken(
          sql`${part.activities} h cross join activity a on a.id = h.activity_id where ${both(own, conditions)}`,
          sql`distinct a.id, a.date`,
        )
      : taken(sql`activity a ${dominates ? sql`not indexed` : sql`indexed by activity_date`} where ${all}`);
  if (n <= mostHits) return { rows: readRows(db, JSON.parse(ids) as number[]), total: n, more: null };
  return { rows: offset < mostHits ? readRows(db, alongDays()) : [], total: mostHits, more: "older" };
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
