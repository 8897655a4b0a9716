/** The projects of a portfolio with their stored figures, and which state of each is stored. */
import { type SQL, sql } from "drizzle-orm";
import type { Day, Key } from "~/domain/bundle/records";
import { type PortfolioScope, portfolioReachOf } from "~/domain/permissions/portfolio-reach";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import type { FigureContent, ProjectFigures } from "~/domain/portfolio/project-figures";
import { projectStatus } from "~/domain/project-status";
import type { Industry, WorkEnvironmentTopic } from "~/domain/vocabulary";
import type { Connection } from "./client";
import { organisation } from "./schema/organisation";
import { exemplaryMark, projectFigure } from "./schema/portfolio";
import { programme } from "./schema/programme";
import { grant, project, projectIndustry, projectTopic } from "./schema/project";
import { groupBy, toRequiredText } from "./text";

export interface PortfolioStamp {
  projectId: number;
  /** Names a state of the project and of its stored figures, on one day. */
  stamp: number;
  /** Whether the project was written to since. */
  stale: boolean;
  /** Whether one of the reach's organisations leads it. */
  led: boolean;
}

/** What a project is to every reader; reports and marks are narrowed for each. */
export type StoredProject = Omit<PortfolioProject, "reports" | "exemplary">;

const idsIn = (ids: readonly number[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`;

/** Revision, stale, of today, archived and led in one number: ten thousand texts of several parts take twice the time. */
const stampOf = (
  today: Day,
  led: SQL,
) => sql`${project.id} || ':' || (${project.revision} * 16 + ${projectFigure.stale} * 8
  + coalesce(${projectFigure.computedOn} = ${today}, 0) * 4 + (${project.archivedAt} is not null) * 2 + ${led})`;

/** Which projects the portfolio holds, in no order but mostly the same one, each as text; see `readStamp`. */
export function listPortfolioStamps(db: Connection, scope: PortfolioScope, today: Day): string[] {
  const { programmeIds, organisationIds } = portfolioReachOf(scope);
  // One text, since ten thousand rows cost more.
  const row = db.get(sql`
    select group_concat(${stampOf(today, sql`(${project.leadId} in ${idsIn(organisationIds)})`)}, ' ') stamps
    from ${project} join ${projectFigure} on ${projectFigure.projectId} = ${project.id}
    where ${project.id} in (
      select ${grant.projectId} from ${grant} where ${grant.programmeId} in ${idsIn(programmeIds)}
      union select ${project.id} from ${project} where ${project.leadId} in ${idsIn(organisationIds)})
  `) as { stamps: string | null };
  return row.stamps?.split(" ") ?? [];
}

/** The same of every project that a programme funds; none of them counts as led. */
export function listProgrammeStamps(db: Connection, _scope: EverythingScope, today: Day): string[] {
  const row = db.get(sql`
    select group_concat(${stampOf(today, sql`0`)}, ' ') stamps
    from ${project} join ${projectFigure} on ${projectFigure.projectId} = ${project.id}
    where ${project.id} in (select ${grant.projectId} from ${grant} where ${grant.programmeId} is not null)
  `) as { stamps: string | null };
  return row.stamps?.split(" ") ?? [];
}

export function readStamp(text: string): PortfolioStamp {
  const number = Number(text.slice(text.indexOf(":") + 1));
  return {
    projectId: Number.parseInt(text, 10),
    stamp: Math.floor(number / 2),
    stale: Math.floor(number / 8) % 2 === 1,
    led: number % 2 === 1,
  };
}

/** The revision of the project that a stamp is of. */
export function revisionOf({ stamp }: Pick<PortfolioStamp, "stamp">): number {
  return Math.floor(stamp / 8);
}

/** Whether there is a portfolio to show: a programme, or an organisation that leads a project. */
export function hasPortfolio(db: Connection, scope: PortfolioScope): boolean {
  const { programmeIds, organisationIds } = portfolioReachOf(scope);
  if (programmeIds.length > 0) return true;
  if (organisationIds.length === 0) return false;
  const found = db.get(sql`select 1 from ${project} where ${project.leadId} in ${idsIn(organisationIds)} limit 1`);
  return found !== undefined;
}

interface FigureRow extends Omit<ProjectFigures, "content"> {
  id: number;
  key: Key;
  titleDa: string | null;
  titleEn: string | null;
  acronym: string | null;
  lead: string;
  leadKey: Key;
  startDate: Day;
  endDate: Day;
  archivedAt: number | null;
  illustrative: number;
  content: string | null;
}

/** Projects of a portfolio with their figures as they are stored, which may be of an earlier state. */
export function listStoredProjects(
  db: Connection,
  _scope: EverythingScope,
  { ids, today }: { ids: readonly number[]; today: Day },
): StoredProject[] {
  if (ids.length === 0) return [];
  const among = idsIn(ids);
  const rows = db.all(sql`
    select p.id, p.key, p.title_da titleDa, p.title_en titleEn, p.acronym, coalesce(o.short_name, o.name) lead, o.key leadKey,
      p.start_date startDate, p.end_date endDate, p.archived_at archivedAt, p.illustrative,
      f.computed_on computedOn, f.declared_model declared, f.observed_model observed, f.two_way_index twoWayIndex,
      f.continuity, f.end_loading endLoading, f.activities, f.hours, f.amount, f.two_way_share twoWayShare,
      f.helix_coverage helixCoverage, f.companies, f.sme_share smeShare, f.early_share earlyShare, f.realisation,
      f.answer_rate answerRate, f.reply_rate replyRate, f.attainment, f.outcomes, f.last_activity_on lastActivityOn,
      f.content
    from ${project} p join ${organisation} o on o.id = p.lead_id join ${projectFigure} f on f.project_id = p.id
    where p.id in ${among}
  `) as FigureRow[];
  const topics = grouped<WorkEnvironmentTopic>(
    db.all(sql`select project_id id, topic value from ${projectTopic} where project_id in ${among}`),
  );
  const industries = grouped<Industry>(
    db.all(sql`select project_id id, industry value from ${projectIndustry} where project_id in ${among}`),
  );
  const programmes = grouped<Key>(
    db.all(
      sql`select distinct g.project_id id, m.key value from ${grant} g join ${programme} m on m.id = g.programme_id
        where g.project_id in ${among} order by m.key`,
    ),
  );
  return rows.map(
    ({ id, key, titleDa, titleEn, acronym, lead, leadKey, startDate, endDate, archivedAt, illustrative, ...row }) => ({
      id,
      key,
      title: toRequiredText(titleDa, titleEn),
      acronym,
      lead,
      leadKey,
      startDate,
      endDate,
      status: projectStatus({ startDate, endDate, archived: archivedAt !== null }, today),
      illustrative: illustrative === 1,
      topics: topics.get(id) ?? [],
      industries: industries.get(id) ?? [],
      programmes: programmes.get(id) ?? [],
      figures: row.content === null ? null : { ...row, content: JSON.parse(row.content) as FigureContent },
    }),
  );
}

function grouped<V>(rows: unknown[]): Map<number, V[]> {
  return groupBy(
    rows as { id: number; value: V }[],
    ({ id }) => id,
    ({ value }) => value,
  );
}

export interface ProgrammeInReach {
  id: number;
  key: Key;
  name: { da?: string; en?: string };
  funder: { key: Key; name: string };
}

/** The programmes that the portfolio is over, by key. */
export function listProgrammesInReach(db: Connection, scope: PortfolioScope): ProgrammeInReach[] {
  const { programmeIds } = portfolioReachOf(scope);
  const rows = db.all(sql`
    select m.id, m.key, m.name_da nameDa, m.name_en nameEn, o.key funder, o.name funderName
    from ${programme} m join ${organisation} o on o.id = m.funder_id where m.id in ${idsIn(programmeIds)} order by m.key
  `) as { id: number; key: Key; nameDa: string | null; nameEn: string | null; funder: Key; funderName: string }[];
  return rows.map(({ id, key, nameDa, nameEn, funder, funderName }) => ({
    id,
    key,
    name: toRequiredText(nameDa, nameEn),
    funder: { key: funder, name: funderName },
  }));
}

/** The organisations whose own projects the portfolio is over, by key. */
export function listOrganisationsInReach(
  db: Connection,
  scope: PortfolioScope,
): { id: number; key: Key; name: string }[] {
  const { organisationIds } = portfolioReachOf(scope);
  return db.all(sql`
    select id, key, name from ${organisation} where id in ${idsIn(organisationIds)} order by key
  `) as { id: number; key: Key; name: string }[];
}

export interface ExemplaryMark {
  projectId: number;
  programme: Key;
  reason: string;
  /** UTC milliseconds. */
  markedAt: number;
}

/** Marks that a programme's reviewer set: those of the reach's programmes, and of the projects that its organisations lead. */
export function listExemplaryMarks(db: Connection, scope: PortfolioScope): ExemplaryMark[] {
  const { programmeIds, organisationIds } = portfolioReachOf(scope);
  return db.all(sql`
    select e.project_id projectId, m.key programme, e.reason, e.marked_at markedAt
    from ${exemplaryMark} e join ${programme} m on m.id = e.programme_id join ${project} p on p.id = e.project_id
    where e.programme_id in ${idsIn(programmeIds)} or p.lead_id in ${idsIn(organisationIds)}
    order by e.project_id, m.key
  `) as ExemplaryMark[];
}
