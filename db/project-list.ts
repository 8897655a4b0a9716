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

const statements = prepared((db) => ({
  // Which project at which state of it: `12:5`, and `12:5a` once it is archived. One text, since a thousand rows cost more.
  visible: db
    .select({
      stamps: sql<
        string | null
      >`group_concat(${project.id} || ':' || ${project.revision} || iif(${project.archivedAt} is null, '', 'a'), ' ')`,
    })
    .from(project)
    .where(
      sql`${project.id} in (
        select ${projectMember.projectId} from ${projectMember} where ${projectMember.accountId} = ${reader}
        union select ${grant.projectId} from ${grant} join ${programmeMember} on ${programmeMember.programmeId} = ${grant.programmeId}
          where ${programmeMember.accountId} = ${reader})`,
    )
    .prepare(),
  rows: db
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
    .where(sql`${project.id} in (select value from json_each(${sql.placeholder("ids")}))`)
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

/** Projects as they were last read, by id, each with the state that it was read at. Good for one day and any reader. */
export type ReadProjects = Map<number, { stamp: string; project: ListedProject }>;

/**
 * Every project that the reader has a part in, or that a programme of the reader's funds; in no order. Those in `read`
 * that have not changed since are taken from there, the others are read and put there.
 */
export function listVisibleProjects(
  db: Connection,
  scope: ReaderScope,
  today: Day,
  read: ReadProjects = new Map(),
): ListedProject[] {
  const { stamps } = statements(db).visible.get({ accountId: scope.actor.accountId }) ?? {};
  if (!stamps) return [];
  const visible = stamps.split(" ").map((stamp) => ({ stamp, id: Number.parseInt(stamp, 10) }));
  const changed = new Map<number, string>();
  for (const { stamp, id } of visible) if (read.get(id)?.stamp !== stamp) changed.set(id, stamp);
  for (const project of readProjects(db, [...changed.keys()], today)) {
    read.set(project.id, { stamp: changed.get(project.id) ?? "", project });
  }
  return visible.flatMap(({ id }) => read.get(id)?.project ?? []);
}

function readProjects(db: Connection, ids: readonly number[], today: Day): ListedProject[] {
  if (ids.length === 0) return [];
  return statements(db)
    .rows.all({ ids: JSON.stringify(ids), today })
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
