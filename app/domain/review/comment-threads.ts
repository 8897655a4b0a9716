/** Comments on a report with the replies to each, in the order in which they were written. */
import type { CommentAnchor, CommentSide } from "../report/report-terms";
import type { ReportSection } from "../vocabulary";

export interface ReviewComment {
  id: number;
  /** Of the version that it was written on. */
  version: number;
  parentId: number | null;
  anchor: CommentAnchor;
  section: ReportSection | null;
  figure: string | null;
  passage: string | null;
  side: CommentSide;
  text: string;
  authorId: number | null;
  /** Null where the account is gone. */
  author: string | null;
  createdAt: number;
  /** Null while only the funder's side reads it. */
  sharedAt: number | null;
  resolvedAt: number | null;
}

export interface CommentThread extends ReviewComment {
  replies: ReviewComment[];
}

/** A reply to a reply stands under the comment that both are about. */
export function makeThreads(comments: readonly ReviewComment[]): CommentThread[] {
  const sorted = [...comments].sort((a, b) => a.createdAt - b.createdAt || a.id - b.id);
  const threads = new Map<number, CommentThread>();
  const rootOf = new Map<number, number>();
  for (const comment of sorted) {
    if (comment.parentId !== null) continue;
    threads.set(comment.id, { ...comment, replies: [] });
    rootOf.set(comment.id, comment.id);
  }
  for (const comment of sorted) {
    if (comment.parentId === null) continue;
    const root = rootOf.get(comment.parentId);
    if (root === undefined) continue;
    rootOf.set(comment.id, root);
    threads.get(root)?.replies.push(comment);
  }
  return [...threads.values()];
}

/** What still asks for somebody, whichever version it was written on, and what is done with. */
export function splitThreads(threads: readonly CommentThread[]): { open: CommentThread[]; resolved: CommentThread[] } {
  return {
    open: threads.filter(({ resolvedAt }) => resolvedAt === null),
    resolved: threads.filter(({ resolvedAt }) => resolvedAt !== null),
  };
}
