/** Mail from the outbox to a real SMTP server, parsed as it arrived. */
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "#db/client";
import { insertMail } from "#db/outbox";
import { everything } from "~/domain/permissions/scope";
import { createAccount } from "~/operations/create-account";
import { requestSignInLink } from "~/operations/request-sign-in-link";
import { openSmtp, pauses, sendWaitingMail } from "~/server/mail/send-waiting-mail";
import { makeDatabase } from "../support/database";

const MINUTE = 60_000;
const scope = everything({ kind: "system" });
let server: SMTPServer;
let arrived: Email[];
let refuse: boolean;
let db: Db;

beforeEach(async () => {
  arrived = [];
  refuse = false;
  db = makeDatabase();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refuse) return callback(new Error("try later"));
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          arrived.push(mail);
          callback();
        });
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
});
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

const transport = () =>
  openSmtp({
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mailFrom: "Vidensbro <vidensbro@example.org>",
  });

function ask(email: string, now: number) {
  requestSignInLink(
    { db, actor: { kind: "visitor" }, now },
    { email, browserSecret: "b", publicUrl: "https://vidensbro.example.org" },
  );
}

function addAccount(language: "da" | "en") {
  createAccount(
    { db, actor: { kind: "command_line" }, now: 1 },
    { email: "soren@example.org", name: "Søren Ærø <x>", administrator: false, language },
  );
}

describe("mail", () => {
  it("arrives in the reader's language, as text and HTML, with addresses built from the public one", async () => {
    for (const [language, subject] of [
      ["da", "Dit link til Vidensbro"],
      ["en", "Your link to Vidensbro"],
    ] as const) {
      db = makeDatabase();
      addAccount(language);
      ask("Soren@Example.org ", 2);
      const out = transport();
      expect(await sendWaitingMail(db, out, () => 3)).toBe(1);
      out.close();
      const mail = arrived.pop()!;
      expect(mail.subject).toBe(subject);
      expect(mail.to?.[0]?.address).toBe("soren@example.org");
      expect(mail.from?.address).toBe("vidensbro@example.org");
      expect(mail.text).toContain("Søren Ærø <x>");
      expect(mail.html).toContain("Søren Ærø &#60;x&#62;");
      expect(mail.text).toMatch(/https:\/\/vidensbro\.example\.org\/sign-in\/[\w-]{43}/);
      expect(mail.messageId).toMatch(/@vidensbro>?$/);
    }
  });

  it("is written only for addresses with an account, and leaves the same trace for others", () => {
    addAccount("da");
    ask("soren@example.org", 2);
    ask("nobody@example.org", 2);
    expect(db.get(sql`select count(*) n from outbox`)).toEqual({ n: 1 });
    expect(db.get(sql`select count(*) n from journal where operation = 'request-sign-in-link'`)).toEqual({ n: 2 });
  });

  it("is tried again with growing pauses and given up after six attempts", async () => {
    addAccount("da");
    let now = 10;
    ask("soren@example.org", now);
    refuse = true;
    const out = transport();
    const state = () =>
      db.get<{ state: string; attempts: number; next: number }>(
        sql`select state, attempts, next_attempt_at next from outbox`,
      );
    for (const [i, pause] of pauses.entries()) {
      expect(await sendWaitingMail(db, out, () => now)).toBe(0);
      expect(state()).toEqual({ state: "waiting", attempts: i + 1, next: now + pause });
      expect(await sendWaitingMail(db, out, () => now + pause - 1)).toBe(0);
      expect(state().attempts).toBe(i + 1);
      now += pause;
    }
    expect(await sendWaitingMail(db, out, () => now)).toBe(0);
    expect(state()).toMatchObject({ state: "given_up", attempts: 6 });
    out.close();
    expect(arrived).toEqual([]);
  });

  it("is sent once when two senders run side by side, and again only after a sender died holding it", async () => {
    for (let i = 0; i < 20; i += 1) {
      insertMail(db, scope, {
        messageId: `m${i}@vidensbro`,
        toAddress: "a@example.org",
        accountId: null,
        language: "da",
        template: "test",
        subject: `Nr. ${i}`,
        text: "t",
        html: "<p>t</p>",
        now: 1,
      });
    }
    const [one, two] = [transport(), transport()];
    const sent = await Promise.all([sendWaitingMail(db, one, () => 2), sendWaitingMail(db, two, () => 2)]);
    expect(sent[0] + sent[1]).toBe(20);
    expect(new Set(arrived.map(({ subject }) => subject)).size).toBe(20);
    expect(arrived).toHaveLength(20);
    db.run(sql`update outbox set state = 'waiting', leased_until = ${2 + 2 * MINUTE} where id = 1`);
    expect(await sendWaitingMail(db, one, () => 3)).toBe(0);
    expect(await sendWaitingMail(db, one, () => 3 + 2 * MINUTE)).toBe(1);
    one.close();
    two.close();
  });
});
