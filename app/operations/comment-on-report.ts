/** A reviewer says something about a frozen version; until it is shared only the funder's side reads it. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { insertComment } from "#db/review-comments";
import type { ReportScope } from "~/domain/permissions/scope";
import { findPassage } from "~/domain/review/find-passage";
import { mayReview } from "~/domain/review/reviewing";
import { isFigureOf } from "~/domain/review/section-figures";
import type { ReportSection } from "~/domain/vocabulary";
import { readReview } from "~/server/read-review";
import { done, type OperationContext, type Outcome, refused } from "./context";

export interface Commenting {
  /** Null for the report as a whole. */
  section: ReportSection | null;
  figure?: string | null;
  /** Words that must stand in the section. */
  passage?: string | null;
  text: string;
}

type Refusal = "not-submitted" | "no-review" | "no-section" | "no-figure" | "no-passage" | "one-place";

/** Returns the comment's id. Its words are not journalled: until they are shared they are nobody else's business. */
export function commentOnReport(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { section, figure = null, passage = null, text }: Commenting,
): Outcome<number, Refusal> {
  return write(db, (transaction) => {
    const review = readReview(transaction, scope, actor);
    if (review?.row.status !== "submitted") return refused("not-submitted");
    if (!mayReview(review.standing)) return refused("no-review");
    const { content } = review.newest;
    if (section !== null && !content.report.sections.some(({ key }) => key === section)) return refused("no-section");
    if (section === null && (figure !== null || passage !== null)) return refused("no-section");
    if (figure !== null && passage !== null) return refused("one-place");
    if (section !== null && figure !== null && !isFigureOf(section, figure)) return refused("no-figure");
    const found = section !== null && passage !== null ? findPassage(content, section, passage) : null;
    if (passage !== null && found === null) return refused("no-passage");
    const anchor = section === null ? "report" : figure !== null ? "figure" : found !== null ? "passage" : "section";
    const id = insertComment(transaction, scope, {
      reportVersionId: review.newest.id,
      anchor,
      section,
      figure,
      passage: found,
      side: "funder",
      text,
      authorId: actor.kind === "account" ? actor.accountId : null,
      createdAt: now,
    });
    writeJournal(transaction, {
      actor,
      now,
      operation: "comment-on-report",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      after: { comment: id, anchor, section, figure },
    });
    return done(id);
  });
}
