/** Whether the reader is still registering a project that is there. */
import { findDraft } from "#db/drafts";
import type { Key } from "~/domain/bundle/records";
import { readerScope } from "~/domain/permissions/scope";
import { registrationDraft } from "~/domain/registration-draft";
import type { Visit } from "./visit";

export function isRegistering({ actor, services }: Visit, project: Key): boolean {
  return actor.kind === "account" && findDraft(services.db, readerScope(actor), registrationDraft(project)) !== null;
}
