/** Freezes a report as it stands and hands it in: from here on nobody changes it. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { listProgrammeRecipients, listProjectRecipients } from "#db/report-people";
import { insertReportVersion } from "#db/report-versions";
import { getReport, updateReport } from "#db/reports";
import { raiseRevision } from "#db/projects";
import type { Day } from "~/domain/bundle/records";
import { canonicalJson } from "~/domain/canonical-json";
import { everything, type ReportScope } from "~/domain/permissions/scope";
import { completenessOf } from "~/domain/report/completeness";
import { closedPeriod } from "~/domain/report/compose-report";
import { isOpenForWriting } from "~/domain/report/report-state";
import { paths } from "~/paths";
import { readWorkingReport } from "~/server/read-working-report";
import { sha256 } from "~/server/sha256";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutReport } from "./mail-about-report";

interface Submitting {
  today: Day;
  publicUrl: string;
  /** `state` of the working report that the lead looked at; left out, it is submitted as it stands. */
  state?: string;
}

export interface Submitted {
  versionId: number;
  version: number;
  sha256: string;
}

/** Documents are drawn afterwards, from the frozen version alone. */
export function submitReport(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { today, publicUrl, state }: Submitting,
): Outcome<Submitted, "handed-in" | "not-asked-for" | "incomplete" | "changed"> {
  const system = everything({ kind: "system" });
  return write(db, (transaction) => {
    if (!isOpenForWriting(getReport(transaction, scope).status)) return refused("handed-in");
    const working = readWorkingReport(transaction, scope);
    if (!working) return refused("not-asked-for");
    if (state !== undefined && state !== working.state) return refused("changed");
    const { requirement, texts, answers, row, programme, project } = working;
    if (completenessOf(requirement.content, texts, answers).missing.length > 0) return refused("incomplete");
    const frozen = working.compose(today);
    const content = canonicalJson(frozen);
    const hash = sha256(content);
    const versionId = insertReportVersion(transaction, scope, {
      version: frozen.number,
      content,
      sha256: hash,
      language: frozen.language,
      generator: frozen.generator,
      frozenAt: now,
      submittedById: actor.kind === "account" ? actor.accountId : null,
    });
    updateReport(transaction, scope, { status: "submitted", ...closedPeriod(row, today) });
    raiseRevision(transaction, system, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "submit-report",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      before: { status: row.status },
      after: { status: "submitted", number: frozen.number, sha256: hash },
    });
    const letter = {
      report: requirement.content.title,
      project: project.title,
      step: { template: "report-submitted", version: frozen.number } as const,
      path: paths.submittedReport(scope.reportId, frozen.number),
      publicUrl,
      now,
    };
    mailAboutReport(transaction, {
      ...letter,
      to: [
        ...listProgrammeRecipients(transaction, system, { programmeId: programme.id, roles: ["manager", "reviewer"] }),
        ...listProjectRecipients(transaction, system, { projectId: scope.projectId, roles: ["lead", "editor"] }),
      ],
    });
    return done({ versionId, version: frozen.number, sha256: hash });
  });
}
