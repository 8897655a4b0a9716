/** Reports: heads for the policy, lists for a project and its programmes, and the working copy's own row. */
import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Day, Key } from "~/domain/bundle/records";
import { requirementName } from "~/domain/next/hint-ground";
import type { EverythingScope, ProjectScope, ReportScope } from "~/domain/permissions/scope";
import type { BegunReport, GrantedDay } from "~/domain/report/due-reports";
import type { ReportKind, ReportStatus } from "~/domain/vocabulary";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { programme } from "./schema/programme";
import { project } from "./schema/project";
import { report, reportExtension } from "./schema/report";

/** What the policy needs to know of a report, and where it stands. */
export interface ReportHead {
  reportId: number;
  projectId: number;
  projectKey: Key;
  /** The one programme that asks for it; none for a report that nobody asked for. */
  programmeIds: number[];
  archived: boolean;
  /** Of the project. */
  revision: number;
  status: ReportStatus;
}

export interface ReportRow {
  id: number;
  projectId: number;
  programmeId: number | null;
  requirementKey: Key | null;
  requirementVersionId: number | null;
  kind: ReportKind;
  from: Day;
  to: Day;
  status: ReportStatus;
  language: "da" | "en";
  createdAt: number;
}

const statements = prepared((db) => ({
  head: db
    .select({
      reportId: report.id,
      projectId: report.projectId,
      projectKey: project.key,
      programmeId: report.programmeId,
      archivedAt: project.archivedAt,
      revision: project.revision,
      status: report.status,
    })
    .from(report)
    .innerJoin(project, eq(project.id, report.projectId))
    .where(eq(report.id, sql.placeholder("id")))
    .prepare(),
  one: db
    .select()
    .from(report)
    .where(eq(report.id, sql.placeholder("id")))
    .prepare(),
  begun: db
    .select({
      id: report.id,
      programmeId: report.programmeId,
      programme: programme.key,
      requirement: report.requirementKey,
      status: report.status,
    })
    .from(report)
    .innerJoin(programme, eq(programme.id, report.programmeId))
    .where(eq(report.projectId, sql.placeholder("projectId")))
    .orderBy(asc(report.id))
    .prepare(),
  granted: db
    .select({
      programme: programme.key,
      requirement: reportExtension.requirementKey,
      until: reportExtension.grantedUntil,
    })
    .from(reportExtension)
    .innerJoin(programme, eq(programme.id, reportExtension.programmeId))
    .where(and(eq(reportExtension.projectId, sql.placeholder("projectId")), isNotNull(reportExtension.grantedUntil)))
    .orderBy(asc(reportExtension.answeredAt), asc(reportExtension.id))
    .prepare(),
}));

/** The head of a report, or null. Says only that it is there; reading it asks for its scope. */
export function findReportHead(db: Connection, id: number): ReportHead | null {
  const row = statements(db).head.get({ id });
  if (!row) return null;
  const { programmeId, archivedAt, ...head } = row;
  return { ...head, programmeIds: programmeId === null ? [] : [programmeId], archived: archivedAt !== null };
}

/** The report's own row. Throws where it is gone. */
export function getReport(db: Connection, { reportId }: ReportScope): ReportRow {
  const row = statements(db).one.get({ id: reportId });
  if (!row) throw new Error(`No report ${reportId}`);
  return row;
}

/** The reports of a project that were begun, oldest first. */
export function listBegunReports(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  projectId: number,
): BegunReport[] {
  return statements(db)
    .begun.all({ projectId })
    .flatMap(({ requirement, ...row }) => (requirement === null ? [] : [{ ...row, requirement }]));
}

/** The new days that funders granted a project, oldest first. */
export function listGrantedDays(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  projectId: number,
): GrantedDay[] {
  return statements(db)
    .granted.all({ projectId })
    .flatMap(({ until, ...row }) => (until === null ? [] : [{ ...row, until }]));
}

/** The reports that are with the funder, as `programme/requirement`; one that was returned is to be handed in again. */
export function listHandedIn(db: Connection, { projectId }: ProjectScope): Set<string> {
  const rows = db
    .select({ programme: programme.key, requirement: report.requirementKey })
    .from(report)
    .innerJoin(programme, eq(programme.id, report.programmeId))
    .where(and(eq(report.projectId, projectId), inArray(report.status, ["submitted", "approved"])))
    .orderBy(asc(report.id))
    .all();
  return new Set(
    rows.flatMap((row) => (row.requirement === null ? [] : [requirementName(row.programme, row.requirement)])),
  );
}

/** Begins a report; returns its id. */
export function insertReport(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  values: Omit<ReportRow, "id" | "status">,
): number {
  return db.insert(report).values(values).returning({ id: report.id }).get().id;
}

/** Moves a report on, or changes its period or language; the database refuses what its state does not allow. */
export function updateReport(
  db: Connection,
  { reportId }: ReportScope,
  values: Partial<Pick<ReportRow, "status" | "from" | "to" | "language">>,
): void {
  db.update(report).set(values).where(eq(report.id, reportId)).run();
}
