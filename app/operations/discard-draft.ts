/** Throws a draft away: its owner wants it no more, or the form has been sent. */
import { type Connection, write } from "#db/client";
import { deleteDraft, findDraft } from "#db/drafts";
import { writeJournal } from "#db/journal";
import type { DraftPlace } from "~/domain/draft-places";
import type { ReaderScope } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";

/** Nothing happens where there is none. */
export function discardDraft({ db, actor, now }: OperationContext, scope: ReaderScope, place: DraftPlace): void {
  write(db, (transaction) => discardDraftWithin(transaction, { actor, now }, scope, place));
}

/** As `discardDraft`, as part of a larger change. */
export function discardDraftWithin(
  transaction: Connection,
  { actor, now }: Pick<OperationContext, "actor" | "now">,
  scope: ReaderScope,
  place: DraftPlace,
): void {
  const known = findDraft(transaction, scope, place);
  if (!known) return;
  deleteDraft(transaction, scope, place);
  writeJournal(transaction, {
    actor,
    now,
    operation: "discard-draft",
    subject: "draft",
    subjectId: known.id,
    projectId: known.projectId,
  });
}
