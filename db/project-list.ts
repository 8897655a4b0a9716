/** The projects that one reader may see, each with what a list shows. */
import { asc, eq, sql } from "drizzle-orm";
import type { Day } from "~/domain/bundle/records";
import { projectStatus, type ProjectStatus } from "~/domain/project-status";
import type { EverythingScope, InstallationScope, ReaderScope } from "~/domain/permissions/scope";
import type { Model } from "~/domain/vocabulary";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { organisation } from "./schema/organisation";
import { grant, project } from "./schema/project";
import { projectMember, programmeMember } from "./schema/membership";
import { toRequiredText } from "./text";

const reader = sql.placeholder("accountId");

const isVisible = sql`${project.id} in (
  select ${projectMember.projectId} from ${projectMember} where ${projectMember.accountId} = ${reader}
  union select ${grant.projectId} from ${grant} join ${programmeMember} on ${programmeMember.programmeId} = ${grant.programmeId}
    where ${programmeMember.accountId} = ${reader})`;

const statements = prepared((db) => ({
  visible: db
    .select({
      id: project.id,
      key: project.key,
      titleDa: project.titleDa,
      titleEn: project.titleEn,
      acronym: project.acronym,
      lead: organisation.name,
      leadShort: organisation.shortName,
      startDate: project.startDate,
      endDate: project.endDate,
      archivedAt: project.archivedAt,
      illustrative: project.illustrative,
      lastActivity: sql<
        string | null
      >`(select max(date) from activity where project_id = ${project.id} and date <= ${sql.placeholder("today")})`,
      model: sql<Model | null>`(select model from model_registration where project_id = ${project.id} and date <= ${sql.placeholder("today")} order by date desc limit 1)`,
    })
    .from(project)
    .innerJoin(organisation, eq(organisation.id, project.leadId))
    .where(isVisible)
    .prepare(),
  state: db
    .select({
      state: sql<
        string | null
      >`group_concat(${project.id} || ':' || ${project.revision} || iif(${project.archivedAt} is null, '', 'a'), ' ')`,
    })
    .from(project)
    .where(isVisible)
    .prepare(),
}));

export interface ListedProject {
  id: number;
  key: string;
  title: { da?: string; en?: string };
  acronym: string | null;
  lead: string;
  startDate: Day;
  endDate: Day;
  status: ProjectStatus;
  illustrative: boolean;
  /** The newest day of any activity up to today; announced ones do not count. */
  lastActivity: Day | null;
  /** The declared model as of today. */
  model: Model | null;
}

/** Every project that the reader has a part in, or that a programme of the reader's funds; in no order. */
export function listVisibleProjects(db: Connection, scope: ReaderScope, today: Day): ListedProject[] {
  return statements(db)
    .visible.all({ accountId: scope.actor.accountId, today })
    .map((row) => ({
      id: row.id,
      key: row.key,
      title: toRequiredText(row.titleDa, row.titleEn),
      acronym: row.acronym,
      lead: row.leadShort ?? row.lead,
      startDate: row.startDate,
      endDate: row.endDate,
      status: projectStatus(
        { startDate: row.startDate, endDate: row.endDate, archived: row.archivedAt !== null },
        today,
      ),
      illustrative: row.illustrative,
      lastActivity: row.lastActivity,
      model: row.model,
    }));
}

/** A word that is another as soon as the reader's list is: its projects with their revisions. Made in a tenth of the time. */
export function stateOfVisibleProjects(db: Connection, scope: ReaderScope): string {
  return statements(db).state.get({ accountId: scope.actor.accountId })?.state ?? "";
}

/** Keys and titles of all projects, for the administrator who hands them to their leads. */
export function listProjectTitles(
  db: Connection,
  _scope: InstallationScope | EverythingScope,
): { id: number; key: string; title: { da?: string; en?: string } }[] {
  return db
    .select({ id: project.id, key: project.key, titleDa: project.titleDa, titleEn: project.titleEn })
    .from(project)
    .orderBy(asc(project.key))
    .all()
    .map(({ titleDa, titleEn, ...row }) => ({ ...row, title: toRequiredText(titleDa, titleEn) }));
}
