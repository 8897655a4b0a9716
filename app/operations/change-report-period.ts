/** Chooses the days that a report is about, while it is written. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { getReport, updateReport } from "#db/reports";
import type { Day } from "~/domain/bundle/records";
import type { ReportScope } from "~/domain/permissions/scope";
import { isOpenForWriting } from "~/domain/report/report-state";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Period {
  from: Day;
  /** May be still to come; what is frozen ends on the day of submission at the latest. */
  to: Day;
}

export function changeReportPeriod(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { from, to }: Period,
): Outcome<null, "handed-in" | "order"> {
  if (to < from) return refused("order");
  return write(db, (transaction) => {
    const report = getReport(transaction, scope);
    if (!isOpenForWriting(report.status)) return refused("handed-in");
    if (report.from === from && report.to === to) return done(null);
    updateReport(transaction, scope, { from, to });
    writeJournal(transaction, {
      actor,
      now,
      operation: "change-report-period",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      before: { from: report.from, to: report.to },
      after: { from, to },
    });
    return done(null);
  });
}
