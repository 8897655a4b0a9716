/** Mails a sign-in link that works once, for ten minutes, in the browser that asked. */
import { findAccountByEmail, insertSignInLink, normaliseEmail } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { insertMail } from "#db/outbox";
import { everything } from "~/domain/permissions/scope";
import { mailMessages } from "~/i18n/mail";
import { paths } from "~/paths";
import { composeMail } from "~/server/mail/compose-mail";
import { hashToken, makeToken } from "~/server/session/token";
import type { OperationContext } from "./context";

const MINUTE = 60_000;

export const askedLinkLasts = 10 * MINUTE;

interface Input {
  email: string;
  /** The secret of the asking browser's cookie. */
  browserSecret: string;
  /** A local address to go to once signed in. */
  returnTo?: string;
  publicUrl: string;
}

/** Always ends the same way, whether the address has an account or not; both ways write one journal row. */
export function requestSignInLink({ db, actor, now }: OperationContext, input: Input): void {
  const scope = everything({ kind: "system" });
  const token = makeToken();
  const to = input.returnTo === undefined ? "" : `?to=${encodeURIComponent(input.returnTo)}`;
  write(db, (transaction) => {
    const account = findAccountByEmail(transaction, scope, normaliseEmail(input.email));
    const known = account !== null && account.suspendedAt === null;
    if (known) {
      insertSignInLink(transaction, scope, {
        tokenHash: hashToken(token),
        accountId: account.id,
        browserHash: hashToken(input.browserSecret),
        createdAt: now,
        expiresAt: now + askedLinkLasts,
      });
      const words = mailMessages[account.language].signIn;
      insertMail(transaction, scope, {
        ...composeMail({
          language: account.language,
          subject: words.subject,
          greeting: words.greeting(account.name),
          paragraphs: [words.body],
          button: { label: words.button, address: `${input.publicUrl}${paths.signInLink(token)}${to}` },
          closing: words.closing,
          publicUrl: input.publicUrl,
        }),
        messageId: `${makeToken()}@vidensbro`,
        toAddress: account.email,
        accountId: account.id,
        language: account.language,
        template: "sign-in",
        now,
      });
    }
    writeJournal(transaction, {
      actor,
      now,
      operation: "request-sign-in-link",
      subject: "account",
      subjectId: account?.id,
      after: { mailed: known },
    });
  });
}
