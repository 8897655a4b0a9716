/** The approved reports of a programme, one after the other: each is large, and a programme has many. */
import { and, asc, eq } from "drizzle-orm";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import type { FrozenReport } from "~/domain/report/frozen-report";
import type { Connection } from "./client";
import { report } from "./schema/report";
import { reportVersion } from "./schema/report-version";
import { reviewDecision } from "./schema/review";

export interface ApprovedVersion {
  reportId: number;
  version: number;
  sha256: string;
  /** UTC milliseconds. */
  frozenAt: number;
  decidedAt: number;
  content: FrozenReport;
}

/** In the order in which the reports were begun. */
export function* eachApprovedReport(db: Connection, { programmeId }: ProgrammeScope): Generator<ApprovedVersion> {
  const ids = db
    .select({ id: reportVersion.id })
    .from(reportVersion)
    .innerJoin(report, eq(report.id, reportVersion.reportId))
    .innerJoin(reviewDecision, eq(reviewDecision.reportVersionId, reportVersion.id))
    .where(and(eq(report.programmeId, programmeId), eq(reviewDecision.decision, "approved")))
    .orderBy(asc(report.id))
    .all();
  const { reportId, version, sha256, frozenAt, content: json } = reportVersion;
  for (const { id } of ids) {
    const row = db
      .select({ reportId, version, sha256, frozenAt, decidedAt: reviewDecision.decidedAt, json })
      .from(reportVersion)
      .innerJoin(reviewDecision, eq(reviewDecision.reportVersionId, reportVersion.id))
      .where(eq(reportVersion.id, id))
      .get();
    if (!row) continue;
    const { json: text, ...rest } = row;
    yield { ...rest, content: JSON.parse(text) as FrozenReport };
  }
}
