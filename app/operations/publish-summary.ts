/** Lets everybody read the one-page summary of a submitted report, or hides it again. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { isPublished, setPublished } from "#db/published-summaries";
import { listReportVersions } from "#db/report-versions";
import type { ReportScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

export function publishSummary(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { version, publish }: { version: number; publish: boolean },
): Outcome<null, "gone"> {
  return write(db, (transaction) => {
    const found = listReportVersions(transaction, scope).find((one) => one.version === version);
    if (!found) return refused("gone");
    if (isPublished(transaction, found.id) === publish) return done(null);
    const byId = actor.kind === "account" ? actor.accountId : null;
    setPublished(transaction, scope, { versionId: found.id, published: publish ? { at: now, byId } : null });
    writeJournal(transaction, {
      actor,
      now,
      operation: publish ? "publish-summary" : "hide-summary",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      after: { number: version },
    });
    return done(null);
  });
}
