/** Writes to people on either side about a step of a review, in the transaction of the step. */
import type { Transaction } from "#db/client";
import { listProgrammeRecipients, listProjectRecipients } from "#db/report-people";
import { everything, type ReportScope } from "~/domain/permissions/scope";
import { paths } from "~/paths";
import type { ReportStep } from "~/server/mail/compose-report-mail";
import type { Review } from "~/server/read-review";
import { mailAboutReport } from "./mail-about-report";

interface Letter {
  /** Accounts on the funder's side, its managers, or whoever writes the report. */
  to: readonly number[] | "managers" | "team";
  /** The one who does it needs no mail of it. */
  except?: number | null;
  step: ReportStep;
  publicUrl: string;
  now: number;
}

/** Returns how many mails were written. */
export function mailAboutReview(
  transaction: Transaction,
  scope: ReportScope,
  { row, newest }: Review,
  { to, except = null, step, publicUrl, now }: Letter,
): number {
  const system = everything({ kind: "system" });
  const funders = (roles: Parameters<typeof listProgrammeRecipients>[2]["roles"]) =>
    row.programmeId === null
      ? []
      : listProgrammeRecipients(transaction, system, { programmeId: row.programmeId, roles });
  const people =
    to === "team"
      ? listProjectRecipients(transaction, system, { projectId: scope.projectId, roles: ["lead", "editor"] })
      : to === "managers"
        ? funders(["manager"])
        : funders(["manager", "reviewer"]).filter(({ accountId }) => to.includes(accountId));
  return mailAboutReport(transaction, {
    to: people.filter(({ accountId }) => accountId !== except),
    report: newest.content.requirement.title,
    project: newest.content.report.project.title,
    step,
    path: paths.review(scope.reportId),
    publicUrl,
    now,
  });
}
