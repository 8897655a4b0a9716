/**
 * Writes to everyone whom a step of a report concerns, in the transaction of the step. To whom the programme is closed
 * for want of a second step, the mail says that one is needed and nothing of the report.
 */
import type { Transaction } from "#db/client";
import { insertMail } from "#db/outbox";
import type { Recipient } from "#db/report-people";
import type { Text } from "~/domain/bundle/records";
import { everything } from "~/domain/permissions/scope";
import { composeReportMail, type ReportStep } from "~/server/mail/compose-report-mail";
import { makeToken } from "~/server/session/token";
import { mailAboutSecondStep } from "./mail-about-second-step";

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
  const recipients = new Map(to.filter(({ closed }) => closed).map((one) => [one.accountId, one]));
  for (const one of to) if (!one.closed) recipients.set(one.accountId, one);
  for (const { accountId, name, email, language, closed } of recipients.values()) {
    if (closed) {
      mailAboutSecondStep(transaction, { accountId, change: "demanded", publicUrl, now });
      continue;
    }
    insertMail(transaction, scope, {
      ...composeReportMail({ ...mail, language, name, address: `${publicUrl}${path}`, publicUrl }),
      messageId: `${makeToken()}@vidensbro`,
      toAddress: email,
      accountId,
      language,
      template: mail.step.template,
      now,
    });
  }
  return recipients.size;
}
