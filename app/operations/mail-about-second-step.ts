/** Tells a person by mail that a second step was added, taken away or is needed; part of the transaction that does it. */
import { getAccount } from "#db/accounts";
import type { Transaction } from "#db/client";
import { insertMail } from "#db/outbox";
import { everything } from "~/domain/permissions/scope";
import { secondStepMessages } from "~/i18n/second-step";
import { paths } from "~/paths";
import { composeMail } from "~/server/mail/compose-mail";
import { makeToken } from "~/server/session/token";

export type SecondStepChange =
  | "added-authenticator"
  | "added-passkey"
  | "removed-authenticator"
  | "removed-passkey"
  | "renewed-codes"
  | "reset"
  /** Something waits in a programme that is closed to them until they have a second step. */
  | "demanded";

interface Letter {
  accountId: number;
  change: SecondStepChange;
  publicUrl: string;
  now: number;
}

export function mailAboutSecondStep(transaction: Transaction, { accountId, change, publicUrl, now }: Letter): void {
  const scope = everything({ kind: "system" });
  const { language, email, name } = getAccount(transaction, scope, accountId);
  const words = secondStepMessages[language].mail;
  insertMail(transaction, scope, {
    ...composeMail({
      language,
      subject: words.changes[change].subject,
      greeting: words.greeting(name),
      paragraphs: [words.changes[change].body],
      button: { label: words.button, address: `${publicUrl}${paths.secondStep}` },
      closing: change === "demanded" ? words.closingDemanded : words.closing,
      publicUrl,
    }),
    messageId: `${makeToken()}@vidensbro`,
    toAddress: email,
    accountId,
    language,
    template: "second-step",
    now,
  });
}
