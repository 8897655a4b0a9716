/** A reviewer returns a report with what to mend, or approves it. Of two who decide at once the first one has decided. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import { updateReport } from "#db/reports";
import { endAssignments, insertAssignment } from "#db/review-assignments";
import { findDecision, insertDecision, listComments, shareComments } from "#db/review-comments";
import { everything, type ReportScope } from "~/domain/permissions/scope";
import { statusAfter } from "~/domain/report/report-state";
import type { Decision } from "~/domain/report/report-terms";
import { mayReview } from "~/domain/review/reviewing";
import { readReview } from "~/server/read-review";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutReview } from "./mail-about-review";

export interface Deciding {
  /** The version that the reviewer read. */
  version: number;
  decision: Decision;
  /** What to mend; needed to return. */
  note: string;
  /** Shares the comments that are not shared yet. */
  share: boolean;
  publicUrl: string;
}

export type DecisionRefusal = "no-review" | "no-note" | "decided" | "newer-version" | "not-submitted";

/** Whoever returned a report has it when it comes back; approval ends the work of everyone. */
export function decideReport(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { version, decision, note, share, publicUrl }: Deciding,
): Outcome<null, DecisionRefusal> {
  return write(db, (transaction) => {
    const review = readReview(transaction, scope, actor);
    if (!review) return refused("not-submitted");
    const { newest, row, standing, assignments } = review;
    if (findDecision(transaction, scope, newest.id)) return refused("decided");
    if (newest.version !== version) return refused("newer-version");
    if (!mayReview(standing)) return refused("no-review");
    const status = statusAfter(row.status, decision);
    if (status === null) return refused("not-submitted");
    if (decision === "returned" && note === "") return refused("no-note");
    const accountId = actor.kind === "account" ? actor.accountId : null;
    insertDecision(transaction, scope, {
      reportVersionId: newest.id,
      decision,
      note: note === "" ? null : note,
      decidedAt: now,
      decidedById: accountId,
    });
    updateReport(transaction, scope, { status });
    const ids = share
      ? listComments(transaction, scope, "funder").flatMap(({ id, sharedAt }) => (sharedAt === null ? [id] : []))
      : [];
    const shared = ids.length > 0 ? shareComments(transaction, scope, { ids, sharedAt: now }) : 0;
    if (decision === "approved")
      endAssignments(transaction, scope, { accountId: null, ended: "decided", endedAt: now });
    else if (accountId !== null && !assignments.some((one) => one.endedAt === null && one.accountId === accountId))
      insertAssignment(transaction, scope, { accountId, assignedAt: now, note: null });
    raiseRevision(transaction, everything({ kind: "system" }), scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "decide-report",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      before: { status: row.status },
      after: { status, version, comments: shared },
    });
    const letter = { except: accountId, publicUrl, now };
    const step = { template: decision === "returned" ? "report-returned" : "report-approved", note } as const;
    mailAboutReview(transaction, scope, review, { ...letter, to: "team", step });
    const others = assignments.flatMap((one) =>
      one.endedAt === null && one.accountId !== null ? [one.accountId] : [],
    );
    mailAboutReview(transaction, scope, review, {
      ...letter,
      to: others,
      step: { template: "review-decided", decision, version },
    });
    return done(null);
  });
}
