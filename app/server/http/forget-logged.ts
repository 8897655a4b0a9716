/** Throws away the half-filled form that became a logged activity. */
import { findDraft } from "#db/drafts";
import { isKey } from "~/domain/identifiers";
import { newActivityDraft } from "~/domain/draft-places";
import { readerScope } from "~/domain/permissions/scope";
import { typedFields } from "~/domain/typed-entries";
import { forgetDraft } from "./forget-draft";
import type { Visit } from "./visit";

/** An entry that waited on a device comes long after it was typed: what is in the form by then is kept. */
export function forgetLogged(visit: Visit, form: FormData, project: string): void {
  if (visit.actor.kind !== "account") return;
  const like = form.get("like");
  const place = newActivityDraft(project, isKey(like) ? like : null);
  const draft = findDraft(visit.services.db, readerScope(visit.actor), place);
  if (draft && typedFields(draft.entries).one("title") === String(form.get("title")).trim()) forgetDraft(visit, place);
}
