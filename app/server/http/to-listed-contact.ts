/** What the team reads of a contact on the page of its organisation. */
import type { Contact } from "#db/contacts";

export function toListedContact({ declinedAt, ...contact }: Contact) {
  const { id, name, email, phone, title, language, source, legalBasis, changedAt } = contact;
  const declined = declinedAt !== null;
  return { id, name, email, phone, title, language, source, legalBasis, declined, changedAt };
}
