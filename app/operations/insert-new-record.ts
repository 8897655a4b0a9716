/** A new record of a project within a transaction: its key, its row, the project's revision and the journal. */
import type { Transaction } from "#db/client";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import { recordStores } from "#db/record-stores";
import { findReferences } from "#db/references";
import { makeRecordKey } from "~/domain/make-record-key";
import type { ProjectScope } from "~/domain/permissions/scope";
import { type KeyedKind, keyOfRecord, type RecordKind, type RecordOf, referencesOf } from "~/domain/project-record";
import { done, type OperationContext, type Outcome, refused } from "./context";

export type RecordDraft<K extends RecordKind> = K extends KeyedKind ? Omit<RecordOf[K], "key"> : RecordOf[K];

interface NewRecord<K extends RecordKind> {
  kind: K;
  draft: RecordDraft<K>;
  /** The account that logged it; null where nobody did by hand. */
  loggedById: number | null;
}

/** What the key of a new record is made from. */
const wordsOf: { [K in KeyedKind]: (record: RecordDraft<K>) => string } = {
  activity: ({ date, title }) => `${date}-${title.da ?? title.en}`,
  need: ({ date, text }) => `${date}-${(text.da ?? text.en ?? "").slice(0, 40)}`,
  barrier: ({ date, kind }) => `${date}-${kind}`,
  goal: ({ title }) => title.da ?? title.en ?? "",
  outcome: ({ date, title }) => `${date}-${title.da ?? title.en}`,
};

/** Returns the key of the record. Refused where a kind that is named by its place has one there already. */
export function insertNewRecord<K extends RecordKind>(
  transaction: Transaction,
  scope: ProjectScope,
  { actor, now }: Pick<OperationContext, "actor" | "now">,
  { kind, draft, loggedById }: NewRecord<K>,
): Outcome<string, "unknown-reference" | "already-there"> {
  const store = recordStores[kind];
  const taken = { has: (key: string) => store.find(transaction, scope, key) !== null };
  const record = (
    kind in wordsOf ? { ...draft, key: makeRecordKey(wordsOf[kind as KeyedKind](draft as never), taken) } : draft
  ) as RecordOf[K];
  const key = keyOfRecord(kind, record);
  if (taken.has(key)) return refused("already-there");
  const ids = findReferences(transaction, scope, referencesOf(kind, record));
  if (!ids) return refused("unknown-reference");
  const id = store.write(transaction, scope, { record, ids, loggedById });
  raiseRevision(transaction, scope, scope.projectId);
  writeJournal(transaction, {
    actor,
    now,
    operation: `add-${kind}`,
    subject: kind,
    subjectId: id,
    subjectKey: key,
    projectId: scope.projectId,
    after: { record },
  });
  return done(key);
}
