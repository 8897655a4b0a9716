/** What the team reads of a contact on the page of its organisation. */
import type { Contact } from "#db/contacts";

export function toListedContact({ id, name, email, phone, title, language, source, legalBasis, changedAt }: Contact) {
  return { id, name, email, phone, title, language, source, legalBasis, changedAt };
}
