/** Writes to everyone whom a step of a report concerns, in the transaction of the step. */
import type { Transaction } from "#db/client";
import { insertMail } from "#db/outbox";
import type { Recipient } from "#db/report-people";
import type { Text } from "~/domain/bundle/records";
import { everything } from "~/domain/permissions/scope";
import { composeReportMail, type ReportStep } from "~/server/mail/compose-report-mail";
import { makeToken } from "~/server/session/token";

interface Letter {
  /** Somebody named twice gets one mail. */
  to: readonly Recipient[];
  report: Text;
  project: Text;
  step: ReportStep;
  /** Path of the page where the step goes on. */
  path: string;
  publicUrl: string;
  now: number;
}

/** Returns how many mails were written. */
export function mailAboutReport(transaction: Transaction, { to, path, publicUrl, now, ...mail }: Letter): number {
  const scope = everything({ kind: "system" });
  const recipients = [...new Map(to.map((one) => [one.accountId, one])).values()];
  for (const { accountId, name, email, language } of recipients)
    insertMail(transaction, scope, {
      ...composeReportMail({ ...mail, language, name, address: `${publicUrl}${path}`, publicUrl }),
      messageId: `${makeToken()}@vidensbro`,
      toAddress: email,
      accountId,
      language,
      template: mail.step.template,
      now,
    });
  return recipients.length;
}
