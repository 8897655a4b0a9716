/** Throws away what was kept of a form, once the form is sent and taken. */
import type { DraftPlace } from "~/domain/draft-places";
import { readerScope } from "~/domain/permissions/scope";
import { discardDraft } from "~/operations/discard-draft";
import type { Visit } from "./visit";

export function forgetDraft(visit: Visit, place: DraftPlace): void {
  if (visit.actor.kind === "account") discardDraft(visit.operation, readerScope(visit.actor), place);
}
