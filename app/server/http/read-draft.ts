/** What the reader has typed into a form before, for a page to fill the form with. */
import { findDraft } from "#db/drafts";
import type { DraftPlace } from "~/domain/draft-places";
import type { KeptDraft } from "~/domain/kept-draft";
import { readerScope } from "~/domain/permissions/scope";
import type { Visit } from "./visit";

/** Null for a visitor. */
export function readDraft({ actor, services }: Visit, place: DraftPlace): KeptDraft | null {
  if (actor.kind !== "account") return null;
  const draft = findDraft(services.db, readerScope(actor), place);
  return {
    ...place,
    account: actor.accountId,
    entries: draft?.entries ?? null,
    changedAt: draft?.changedAt ?? null,
  };
}
