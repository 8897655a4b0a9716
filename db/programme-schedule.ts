/** What the projects of a programme owe it: days, begun reports and granted extensions, read in a few statements. */
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Key, Text } from "~/domain/bundle/records";
import type { EverythingScope, ProgrammeScope } from "~/domain/permissions/scope";
import type { BegunReport, GrantedDay } from "~/domain/report/due-reports";
import type { Connection } from "./client";
import { grant, project } from "./schema/project";
import { programme } from "./schema/programme";
import { report, reportExtension } from "./schema/report";
import { groupBy, toRequiredText } from "./text";

export interface FundedProject {
  id: number;
  key: Key;
  title: Text;
  startDate: string;
  endDate: string;
  archived: boolean;
  begun: BegunReport[];
  granted: GrantedDay[];
}

/** The projects that a programme funds, by key. */
export function listFundedProjects(
  db: Connection,
  _scope: ProgrammeScope | EverythingScope,
  programmeId: number,
): FundedProject[] {
  const rows = db
    .selectDistinct({
      id: project.id,
      key: project.key,
      titleDa: project.titleDa,
      titleEn: project.titleEn,
      startDate: project.startDate,
      endDate: project.endDate,
      archivedAt: project.archivedAt,
    })
    .from(grant)
    .innerJoin(project, eq(project.id, grant.projectId))
    .where(eq(grant.programmeId, programmeId))
    .orderBy(asc(project.key))
    .all();
  const begun = groupBy(
    db
      .select({
        projectId: report.projectId,
        id: report.id,
        programmeId: report.programmeId,
        programme: programme.key,
        requirement: report.requirementKey,
        status: report.status,
      })
      .from(report)
      .innerJoin(programme, eq(programme.id, report.programmeId))
      .where(eq(report.programmeId, programmeId))
      .all(),
    ({ projectId }) => projectId,
    ({ projectId: _projectId, requirement, ...row }): BegunReport => ({ ...row, requirement: requirement ?? "" }),
  );
  const granted = groupBy(
    db
      .select({
        projectId: reportExtension.projectId,
        programme: programme.key,
        requirement: reportExtension.requirementKey,
        until: reportExtension.grantedUntil,
      })
      .from(reportExtension)
      .innerJoin(programme, eq(programme.id, reportExtension.programmeId))
      .where(and(eq(reportExtension.programmeId, programmeId), isNotNull(reportExtension.grantedUntil)))
      .orderBy(asc(reportExtension.answeredAt), asc(reportExtension.id))
      .all(),
    ({ projectId }) => projectId,
    ({ programme: key, requirement, until }): GrantedDay => ({ programme: key, requirement, until: until ?? "" }),
  );
  return rows.map(({ titleDa, titleEn, archivedAt, ...row }) => ({
    ...row,
    title: toRequiredText(titleDa, titleEn),
    archived: archivedAt !== null,
    begun: begun.get(row.id) ?? [],
    granted: granted.get(row.id) ?? [],
  }));
}
