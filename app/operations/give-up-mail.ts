/** Gives up a mail that nobody takes; where it carried a feedback link, the leads of the project are told. */
import { type Db, write } from "#db/client";
import { writeJournal } from "#db/journal";
import { insertMail, type Mail, markFailed } from "#db/outbox";
import { findUndeliveredLink } from "#db/undelivered-links";
import { everything } from "~/domain/permissions/scope";
import { feedbackMailMessages } from "~/i18n/feedback-mail";
import { readText } from "~/i18n/format";
import { paths } from "~/paths";
import { composeMail } from "~/server/mail/compose-mail";
import { makeToken } from "~/server/session/token";

interface Input {
  mail: Pick<Mail, "id" | "linkId">;
  /** What the mail server said last. */
  error: string;
  now: number;
  publicUrl: string;
}

/** Returns how many leads are told. */
export function giveUpMail(db: Db, { mail, error, now, publicUrl }: Input): number {
  const actor = { kind: "system" } as const;
  const scope = everything(actor);
  return write(db, (transaction) => {
    markFailed(transaction, scope, { id: mail.id, error, nextAttemptAt: null });
    const found = mail.linkId === null ? null : findUndeliveredLink(transaction, scope, mail.linkId);
    if (!found) return 0;
    for (const { accountId, name, email, language } of found.leads) {
      const words = feedbackMailMessages[language];
      const letter = words["mail-given-up"];
      const title = readText(language, found.project.title);
      insertMail(transaction, scope, {
        ...composeMail({
          language,
          subject: letter.subject(title),
          greeting: words.greeting(name),
          paragraphs: [letter.body(found.organisation, title)],
          button: {
            label: letter.button,
            address: `${publicUrl}${paths.round(found.project.key, found.round.key)}`,
          },
          closing: letter.closing,
          publicUrl,
        }),
        messageId: `${makeToken()}@vidensbro`,
        toAddress: email,
        accountId,
        language,
        template: "mail-given-up",
        now,
      });
    }
    writeJournal(transaction, {
      actor,
      now,
      operation: "give-up-mail",
      subject: "link",
      subjectId: mail.linkId,
      projectId: found.projectId,
      after: { told: found.leads.map(({ accountId }) => accountId) },
    });
    return found.leads.length;
  });
}
