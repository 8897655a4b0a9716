/** Somebody on either side answers a comment that is shared. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findComment, insertComment, listComments } from "#db/review-comments";
import type { ReportScope } from "~/domain/permissions/scope";
import type { CommentSide } from "~/domain/report/report-terms";
import { mayReview, openAssignments } from "~/domain/review/reviewing";
import { readReview } from "~/server/read-review";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutReview } from "./mail-about-review";

interface Replying {
  comment: number;
  side: CommentSide;
  text: string;
  publicUrl: string;
}

/** Returns the reply's id. The other side gets a mail: the reviewers who are in it, or whoever writes the report. */
export function replyToComment(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { comment: id, side, text, publicUrl }: Replying,
): Outcome<number, "not-submitted" | "no-review" | "no-comment"> {
  return write(db, (transaction) => {
    const review = readReview(transaction, scope, actor);
    if (!review) return refused("not-submitted");
    if (side === "funder" && !mayReview(review.standing)) return refused("no-review");
    const about = findComment(transaction, scope, id);
    if (!about || about.sharedAt === null) return refused("no-comment");
    const accountId = actor.kind === "account" ? actor.accountId : null;
    const { reportVersionId, anchor, section, figure, passage } = about;
    const parentId = about.parentId ?? about.id;
    const reply = insertComment(transaction, scope, {
      reportVersionId,
      parentId,
      anchor,
      section,
      figure,
      passage,
      side,
      text,
      authorId: accountId,
      createdAt: now,
      sharedAt: now,
    });
    writeJournal(transaction, {
      actor,
      now,
      operation: "reply-to-comment",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      after: { comment: reply, about: id, side },
    });
    const inIt = [
      ...openAssignments(review.assignments).map((one) => one.accountId),
      ...listComments(transaction, scope, "funder")
        .filter((one) => one.side === "funder" && (one.id === parentId || one.parentId === parentId))
        .map(({ authorId }) => authorId),
    ].filter((one) => one !== null);
    mailAboutReview(transaction, scope, review, {
      to: side === "project" ? inIt : "team",
      except: accountId,
      step: { template: "review-replied", text },
      publicUrl,
      now,
    });
    return done(reply);
  });
}
