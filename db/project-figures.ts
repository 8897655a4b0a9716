/** Stored figures of projects: which are to be computed, and keeping them. */
import { and, asc, eq, gt, lt, sql } from "drizzle-orm";
import type { Day } from "~/domain/bundle/records";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { ProjectFigures } from "~/domain/portfolio/project-figures";
import { nextDueOn } from "~/domain/portfolio/portfolio-project";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { projectFigure } from "./schema/portfolio";
import { project } from "./schema/project";
import { report } from "./schema/report";

const statements = prepared((db) => ({
  stale: db
    .select({ projectId: projectFigure.projectId })
    .from(projectFigure)
    // Written out, since only a literal lets the partial index be used.
    .where(and(sql`"stale" = 1`, gt(projectFigure.projectId, sql.placeholder("after"))))
    .orderBy(asc(projectFigure.projectId))
    .limit(sql.placeholder("limit"))
    .prepare(),
  old: db
    .select({ projectId: projectFigure.projectId })
    .from(projectFigure)
    .innerJoin(project, eq(project.id, projectFigure.projectId))
    .where(
      and(
        gt(projectFigure.projectId, sql.placeholder("after")),
        lt(projectFigure.computedOn, sql.placeholder("today")),
        sql`(${project.endDate} >= ${projectFigure.computedOn} or ${projectFigure.content} ->> '$.ripens' <= ${sql.placeholder("today")})`,
      ),
    )
    .orderBy(asc(projectFigure.projectId))
    .limit(sql.placeholder("limit"))
    .prepare(),
  revision: db
    .select({ revision: project.revision })
    .from(project)
    .where(eq(project.id, sql.placeholder("projectId")))
    .prepare(),
}));

interface Batch {
  /** Projects with a higher id. */
  after: number;
  limit: number;
}

/** Ids of projects that something was written to since their figures were computed. */
export function listStaleProjects(db: Connection, _scope: EverythingScope, batch: Batch): number[] {
  return statements(db)
    .stale.all({ ...batch })
    .map(({ projectId }) => projectId);
}

/** Ids of projects whose figures change with the day; see `growsOld`. */
export function listAgedProjects(db: Connection, _scope: EverythingScope, batch: Batch & { today: Day }): number[] {
  return statements(db)
    .old.all({ ...batch })
    .map(({ projectId }) => projectId);
}

/** The revision of a project; null where it is gone. */
export function findRevision(db: Connection, _scope: EverythingScope, projectId: number): number | null {
  return statements(db).revision.get({ projectId })?.revision ?? null;
}

interface FiguresToStore {
  projectId: number;
  /** Of the project when its records were read. */
  revision: number;
  figures: ProjectFigures;
}

/** Keeps figures, unless the project has changed since its records were read. */
export function storeFigures(
  db: Connection,
  _scope: EverythingScope,
  { projectId, revision, figures: { content, declared, observed, ...figures } }: FiguresToStore,
): void {
  db.update(projectFigure)
    .set({
      ...figures,
      stale: false,
      revision,
      declaredModel: declared,
      observedModel: observed,
      nextDueOn: nextDueOn(content),
      reportStatus: sql`(select ${report.status} from ${report} where ${report.projectId} = ${projectId} order by ${report.id} desc limit 1)`,
      content: JSON.stringify(content),
    })
    .where(
      and(
        eq(projectFigure.projectId, projectId),
        sql`(select ${project.revision} from ${project} where ${project.id} = ${projectId}) = ${revision}`,
      ),
    )
    .run();
}
