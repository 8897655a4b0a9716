/** A reviewer marks a comment as done with, opens it again, or takes back one that nobody outside has read. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { deleteComment, findComment, setResolved } from "#db/review-comments";
import type { ReportScope } from "~/domain/permissions/scope";
import { mayReview } from "~/domain/review/reviewing";
import { readReview } from "~/server/read-review";
import { done, type OperationContext, type Outcome, refused } from "./context";

export const settlements = ["resolve", "reopen", "remove"] as const;
export type Settlement = (typeof settlements)[number];

/** Replies follow their comment and are settled with it. Only its author takes a comment back. */
export function settleComment(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { comment: id, settlement }: { comment: number; settlement: Settlement },
): Outcome<null, "not-submitted" | "no-review" | "no-comment"> {
  return write(db, (transaction) => {
    const review = readReview(transaction, scope, actor);
    if (!review) return refused("not-submitted");
    if (!mayReview(review.standing)) return refused("no-review");
    const comment = findComment(transaction, scope, id);
    if (!comment || comment.parentId !== null) return refused("no-comment");
    const accountId = actor.kind === "account" ? actor.accountId : null;
    if (settlement === "remove") {
      if (comment.sharedAt !== null || comment.authorId !== accountId) return refused("no-comment");
      deleteComment(transaction, scope, id);
    } else {
      const resolved = settlement === "resolve";
      setResolved(transaction, scope, {
        id,
        resolvedAt: resolved ? now : null,
        resolvedById: resolved ? accountId : null,
      });
    }
    writeJournal(transaction, {
      actor,
      now,
      operation: `${settlement}-comment`,
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      after: { comment: id },
    });
    return done(null);
  });
}
