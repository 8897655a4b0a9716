/** Gives a report to a reviewer: one takes it, or a manager or reviewer passes it to somebody. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { insertAssignment } from "#db/review-assignments";
import type { ReportScope } from "~/domain/permissions/scope";
import { conflictedIn, openAssignments } from "~/domain/review/reviewing";
import { readReview } from "~/server/read-review";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutReview } from "./mail-about-review";

export interface Assigning {
  /** Account of the reviewer. */
  to: number;
  note?: string;
  publicUrl: string;
}

/** Nothing happens where the reviewer has it already. Whoever gets it from somebody else gets a mail. */
export function assignReview(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { to, note = "", publicUrl }: Assigning,
): Outcome<null, "not-submitted" | "no-reviewer" | "conflict"> {
  return write(db, (transaction) => {
    const review = readReview(transaction, scope, actor);
    if (!review || review.row.status === "approved") return refused("not-submitted");
    const reviewer = review.reviewers.find(({ accountId }) => accountId === to);
    if (!reviewer) return refused("no-reviewer");
    if (reviewer.inProject || conflictedIn(review.assignments).has(to)) return refused("conflict");
    if (openAssignments(review.assignments).some(({ accountId }) => accountId === to)) return done(null);
    insertAssignment(transaction, scope, { accountId: to, assignedAt: now, note: note === "" ? null : note });
    writeJournal(transaction, {
      actor,
      now,
      operation: "assign-review",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      after: { reviewer: to },
    });
    if (actor.kind !== "account" || actor.accountId !== to)
      mailAboutReview(transaction, scope, review, {
        to: [to],
        step: { template: "review-assigned", note },
        publicUrl,
        now,
      });
    return done(null);
  });
}
