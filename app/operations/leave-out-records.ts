/** Says which records of a project are not meant for the funder of one report. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { listOmissions, replaceOmissions } from "#db/report-texts";
import { getReport } from "#db/reports";
import type { ReportScope } from "~/domain/permissions/scope";
import type { LeftOut } from "~/domain/report/leave-out";
import { isOpenForWriting } from "~/domain/report/report-state";
import { recordVersion } from "~/server/record-version";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** `omissions` is the whole list; `version` is `recordVersion` of the list that the form was filled from. */
export function leaveOutRecords(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { omissions, version }: { omissions: readonly LeftOut[]; version?: string },
): Outcome<number, "handed-in" | "changed"> {
  return write(db, (transaction) => {
    if (!isOpenForWriting(getReport(transaction, scope).status)) return refused("handed-in");
    const before = listOmissions(transaction, scope);
    if (version !== undefined && version !== recordVersion(before)) return refused("changed");
    if (recordVersion(before) === recordVersion(omissions)) return done(before.length);
    replaceOmissions(transaction, scope, omissions);
    writeJournal(transaction, {
      actor,
      now,
      operation: "leave-out-records",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      before: { omissions: before },
      after: { omissions },
    });
    return done(omissions.length);
  });
}
