/** The mail outbox: written with what causes a mail, emptied by the sender. */
import { and, asc, count, desc, eq, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import type { EverythingScope, InstallationScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { Connection } from "./client";
import { outbox } from "./schema/outbox";

export type Mail = typeof outbox.$inferSelect;

export interface NewMail {
  messageId: string;
  toAddress: string;
  accountId: number | null;
  /** The feedback link that it carries. */
  linkId?: number;
  language: Language;
  template: string;
  subject: string;
  text: string;
  html: string;
  now: number;
}

/** Puts a mail in the outbox; called in the transaction of what causes it. */
export function insertMail(db: Connection, _scope: EverythingScope, { now, ...mail }: NewMail): number {
  return db
    .insert(outbox)
    .values({ ...mail, createdAt: now, nextAttemptAt: now })
    .returning({ id: outbox.id })
    .get().id;
}

const due = (now: number) =>
  and(
    eq(outbox.state, "waiting"),
    lte(outbox.nextAttemptAt, now),
    or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now)),
  );

/** Takes the oldest mail that is due in hand until `leasedUntil`, so that no other sender takes it; null if none. */
export function claimMail(
  db: Connection,
  _scope: EverythingScope,
  { now, leasedUntil }: { now: number; leasedUntil: number },
): Mail | null {
  const next = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(due(now))
    .orderBy(asc(outbox.nextAttemptAt), asc(outbox.id))
    .limit(1);
  return (
    db
      .update(outbox)
      .set({ leasedUntil, attempts: sql`${outbox.attempts} + 1` })
      .where(sql`${outbox.id} = (${next})`)
      .returning()
      .get() ?? null
  );
}

/** Lets go of all mails that a sender had in hand when it died. */
export function releaseMails(db: Connection, _scope: EverythingScope): void {
  db.update(outbox)
    .set({ leasedUntil: null })
    .where(and(eq(outbox.state, "waiting"), isNotNull(outbox.leasedUntil)))
    .run();
}

/** Feedback links work for years, so what was sent keeps none of their secrets. */
const withoutSecrets = (words: string) => words.replace(/\/answer\/[\w-]{43}/g, "/answer/…");

/** Notes that the mail server took the mail. */
export function markSent(
  db: Connection,
  _scope: EverythingScope,
  { mail, now }: { mail: Pick<Mail, "id" | "linkId" | "text" | "html">; now: number },
): void {
  const { id, linkId } = mail;
  const kept = linkId === null ? {} : { text: withoutSecrets(mail.text), html: withoutSecrets(mail.html) };
  db.update(outbox)
    .set({ state: "sent", sentAt: now, leasedUntil: null, lastError: null, ...kept })
    .where(eq(outbox.id, id))
    .run();
}

/** Notes that the mail server did not take the mail; without a next attempt it is given up. */
export function markFailed(
  db: Connection,
  _scope: EverythingScope,
  { id, error, nextAttemptAt }: { id: number; error: string; nextAttemptAt: number | null },
): void {
  db.update(outbox)
    .set({
      lastError: error,
      leasedUntil: null,
      ...(nextAttemptAt === null ? { state: "given_up" as const } : { nextAttemptAt }),
    })
    .where(eq(outbox.id, id))
    .run();
}

/** A page of mails, newest first. */
export function listMails(
  db: Connection,
  _scope: InstallationScope,
  { limit, offset }: { limit: number; offset: number },
): { rows: Mail[]; total: number } {
  const rows = db.select().from(outbox).orderBy(desc(outbox.id)).limit(limit).offset(offset).all();
  return { rows, total: db.select({ n: count() }).from(outbox).get()?.n ?? 0 };
}

/** How many mails stand in each state. */
export function countMails(db: Connection, _scope: InstallationScope | EverythingScope): Record<Mail["state"], number> {
  const counts = { waiting: 0, sent: 0, given_up: 0 };
  for (const row of db.select({ state: outbox.state, n: count() }).from(outbox).groupBy(outbox.state).all()) {
    counts[row.state] = row.n;
  }
  return counts;
}

/** Puts a mail that was given up back among the waiting; false where it was not given up. */
export function requeueMail(
  db: Connection,
  _scope: InstallationScope,
  { id, now }: { id: number; now: number },
): boolean {
  return (
    db
      .update(outbox)
      .set({ state: "waiting", attempts: 0, nextAttemptAt: now })
      .where(and(eq(outbox.id, id), eq(outbox.state, "given_up")))
      .run().changes > 0
  );
}
