/** Forgets half-filled forms that nobody has come back to, and the keys of entries that no device sends any more. */
import { type Db, write } from "#db/client";
import { deleteDraftsBefore } from "#db/drafts";
import { writeJournal } from "#db/journal";
import { deleteSubmissionsBefore } from "#db/submissions";
import { everything } from "~/domain/permissions/scope";
import { tooOldAt } from "~/domain/privacy/retention";

/** The journal tells how many drafts went, where any did. */
export function forgetOldDrafts(db: Db, now: number): void {
  const actor = { kind: "system" } as const;
  const scope = everything(actor);
  write(db, (transaction) => {
    deleteSubmissionsBefore(transaction, scope, tooOldAt("submission", now));
    const drafts = deleteDraftsBefore(transaction, scope, tooOldAt("draft", now));
    if (drafts === 0) return;
    writeJournal(transaction, { actor, now, operation: "forget-drafts", subject: "draft", after: { drafts } });
  });
}
