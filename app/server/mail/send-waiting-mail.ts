/** Empties the outbox: one mail at a time, with growing pauses between attempts, given up after six. */
import { setTimeout as wait } from "node:timers/promises";
import nodemailer from "nodemailer";
import type { Db } from "#db/client";
import { claimMail, type Mail, markFailed, markSent } from "#db/outbox";
import { everything } from "~/domain/permissions/scope";
import { untilWritable } from "../write-gate";
import { unsubscribeHeaders } from "./unsubscribe-headers";

const MINUTE = 60_000;
const LEASE = 2 * MINUTE;

/** Pauses after the first to the fifth attempt; after the sixth the mail is given up. */
export const pauses = [1, 5, 30, 120, 720].map((minutes) => minutes * MINUTE);

export interface MailTransport {
  send: (mail: Mail) => Promise<void>;
  close: () => void;
}

/** A transport over SMTP. */
export function openSmtp({ smtpUrl, mailFrom }: { smtpUrl: string; mailFrom: string }): MailTransport {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    disableFileAccess: true,
    disableUrlAccess: true,
    // All of it within the lease of a mail.
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 110_000,
  });
  return {
    async send(mail) {
      await transport.sendMail({
        from: mailFrom,
        to: { name: "", address: mail.toAddress },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.messageId}>`,
        headers: {
          "Auto-Submitted": "auto-generated",
          "Content-Language": mail.language,
          ...unsubscribeHeaders(mail),
        },
      });
    },
    close: () => transport.close(),
  };
}

interface Manner {
  /** Milliseconds between two mails, so that no mail server is flooded. */
  pace?: number;
  /** Does away with a mail that has failed six times. */
  giveUp?: (mail: Mail, error: string) => void;
  /** Ends the sending after the mail in hand. */
  stopped?: AbortSignal;
}

/**
 * Sends what is due and returns how many mails the server took. A mail that fails is tried again later. Where the
 * process dies after the mail server took a mail and before that is noted, the mail goes out twice: nothing is noted
 * between the two but in the same breath.
 */
export async function sendWaitingMail(
  db: Db,
  transport: MailTransport,
  now: () => number,
  { pace = 0, giveUp, stopped }: Manner = {},
): Promise<number> {
  const scope = everything({ kind: "system" });
  let sent = 0;
  for (;;) {
    if (sent > 0 && pace > 0) await wait(pace, undefined, { signal: stopped }).catch(() => {});
    await untilWritable(db);
    if (stopped?.aborted) return sent;
    const mail = claimMail(db, scope, { now: now(), leasedUntil: now() + LEASE });
    if (!mail) return sent;
    try {
      await transport.send(mail);
      markSent(db, scope, { mail, now: now() });
      sent += 1;
    } catch (error) {
      const pause = pauses[mail.attempts - 1];
      const words = error instanceof Error ? error.message.slice(0, 500) : "unknown";
      if (pause === undefined && giveUp) giveUp(mail, words);
      else
        markFailed(db, scope, { id: mail.id, error: words, nextAttemptAt: pause === undefined ? null : now() + pause });
    }
  }
}
