/** Sends mail in the background: when an operation wakes it, and once a minute. */
import { Cron } from "croner";
import type { Db } from "#db/client";
import type { Clock } from "../clock";
import type { Environment } from "../environment";
import { openSmtp, sendWaitingMail } from "./send-waiting-mail";

export interface MailSender {
  wake: () => void;
  stop: () => void;
}

/** Without a mail server the sender does nothing: mails stay in the outbox for the administrator to see. */
export function startMailSender(db: Db, { smtpUrl, mailFrom }: Environment, clock: Clock): MailSender {
  if (smtpUrl === null) return { wake: () => {}, stop: () => {} };
  const transport = openSmtp({ smtpUrl, mailFrom });
  let running = false;
  let again = false;
  const wake = () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    void sendWaitingMail(db, transport, clock.now)
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        running = false;
        if (again) {
          again = false;
          wake();
        }
      });
  };
  const job = new Cron("* * * * *", wake);
  wake();
  return {
    wake,
    stop: () => {
      job.stop();
      transport.close();
    },
  };
}
