/** Takes a person out of every table, as the register of personal data says. */
import { and, eq, isNull, like, or, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { everything } from "~/domain/permissions/scope";
import type { AccountScope, InstallationScope } from "~/domain/permissions/scope";
import { deleteAccount } from "./accounts";
import type { Connection, Db } from "./client";
import { eraseContact } from "./contact-data";
import type { Subject } from "./personal-data";
import { contact } from "./schema/contact";
import { draft } from "./schema/draft";
import { invitation } from "./schema/membership";
import { outbox } from "./schema/outbox";
import { reviewAssignment } from "./schema/review";

export interface ErasedPerson {
  contacts: { id: number; projectId: number }[];
  invitations: number;
  drafts: number;
  mails: number;
  /** Mails to others in which the person was named. */
  mailsOfOthers: number;
}

interface Erasing extends Subject {
  /** Of the account; those of contacts are found by the address. */
  name: string | null;
  now: number;
}

/** In one transaction with the journal. Frozen reports are not touched: nobody stands in them. */
export function erasePersonalData(
  db: Connection,
  scope: AccountScope | InstallationScope,
  { accountId, address, name, now }: Erasing,
): ErasedPerson {
  const contacts = db
    .select({ id: contact.id, projectId: contact.projectId, name: contact.name })
    .from(contact)
    .where(eq(contact.email, address))
    .all();
  for (const { id } of contacts) eraseContact(db, everything({ kind: "system" }), id);
  // Half-filled forms about the contact, whoever filled them.
  const drafts = db
    .delete(draft)
    .where(and(eq(draft.form, "contact"), like(draft.content, `%${escapeLike(address)}%`)))
    .run().changes;
  const invitations = db.delete(invitation).where(eq(invitation.email, address)).run().changes;
  const toPerson = or(
    sql`lower(${outbox.toAddress}) = ${address}`,
    accountId === null ? undefined : eq(outbox.accountId, accountId),
  );
  const mails = db.delete(outbox).where(toPerson).run().changes;
  const names = new Set([address, ...(name === null ? [] : [name]), ...contacts.map((one) => one.name)]);
  const mailsOfOthers = [...names].reduce((sum, one) => sum + unnameMails(db, one), 0);
  if (accountId !== null) {
    db.update(reviewAssignment)
      .set({ ended: "handed_over", endedAt: now })
      .where(and(eq(reviewAssignment.accountId, accountId), isNull(reviewAssignment.endedAt)))
      .run();
    deleteAccount(db, scope, accountId);
  }
  return { contacts, invitations, drafts, mails, mailsOfOthers };
}

const escapeLike = (words: string) => words.replace(/[%_]/g, "_");

/** Writes an ellipsis where a mail to somebody else names the person; returns in how many it did. */
function unnameMails(db: Connection, name: string): number {
  const spellings = [...new Set([name, name.replace(/&/g, "&amp;").replace(/'/g, "&#39;").replace(/"/g, "&quot;")])];
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}])(${spellings.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  const anywhere = (column: AnySQLiteColumn) =>
    or(...spellings.map((one) => sql`instr(lower(${column}), lower(${one})) > 0`));
  const found = db
    .select()
    .from(outbox)
    .where(or(anywhere(outbox.subject), anywhere(outbox.text), anywhere(outbox.html), anywhere(outbox.lastError)))
    .all();
  let changed = 0;
  for (const { id, subject, text, html, lastError } of found) {
    const without = (words: string) => words.replace(whole, "…");
    const next = {
      subject: without(subject),
      text: without(text),
      html: without(html),
      lastError: lastError && without(lastError),
    };
    if (next.subject === subject && next.text === text && next.html === html && next.lastError === lastError) continue;
    db.update(outbox).set(next).where(eq(outbox.id, id)).run();
    changed += 1;
  }
  return changed;
}

/** While it works, the bytes of what is deleted are overwritten in the file, not only let go of. */
export function overwriting<T>(db: Db, work: () => T): T {
  db.$client.pragma("secure_delete = ON");
  try {
    return work();
  } finally {
    db.$client.pragma("secure_delete = OFF");
  }
}
