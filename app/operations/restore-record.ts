/** Takes a record back to a state that the journal keeps: undoes a deletion, or returns to what it once was. */
import { hasAccount } from "#db/accounts";
import { write } from "#db/client";
import { findJournalRow, writeJournal } from "#db/journal";
import { type Pointers, restorePointers } from "#db/pointers";
import { raiseRevision } from "#db/projects";
import { recordStores } from "#db/record-stores";
import { findReferences } from "#db/references";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { type RecordKind, recordKinds, type RecordOf, referencesOf } from "~/domain/project-record";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Kept<K extends RecordKind> {
  record: RecordOf[K];
  loggedById?: number | null;
  pointers?: Pointers;
}

interface Restoring {
  journalId: number;
  /** The state that the row tells: what was before it, or what it left behind. */
  state: "before" | "after";
  /** Whether the record has to be gone: the undoing of a deletion must not overwrite what was written since. */
  onlyIfGone?: boolean;
}

/** Returns kind and key of the record. */
export function restoreRecord(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { journalId, state, onlyIfGone = false }: Restoring,
): Outcome<{ kind: RecordKind; key: string }, "gone" | "already-there" | "unknown-reference"> {
  return write(db, (transaction) => {
    const row = findJournalRow(transaction, scope, journalId);
    const kind = recordKinds.find((one) => one === row?.subject);
    const json = row?.[state];
    if (!row || !kind || !json || row.subjectKey === null) return refused("gone");
    const kept = JSON.parse(json) as Kept<typeof kind>;
    const visibility = "visibility" in kept.record ? kept.record.visibility : undefined;
    if (visibility && !scope.visibilities.includes(visibility)) return refused("gone");
    const store = recordStores[kind];
    const found = store.find(transaction, scope, row.subjectKey);
    if (found && onlyIfGone) return refused("already-there");
    const ids = findReferences(transaction, scope, referencesOf(kind, kept.record as never));
    if (!ids) return refused("unknown-reference");
    const { loggedById } = kept;
    const stillThere = loggedById && hasAccount(transaction, everything({ kind: "system" }), loggedById);
    const id = store.write(transaction, scope, {
      record: kept.record as never,
      ids,
      ...(found ? {} : { loggedById: stillThere ? loggedById : null }),
    });
    if (!found && id !== null && kept.pointers && (kind === "activity" || kind === "goal" || kind === "outcome"))
      restorePointers(transaction, scope, { kind, id, pointers: kept.pointers });
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: `restore-${kind}`,
      subject: kind,
      subjectId: id,
      subjectKey: row.subjectKey,
      projectId: scope.projectId,
      before: found ? { record: found.record } : null,
      after: { record: kept.record },
    });
    return done({ kind, key: row.subjectKey });
  });
}
