/** Mails a feedback link to its contact under a token of its own; part of the transaction of what causes the mail. */
import type { Transaction } from "#db/client";
import { findLinkToMail, insertToken } from "#db/feedback-links";
import { insertMail } from "#db/outbox";
import { everything } from "~/domain/permissions/scope";
import { paths } from "~/paths";
import { composeRoundMail, type RoundMail } from "~/server/mail/compose-round-mail";
import { hashToken, makeToken } from "~/server/session/token";

interface Letter {
  linkId: number;
  template: RoundMail["template"];
  publicUrl: string;
  now: number;
}

/** False where the contact is removed, has no address or has said no: nobody is written to. */
export function mailLink(
  transaction: Transaction,
  place: { projectId: number },
  { linkId, template, publicUrl, now }: Letter,
): boolean {
  const found = findLinkToMail(transaction, place, linkId);
  if (!found) return false;
  const system = everything({ kind: "system" });
  const token = makeToken();
  insertToken(transaction, system, { linkId, tokenHash: hashToken(token), now });
  const { email, ...letter } = found;
  insertMail(transaction, system, {
    ...composeRoundMail({
      template,
      ...letter,
      address: `${publicUrl}${paths.answer(token)}?lang=${found.language}`,
      publicUrl,
    }),
    messageId: `${makeToken()}@vidensbro`,
    toAddress: email,
    accountId: null,
    linkId,
    language: found.language,
    template,
    now,
  });
  return true;
}
