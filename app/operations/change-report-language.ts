/** Chooses the language in which a report will be submitted. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { getReport, updateReport } from "#db/reports";
import type { ReportScope } from "~/domain/permissions/scope";
import { isOpenForWriting } from "~/domain/report/report-state";
import type { Language } from "~/i18n/language";
import { done, type OperationContext, type Outcome, refused } from "./context";

export function changeReportLanguage(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  language: Language,
): Outcome<null, "handed-in"> {
  return write(db, (transaction) => {
    const report = getReport(transaction, scope);
    if (!isOpenForWriting(report.status)) return refused("handed-in");
    if (report.language === language) return done(null);
    updateReport(transaction, scope, { language });
    writeJournal(transaction, {
      actor,
      now,
      operation: "change-report-language",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      before: { language: report.language },
      after: { language },
    });
    return done(null);
  });
}
