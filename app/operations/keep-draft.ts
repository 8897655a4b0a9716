/** Keeps what somebody typed into a form that is not sent yet. */
import { write } from "#db/client";
import { deleteDraftsBeyond, findDraft, writeDraft } from "#db/drafts";
import { writeJournal } from "#db/journal";
import type { DraftPlace } from "~/domain/draft-places";
import type { ReaderScope } from "~/domain/permissions/scope";
import type { TypedEntries } from "~/domain/typed-entries";
import { isSecret } from "~/forms/read-form";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Bytes of a draft as it is stored. */
export const largestDraft = 200_000;
const mostDrafts = 100;

interface DraftToKeep extends DraftPlace {
  /** Project that the form belongs to, which the caller has found the person may read. */
  projectId: number | null;
  entries: TypedEntries;
}

/** Passwords are dropped. The journal tells once that a draft was begun, never what stands in it or each keystroke. */
export function keepDraft(
  { db, actor, now }: OperationContext,
  scope: ReaderScope,
  { form, subject, projectId, entries }: DraftToKeep,
): Outcome<{ changedAt: number }, "too-large" | "bad-name"> {
  if (!/^[a-z][a-z-]{0,39}$/.test(form) || subject.length > 200) return refused("bad-name");
  const kept = entries.filter(([name]) => !isSecret(name));
  if (Buffer.byteLength(JSON.stringify(kept)) > largestDraft) return refused("too-large");
  return write(db, (transaction) => {
    const known = findDraft(transaction, scope, { form, subject });
    const id = writeDraft(transaction, scope, { form, subject, projectId, entries: kept, now });
    if (!known) {
      writeJournal(transaction, { actor, now, operation: "keep-draft", subject: "draft", subjectId: id, projectId });
      deleteDraftsBeyond(transaction, scope, mostDrafts);
    }
    return done({ changedAt: now });
  });
}
