/** Adds a record to a project, under a new key where its kind has keys of its own. */
import { write } from "#db/client";
import { findSubmission, insertSubmission } from "#db/submissions";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { RecordKind } from "~/domain/project-record";
import { done, type OperationContext, type Outcome } from "./context";
import { insertNewRecord, type RecordDraft } from "./insert-new-record";

interface Addition<K extends RecordKind> {
  kind: K;
  record: RecordDraft<K>;
  /** Random key that the device gave the entry; sent again, it stays the one record. */
  submission?: string;
}

/** Returns the key of the record. Refused where a kind that is named by its place has one there already. */
export function addRecord<K extends RecordKind>(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { kind, record: draft, submission }: Addition<K>,
): Outcome<string, "unknown-reference" | "already-there"> {
  const accountId = actor.kind === "account" ? actor.accountId : null;
  return write(db, (transaction) => {
    const sent = submission !== undefined && accountId !== null ? { accountId, key: submission } : null;
    const known = sent && findSubmission(transaction, scope, sent);
    if (known) return done(known);
    const added = insertNewRecord(transaction, scope, { actor, now }, { kind, draft, loggedById: accountId });
    if (added.ok && sent) insertSubmission(transaction, scope, { ...sent, recordKey: added.value, now });
    return added;
  });
}
