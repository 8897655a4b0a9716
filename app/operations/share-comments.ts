/** Lets the project read comments of a review; from then on their words stay as they are. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { listComments, shareComments as share } from "#db/review-comments";
import type { ReportScope } from "~/domain/permissions/scope";
import { mayReview } from "~/domain/review/reviewing";
import { readReview } from "~/server/read-review";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutReview } from "./mail-about-review";

interface Sharing {
  /** Left out, all that are not shared yet. */
  comment?: number;
  publicUrl: string;
}

/** Returns how many were shared; whoever writes the report gets one mail about all of them. */
export function shareComments(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { comment, publicUrl }: Sharing,
): Outcome<number, "not-submitted" | "no-review" | "no-comment"> {
  return write(db, (transaction) => {
    const review = readReview(transaction, scope, actor);
    if (!review) return refused("not-submitted");
    if (!mayReview(review.standing)) return refused("no-review");
    const ids = listComments(transaction, scope, "funder")
      .filter(({ id, sharedAt }) => sharedAt === null && (comment === undefined || id === comment))
      .map(({ id }) => id);
    if (ids.length === 0) return refused("no-comment");
    const shared = share(transaction, scope, { ids, sharedAt: now });
    writeJournal(transaction, {
      actor,
      now,
      operation: "share-comments",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      after: { comments: ids },
    });
    mailAboutReview(transaction, scope, review, {
      to: "team",
      step: { template: "review-comments", comments: shared },
      publicUrl,
      now,
    });
    return done(shared);
  });
}
