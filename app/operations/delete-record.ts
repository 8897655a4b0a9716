/** Deletes a record of a project; the journal keeps all that is needed to put it back. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import { recordStores } from "#db/record-stores";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { RecordKind } from "~/domain/project-record";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Returns the number of the journal's row, by which `restoreRecord` finds the record again. */
export function deleteRecord(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { kind, key }: { kind: Exclude<RecordKind, "project">; key: string },
): Outcome<number, "gone"> {
  const store = recordStores[kind];
  return write(db, (transaction) => {
    const found = store.find(transaction, scope, key);
    if (!found) return refused("gone");
    const pointers = found.id === null ? undefined : store.pointers?.(transaction, scope, found.id);
    store.remove(transaction, scope, found as never);
    raiseRevision(transaction, scope, scope.projectId);
    const row = writeJournal(transaction, {
      actor,
      now,
      operation: `delete-${kind}`,
      subject: kind,
      subjectId: found.id,
      subjectKey: key,
      projectId: scope.projectId,
      before: { record: found.record, loggedById: found.loggedById, pointers },
    });
    return done(row);
  });
}
