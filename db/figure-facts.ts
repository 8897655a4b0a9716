/** What figures of many projects are computed from, read for all of them at once: records without their words. */
import { type SQL, sql } from "drizzle-orm";
import type {
  Activity,
  Grant,
  Key,
  ModelRegistration,
  Organisation,
  Participant,
  Project,
} from "~/domain/bundle/records";
import type { ProjectFacts } from "~/domain/indicators/facts";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { listFeedbackRounds } from "./feedback";
import { listBarriers, listNeeds } from "./needs";
import { countOutcomeFiles, listOutcomes } from "./outcomes";
import { getPlan } from "./plans";
import { groupBy } from "./text";

export interface FigureFacts {
  projectId: number;
  revision: number;
  facts: ProjectFacts;
}

/** Titles, summaries, links and visibility are left out: no figure depends on them. */
type Counted<T> = { [K in keyof T]?: T[K] | undefined };

/** How many activities each of the projects has that has any. */
export function countActivitiesOfProjects(
  db: Connection,
  _scope: EverythingScope,
  ids: readonly number[],
): Map<number, number> {
  return new Map(
    rowsOf<[number, number]>(
      db,
      sql`select project_id, count(*) from activity
        where project_id in (select value from json_each(${JSON.stringify(ids)})) group by project_id`,
    ),
  );
}

/** Of those of the projects that are there. To be called where nobody writes between its queries. */
export function listFigureFacts(db: Connection, scope: EverythingScope, ids: readonly number[]): FigureFacts[] {
  if (ids.length === 0) return [];
  const these = sql`(select value from json_each(${JSON.stringify(ids)}))`;
  // The revision is read before anything that it names.
  const projects = rowsOf<[number, number, Key, Key, string, string, ...(0 | 1)[]]>(
    db,
    sql`select p.id, p.revision, p.key, o.key, p.start_date, p.end_date,
      exists (select 1 from need where project_id = p.id), exists (select 1 from barrier where project_id = p.id),
      exists (select 1 from outcome where project_id = p.id), exists (select 1 from feedback_round where project_id = p.id),
      exists (select 1 from involvement where project_id = p.id) or exists (select 1 from goal where project_id = p.id)
        or exists (select 1 from resource where project_id = p.id)
      from project p join organisation o on o.id = p.lead_id where p.id in ${these}`,
  );
  const activities = readActivities(db, these);
  const models = groupBy(
    rowsOf<[number, string, ModelRegistration["model"]]>(
      db,
      sql`select project_id, date, model from model_registration where project_id in ${these} order by date`,
    ),
    ([projectId]) => projectId,
    ([, date, model]): ModelRegistration => ({ date, model }),
  );
  const grants = groupBy(
    rowsOf<[number, Key, Key | null]>(
      db,
      sql`select g.project_id, o.key, m.key from "grant" g join organisation o on o.id = g.funder_id
        left join programme m on m.id = g.programme_id where g.project_id in ${these}`,
    ),
    ([projectId]) => projectId,
    ([, funder, programme]): Grant => ({ funder, ...(programme !== null && { programme }) }),
  );
  const found = projects.map(([projectId, revision, key, lead, startDate, endDate, ...has]) => {
    const [needs, barriers, outcomes, rounds, plan] = has;
    const project: Project = {
      key,
      lead,
      startDate,
      endDate,
      grants: grants.get(projectId) ?? [],
      title: {},
      ...(plan && getPlan(db, scope, projectId)),
      modelRegistrations: models.get(projectId) ?? [],
      activities: activities.get(projectId) ?? [],
      needs: needs ? listNeeds(db, scope, projectId) : [],
      barriers: barriers ? listBarriers(db, scope, projectId) : [],
      outcomes: outcomes ? listOutcomes(db, scope, projectId) : [],
      feedbackRounds: rounds ? listFeedbackRounds(db, scope, projectId) : [],
    };
    return { projectId, revision, project, files: outcomes ? countOutcomeFiles(db, scope, projectId) : none };
  });
  const organisations = readOrganisations(
    db,
    found.map(({ project }) => project),
  );
  return found.map(({ projectId, revision, project, files }) => ({
    projectId,
    revision,
    facts: { project, organisations, outcomeFiles: files },
  }));
}

const none: ReadonlyMap<Key, number> = new Map();

/** Rows as lists of values: as objects they take twice the time. */
function rowsOf<R extends unknown[]>(db: Connection, query: SQL): R[] {
  return db.values(query) as R[];
}

type ActivityRow = [
  id: number,
  projectId: number,
  key: Key,
  date: string,
  endDate: string | null,
  datePrecision: Activity["datePrecision"],
  direction: Activity["direction"],
  moment: Activity["moment"],
  kind: Activity["kind"],
  brokerCore: Activity["brokerCore"],
  hours: number | null,
  amount: number | null,
];

type ParticipantRow = [
  activityId: number,
  organisationId: number | null,
  field: Participant["field"] | null,
  form: Participant["form"] | null,
  count: number,
];

/** By project, in no order: figures do not depend on it. */
function readActivities(db: Connection, these: SQL): Map<number, Activity[]> {
  const tookPart = rowsOf<ParticipantRow>(
    db,
    sql`select p.activity_id, p.organisation_id, p.field, p.form, p.count
      from activity a join activity_participant p on p.activity_id = a.id where a.project_id in ${these}`,
  );
  const built = rowsOf<[activityId: number, organisationId: number]>(
    db,
    sql`select b.activity_id, b.organisation_id
      from activity a join activity_broker b on b.activity_id = a.id where a.project_id in ${these}`,
  );
  const keys = readKeys(db, [...tookPart, ...built]);
  const participants = groupBy(
    tookPart,
    ([activityId]) => activityId,
    ([, organisationId, field, form, count]) =>
      ({
        organisation: organisationId === null ? undefined : keys.get(organisationId),
        field: field ?? undefined,
        form: form ?? undefined,
        count,
      }) satisfies Counted<Participant> as Participant,
  );
  const brokers = groupBy(
    built,
    ([activityId]) => activityId,
    ([, organisationId]) => keys.get(organisationId) as Key,
  );
  return groupBy(
    rowsOf<ActivityRow>(
      db,
      sql`select id, project_id, key, date, end_date, date_precision, direction, moment, kind, broker_core, hours, amount
        from activity where project_id in ${these}`,
    ),
    ([, projectId]) => projectId,
    ([id, , key, date, endDate, datePrecision, direction, moment, kind, brokerCore, hours, amount]) =>
      ({
        key,
        title: {},
        kind,
        date,
        endDate: endDate ?? undefined,
        datePrecision,
        direction,
        moment,
        brokerCore,
        hours: hours ?? undefined,
        amount: amount ?? undefined,
        brokers: brokers.get(id),
        participants: participants.get(id),
      }) satisfies Counted<Activity> as Activity,
  );
}

/** One text for each organisation rather than for each row. */
function readKeys(db: Connection, rows: readonly (readonly [number, number | null, ...unknown[]])[]): Map<number, Key> {
  const ids = new Set<number>();
  for (const [, id] of rows) if (id !== null) ids.add(id);
  return new Map(
    rowsOf<[number, Key]>(
      db,
      sql`select id, key from organisation where id in (select value from json_each(${JSON.stringify([...ids])}))`,
    ),
  );
}

/** Those that the projects name, all in one map: more than a project names does no harm to its figures. */
function readOrganisations(db: Connection, projects: readonly Project[]): Map<Key, Organisation> {
  const keys = new Set<Key>();
  for (const {
    lead,
    grants = [],
    activities = [],
    involvements = [],
    needs = [],
    feedbackRounds = [],
    outcomes = [],
  } of projects) {
    keys.add(lead);
    for (const { funder } of grants) keys.add(funder);
    for (const { brokers = [], participants = [] } of activities) {
      for (const key of brokers) keys.add(key);
      for (const { organisation } of participants) if (organisation !== undefined) keys.add(organisation);
    }
    for (const { organisation } of involvements) keys.add(organisation);
    for (const { raisedBy } of needs) if (raisedBy !== undefined) keys.add(raisedBy);
    for (const { organisation } of outcomes) if (organisation !== undefined) keys.add(organisation);
    for (const { invited } of feedbackRounds) for (const key of invited) keys.add(key);
  }
  const rows = rowsOf<
    [Key, string, Organisation["field"], Organisation["sizeClass"] | null, Organisation["industry"] | null]
  >(
    db,
    sql`select key, name, field, size_class, industry from organisation
      where key in (select value from json_each(${JSON.stringify([...keys])}))`,
  );
  return new Map(
    rows.map(([key, name, field, sizeClass, industry]) => [
      key,
      {
        key,
        name,
        field,
        ...(sizeClass !== null && { sizeClass }),
        ...(industry !== null && { industry }),
      } as Organisation,
    ]),
  );
}
