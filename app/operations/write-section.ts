/** Writes what people say about one section of a report, unless somebody else wrote on it meanwhile. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findText, putText } from "#db/report-texts";
import { getReport } from "#db/reports";
import { getVersion } from "#db/requirement-versions";
import type { ReportScope } from "~/domain/permissions/scope";
import type { SectionText } from "~/domain/report/frozen-report";
import { isOpenForWriting } from "~/domain/report/report-state";
import { recordVersion } from "~/server/record-version";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Writing {
  content: SectionText;
  /** `sectionVersion` of what the form was filled from; left out, what is there is replaced. */
  version?: string;
}

/** Tells whether a section is still as it was when a form was filled from it. */
export function sectionVersion(text: SectionText | null): string {
  const { text: words = "", nothingToReport = false, leftOut = false } = text ?? {};
  return recordVersion({ words, nothingToReport, leftOut });
}

/** Returns the version that is there now. The words themselves are not journalled: they are nobody else's business. */
export function writeSection(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { content, version }: Writing,
): Outcome<string, "handed-in" | "not-asked-for" | "changed"> {
  return write(db, (transaction) => {
    const report = getReport(transaction, scope);
    if (!isOpenForWriting(report.status)) return refused("handed-in");
    if (report.requirementVersionId === null) return refused("not-asked-for");
    const { sections, optional } = getVersion(transaction, scope, report.requirementVersionId).content;
    const { section } = content;
    if (!sections.includes(section) || (content.leftOut && !optional.includes(section)))
      return refused("not-asked-for");
    const before = sectionVersion(findText(transaction, scope, section));
    if (version !== undefined && version !== before) return refused("changed");
    const after = sectionVersion(content);
    if (after === before) return done(before);
    const { text, nothingToReport, leftOut } = content;
    putText(transaction, scope, {
      section,
      text,
      nothingToReport,
      leftOut,
      changedAt: now,
      changedById: actor.kind === "account" ? actor.accountId : null,
    });
    writeJournal(transaction, {
      actor,
      now,
      operation: "write-section",
      subject: "report",
      subjectId: scope.reportId,
      subjectKey: section,
      projectId: scope.projectId,
      before: { version: before },
      after: { version: after, characters: text.length, nothingToReport, leftOut },
    });
    return done(after);
  });
}
