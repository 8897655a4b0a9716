/** What everybody may read: projects that show something, and the activities that are marked public. */
import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Day, Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { PublicActivity } from "~/domain/public-activity";
import type { PublicEvent, PublicProject } from "~/domain/public-project";
import type { Field, Industry, WorkEnvironmentTopic } from "~/domain/vocabulary";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { activity, activityLink, activityParticipant } from "./schema/activity";
import { organisation } from "./schema/organisation";
import { project, projectIndustry, projectTopic } from "./schema/project";
import { report } from "./schema/report";
import { publishedSummary, reportVersion } from "./schema/report-version";
import { groupBy, toRequiredText, toText } from "./text";

export interface PublicSummary {
  reportId: number;
  version: number;
  from: Day;
  to: Day;
  publishedAt: number;
}

// Written out, since a partial index serves only a query that names its own condition.
const isPublic = sql.raw(`a."visibility" = 'public'`);
const today = sql.placeholder("today");
const ofProject = sql.placeholder("projectId");
const these = sql`(select value from json_each(${sql.placeholder("these")}))`;
const latest = sql<Day | null>`(select max(a."date") from ${activity} a where a."project_id" = ${project.id} and ${isPublic} and a."date" <= ${today})`;
/** Of the outer query's project. */
const showsSomething = sql`(
  exists (select 1 from ${activity} a where a."project_id" = ${project.id} and ${isPublic})
  or exists (select 1 from "goal" g where g."project_id" = ${project.id} and g."visibility" = 'public')
  or exists (select 1 from "outcome" o where o."project_id" = ${project.id} and o."visibility" = 'public' and o."date" <= ${today})
  or ${project.id} in (
    select r."project_id" from "published_summary" s
    join "report_version" v on v."id" = s."report_version_id" join "report" r on r."id" = v."report_id"))`;

const statements = prepared((db) => ({
  projects: db
    .select({
      key: project.key,
      titleDa: project.titleDa,
      titleEn: project.titleEn,
      acronym: project.acronym,
      summaryDa: project.summaryDa,
      summaryEn: project.summaryEn,
      lead: organisation.name,
      topics: sql<string>`(select json_group_array(${projectTopic.topic}) from ${projectTopic} where ${projectTopic.projectId} = ${project.id})`,
      industries: sql<string>`(select json_group_array(${projectIndustry.industry}) from ${projectIndustry} where ${projectIndustry.projectId} = ${project.id})`,
      illustrative: project.illustrative,
      latest: latest.as("latest"),
    })
    .from(project)
    .innerJoin(organisation, eq(organisation.id, project.leadId))
    .where(showsSomething)
    .orderBy(sql`"latest" desc nulls last`, asc(project.key))
    .prepare(),
  showing: db
    .select({ id: project.id })
    .from(project)
    .where(and(eq(project.id, ofProject), showsSomething))
    .prepare(),
  participants: db
    .select({
      activityId: activityParticipant.activityId,
      field: sql<Field>`coalesce(${organisation.field}, ${activityParticipant.field})`.as("from_field"),
      count: sql<number>`sum(${activityParticipant.count})`,
    })
    .from(activityParticipant)
    .leftJoin(organisation, eq(organisation.id, activityParticipant.organisationId))
    .where(sql`${activityParticipant.activityId} in ${these}`)
    .groupBy(activityParticipant.activityId, sql`"from_field"`)
    .having(sql`"from_field" is not null`)
    .prepare(),
  links: db
    .select({ activityId: activityLink.activityId, url: activityLink.url })
    .from(activityLink)
    .where(sql`${activityLink.activityId} in ${these}`)
    .orderBy(asc(activityLink.activityId), asc(activityLink.position))
    .prepare(),
  summaries: db
    .select({
      reportId: report.id,
      version: reportVersion.version,
      from: report.from,
      to: report.to,
      publishedAt: publishedSummary.publishedAt,
    })
    .from(publishedSummary)
    .innerJoin(reportVersion, eq(reportVersion.id, publishedSummary.reportVersionId))
    .innerJoin(report, eq(report.id, reportVersion.reportId))
    .where(eq(report.projectId, ofProject))
    .orderBy(desc(report.to), desc(reportVersion.version))
    .prepare(),
}));

type EventRow = Omit<PublicEvent, "title"> & { titleDa: string | null; titleEn: string | null };

interface Listed {
  rows: PublicActivity[];
  /** How many there are on all pages. */
  total: number;
}

interface Page {
  today: Day;
  limit: number;
  offset: number;
}

/** Projects that show something to everybody, those with the newest public activity first. */
export function listPublicProjects(db: Connection, day: Day): PublicProject[] {
  return statements(db)
    .projects.all({ today: day })
    .map(({ titleDa, titleEn, summaryDa, summaryEn, topics, industries, ...row }) => ({
      ...row,
      title: toRequiredText(titleDa, titleEn),
      summary: toText(summaryDa, summaryEn),
      topics: JSON.parse(topics) as WorkEnvironmentTopic[],
      industries: JSON.parse(industries) as Industry[],
    }));
}

/** What else a public project can be found by: titles of its public goals and outcomes, and names of its funders. */
export function listPublicWords(db: Connection, day: Day): { project: Key; words: string }[] {
  return db.all(sql`
    select ${project.key} as "project", concat_ws(' ', g."title_da", g."title_en") as "words"
      from "goal" g join ${project} on ${project.id} = g."project_id" where g."visibility" = 'public'
    union all select ${project.key}, concat_ws(' ', o."title_da", o."title_en")
      from "outcome" o join ${project} on ${project.id} = o."project_id" where o."visibility" = 'public' and o."date" <= ${day}
    union all select ${project.key}, ${organisation.name}
      from "grant" f join ${project} on ${project.id} = f."project_id" join ${organisation} on ${organisation.id} = f."funder_id"`);
}

/** Public activities of all projects that are still to come, the first first. */
export function listPublicEvents(db: Connection, day: Day): PublicEvent[] {
  const found = db.all<EventRow>(sql`
    select a."key", a."title_da" as "titleDa", a."title_en" as "titleEn", a."kind", a."date", a."end_date" as "endDate",
      a."date_precision" as "datePrecision", ${project.key} as "project"
    from ${project} cross join ${activity} a on a."project_id" = ${project.id} and ${isPublic} and a."date" > ${day}
    order by a."date", a."id"`);
  return found.map(({ titleDa, titleEn, ...row }) => ({ ...row, title: toRequiredText(titleDa, titleEn) }));
}

/** Whether a project shows anything to everybody: a record of its own or a published summary. */
export function showsAnything(db: Connection, { projectId }: ProjectScope, day: Day): boolean {
  return statements(db).showing.get({ projectId, today: day }) !== undefined;
}

/** The public activities of a project up to today, newest first. */
export function listPublicActivities(db: Connection, scope: ProjectScope, { today: day, limit, offset }: Page): Listed {
  return readActivities(
    db,
    scope,
    sql`a."date" <= ${day} order by a."date" desc, a."id" desc limit ${limit} offset ${offset}`,
  );
}

/** The public activities of a project that are still to come, the first first. */
export function listComingActivities(
  db: Connection,
  scope: ProjectScope,
  { today: day, limit }: Omit<Page, "offset">,
): Listed {
  return readActivities(db, scope, sql`a."date" > ${day} order by a."date", a."id" limit ${limit}`);
}

function readActivities(db: Connection, { projectId }: ProjectScope, which: SQL): Listed {
  const found = db.all<typeof activity.$inferSelect & { total: number }>(sql`
    select a."id", a."key", a."title_da" as "titleDa", a."title_en" as "titleEn", a."summary_da" as "summaryDa",
      a."summary_en" as "summaryEn", a."kind", a."date", a."end_date" as "endDate",
      a."date_precision" as "datePrecision", a."direction", a."moment", count(*) over () as "total"
    from ${activity} a where a."project_id" = ${projectId} and ${isPublic} and ${which}`);
  const ready = statements(db);
  const asked = { these: JSON.stringify(found.map(({ id }) => id)) };
  const participants = groupBy(
    ready.participants.all(asked),
    ({ activityId }) => activityId,
    ({ field, count }) => ({ field, count }),
  );
  const links = groupBy(
    ready.links.all(asked),
    ({ activityId }) => activityId,
    ({ url }) => url,
  );
  return {
    rows: found.map(({ id, key, kind, date, endDate, datePrecision, direction, moment, ...row }) => ({
      ...{ key, kind, date, endDate, datePrecision, direction, moment },
      title: toRequiredText(row.titleDa, row.titleEn),
      summary: toText(row.summaryDa, row.summaryEn),
      participants: participants.get(id) ?? [],
      links: links.get(id) ?? [],
    })),
    total: found[0]?.total ?? 0,
  };
}

/** The published summaries of a project, those of the newest period first. */
export function listPublishedSummaries(db: Connection, { projectId }: ProjectScope): PublicSummary[] {
  return statements(db).summaries.all({ projectId });
}
