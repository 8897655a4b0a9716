/** A reviewer lets go of a report: for want of time, or with a conflict of interest, which for this report lasts. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { endAssignments, insertAssignment } from "#db/review-assignments";
import type { AccountActor } from "~/domain/permissions/actor";
import type { ReportScope } from "~/domain/permissions/scope";
import { conflictedIn, openAssignments } from "~/domain/review/reviewing";
import { readReview } from "~/server/read-review";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutReview } from "./mail-about-review";

export interface HandingOver {
  /** Account that lets go: the own one, or for a manager anybody's. */
  from: number;
  /** Account that gets it; null where it goes back to where anyone can take it. */
  to: number | null;
  conflict: boolean;
  note: string;
  publicUrl: string;
}

/** A conflict of interest can be told before the report was taken. Without a receiver the managers get a mail. */
export function handOverReview(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { from, to, conflict, note, publicUrl }: HandingOver,
): Outcome<null, "not-submitted" | "not-yours" | "no-reviewer" | "conflict"> {
  return write(db, (transaction) => {
    const review = readReview(transaction, scope, actor);
    if (!review || review.row.status === "approved") return refused("not-submitted");
    const own = actor.kind !== "account" || actor.accountId === from;
    if (!own && (conflict || !manages(actor, review.row.programmeId))) return refused("not-yours");
    const open = openAssignments(review.assignments);
    const has = open.some(({ accountId }) => accountId === from);
    if (!has && !conflict) return refused("not-yours");
    if (!review.reviewers.some(({ accountId }) => accountId === from) && !has) return refused("not-yours");
    const receiver = review.reviewers.find(({ accountId }) => accountId === to);
    if (to !== null && (!receiver || to === from)) return refused("no-reviewer");
    if (receiver && (receiver.inProject || conflictedIn(review.assignments).has(receiver.accountId)))
      return refused("conflict");
    const words = note === "" ? null : note;
    if (!has) insertAssignment(transaction, scope, { accountId: from, assignedAt: now, note: null });
    endAssignments(transaction, scope, {
      accountId: from,
      ended: conflict ? "conflict_of_interest" : "handed_over",
      endedAt: now,
      note: words,
    });
    if (to !== null && !open.some(({ accountId }) => accountId === to))
      insertAssignment(transaction, scope, { accountId: to, assignedAt: now, note: words });
    writeJournal(transaction, {
      actor,
      now,
      operation: "hand-over-review",
      subject: "report",
      subjectId: scope.reportId,
      projectId: scope.projectId,
      before: { reviewer: from },
      after: { reviewer: to, conflict },
    });
    const letter = { except: actor.kind === "account" ? actor.accountId : null, publicUrl, now };
    if (to !== null)
      mailAboutReview(transaction, scope, review, { ...letter, to: [to], step: { template: "review-assigned", note } });
    else
      mailAboutReview(transaction, scope, review, {
        ...letter,
        to: "managers",
        step: { template: "review-handed-over", conflict, note },
      });
    return done(null);
  });
}

function manages(actor: AccountActor, programmeId: number | null): boolean {
  return actor.programmes.some((one) => one.programmeId === programmeId && one.role === "manager");
}
