/** Changes a record of a project, unless somebody else changed it since the form was filled. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import { recordStores } from "#db/record-stores";
import { findReferences } from "#db/references";
import type { ProjectScope } from "~/domain/permissions/scope";
import { keyOfRecord, type RecordKind, type RecordOf, referencesOf } from "~/domain/project-record";
import { recordVersion } from "~/server/record-version";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Change<K extends RecordKind> {
  kind: K;
  key: string;
  /** Of the record that the form was filled from; left out, the change holds for whatever is there. */
  version?: string;
  /** What the record becomes; its key stays. */
  change: (record: RecordOf[K]) => RecordOf[K];
}

/** Nothing is written where the change leaves the record as it is. */
export function changeRecord<K extends RecordKind>(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { kind, key, version, change }: Change<K>,
): Outcome<null, "gone" | "changed" | "unknown-reference"> {
  const store = recordStores[kind];
  return write(db, (transaction) => {
    const found = store.find(transaction, scope, key);
    if (!found) return refused("gone");
    const before = recordVersion(found.record);
    if (version !== undefined && version !== before) return refused("changed");
    const record = change(found.record);
    if (keyOfRecord(kind, record) !== key) throw new Error(`The key of ${kind} ${key} does not change`);
    if (recordVersion(record) === before) return done(null);
    const ids = findReferences(transaction, scope, referencesOf(kind, record));
    if (!ids) return refused("unknown-reference");
    const id = store.write(transaction, scope, { record, ids });
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: `change-${kind}`,
      subject: kind,
      subjectId: id,
      subjectKey: key,
      projectId: scope.projectId,
      before: { record: found.record },
      after: { record },
    });
    return done(null);
  });
}
