/** Comments on the frozen versions of a report, replies to them, and the decision on each version. */
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { ReportScope } from "~/domain/permissions/scope";
import type { CommentSide, Decision } from "~/domain/report/report-terms";
import type { ReviewComment } from "~/domain/review/comment-threads";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { reportVersion } from "./schema/report-version";
import { reviewComment, reviewDecision } from "./schema/review";

/** Those on all versions, oldest first; the project is given what is shared and nothing else. */
export function listComments(db: Connection, { reportId }: ReportScope, reader: CommentSide): ReviewComment[] {
  const { id, parentId, anchor, section, figure, passage, side, text, authorId } = reviewComment;
  const { createdAt, sharedAt, resolvedAt } = reviewComment;
  return db
    .select({
      id,
      version: reportVersion.version,
      parentId,
      anchor,
      section,
      figure,
      passage,
      side,
      text,
      authorId,
      author: account.name,
      createdAt,
      sharedAt,
      resolvedAt,
    })
    .from(reviewComment)
    .innerJoin(reportVersion, eq(reportVersion.id, reviewComment.reportVersionId))
    .leftJoin(account, eq(account.id, reviewComment.authorId))
    .where(
      and(eq(reportVersion.reportId, reportId), reader === "project" ? isNotNull(reviewComment.sharedAt) : undefined),
    )
    .orderBy(asc(reviewComment.id))
    .all();
}

/** One comment of the report, or null. */
export function findComment(db: Connection, { reportId }: ReportScope, id: number) {
  return (
    db
      .select({ comment: reviewComment })
      .from(reviewComment)
      .innerJoin(reportVersion, eq(reportVersion.id, reviewComment.reportVersionId))
      .where(and(eq(reviewComment.id, id), eq(reportVersion.reportId, reportId)))
      .get()?.comment ?? null
  );
}

/** Returns its id. */
export function insertComment(
  db: Connection,
  _scope: ReportScope,
  values: Omit<typeof reviewComment.$inferInsert, "id">,
): number {
  return db.insert(reviewComment).values(values).returning({ id: reviewComment.id }).get().id;
}

/** Shares those of the comments that are not shared; from then on the database keeps their words. Returns how many. */
export function shareComments(
  db: Connection,
  _scope: ReportScope,
  { ids, sharedAt }: { ids: readonly number[]; sharedAt: number },
): number {
  return db
    .update(reviewComment)
    .set({ sharedAt })
    .where(and(inArray(reviewComment.id, [...ids]), isNull(reviewComment.sharedAt)))
    .run().changes;
}

export function setResolved(
  db: Connection,
  _scope: ReportScope,
  { id, ...values }: { id: number; resolvedAt: number | null; resolvedById: number | null },
): void {
  db.update(reviewComment).set(values).where(eq(reviewComment.id, id)).run();
}

/** Takes away a comment that nobody but the funder's side has read. */
export function deleteComment(db: Connection, _scope: ReportScope, id: number): void {
  db.delete(reviewComment).where(eq(reviewComment.id, id)).run();
}

export interface DecisionRow {
  decision: Decision;
  note: string | null;
  decidedAt: number;
  /** Null where the account is gone. */
  name: string | null;
}

/** The decision on a version, or null. */
export function findDecision(db: Connection, _scope: ReportScope, versionId: number): DecisionRow | null {
  const { decision, note, decidedAt } = reviewDecision;
  return (
    db
      .select({ decision, note, decidedAt, name: account.name })
      .from(reviewDecision)
      .leftJoin(account, eq(account.id, reviewDecision.decidedById))
      .where(eq(reviewDecision.reportVersionId, versionId))
      .get() ?? null
  );
}

/** Decides on a version; the database refuses a second decision. */
export function insertDecision(db: Connection, _scope: ReportScope, values: typeof reviewDecision.$inferInsert): void {
  db.insert(reviewDecision).values(values).run();
}
