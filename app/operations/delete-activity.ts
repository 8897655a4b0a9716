/** Deletes an activity; the journal keeps all that is needed to put it back. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { deleteActivityRow, findActivity, findDeletionOf, listPointersTo } from "#db/one-activity";
import { raiseRevision } from "#db/projects";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Returns the number of the journal's row, by which `restoreActivity` finds it again. */
export function deleteActivity(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  key: Key,
): Outcome<number, "gone"> {
  return write(db, (transaction) => {
    const found = findActivity(transaction, scope, key);
    if (!found) return refused("gone");
    const pointers = listPointersTo(transaction, scope, found.id);
    deleteActivityRow(transaction, scope, found.id);
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "delete-activity",
      subject: "activity",
      subjectId: found.id,
      projectId: scope.projectId,
      before: { activity: found.record, loggedById: found.loggedById, pointers },
    });
    return done(findDeletionOf(transaction, scope, found.id) as number);
  });
}
