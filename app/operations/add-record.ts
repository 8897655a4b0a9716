/** Adds a record to a project, under a new key where its kind has keys of its own. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import { recordStores } from "#db/record-stores";
import { findReferences } from "#db/references";
import { findSubmission, insertSubmission } from "#db/submissions";
import { makeRecordKey } from "~/domain/make-record-key";
import type { ProjectScope } from "~/domain/permissions/scope";
import { type KeyedKind, keyOfRecord, type RecordKind, type RecordOf, referencesOf } from "~/domain/project-record";
import { done, type OperationContext, type Outcome, refused } from "./context";

export type RecordDraft<K extends RecordKind> = K extends KeyedKind ? Omit<RecordOf[K], "key"> : RecordOf[K];

interface Addition<K extends RecordKind> {
  kind: K;
  record: RecordDraft<K>;
  /** Random key that the device gave the entry; sent again, it stays the one record. */
  submission?: string;
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
export function addRecord<K extends RecordKind>(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { kind, record: draft, submission }: Addition<K>,
): Outcome<string, "unknown-reference" | "already-there"> {
  const store = recordStores[kind];
  const accountId = actor.kind === "account" ? actor.accountId : null;
  return write(db, (transaction) => {
    const sent = submission !== undefined && accountId !== null ? { accountId, key: submission } : null;
    const known = sent && findSubmission(transaction, scope, sent);
    if (known) return done(known);
    const taken = { has: (key: string) => store.find(transaction, scope, key) !== null };
    const record = (
      kind in wordsOf ? { ...draft, key: makeRecordKey(wordsOf[kind as KeyedKind](draft as never), taken) } : draft
    ) as RecordOf[K];
    const key = keyOfRecord(kind, record);
    if (taken.has(key)) return refused("already-there");
    const ids = findReferences(transaction, scope, referencesOf(kind, record));
    if (!ids) return refused("unknown-reference");
    const id = store.write(transaction, scope, { record, ids, loggedById: accountId });
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
    if (sent) insertSubmission(transaction, scope, { ...sent, recordKey: key, now });
    return done(key);
  });
}
