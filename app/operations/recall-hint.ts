/** Takes a hint that was put aside back onto the list. */
import { write } from "#db/client";
import { deleteDismissal } from "#db/hints";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

export function recallHint(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  hint: string,
): Outcome<null, "gone"> {
  return write(db, (transaction) => {
    const reason = deleteDismissal(transaction, scope, hint);
    if (reason === null) return refused("gone");
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "recall-hint",
      subject: "hint",
      subjectKey: hint,
      projectId: scope.projectId,
      before: { hint, reason },
    });
    return done(null);
  });
}
