/** Sends mail in the background: when an operation wakes it, and once a minute. */
import { Cron } from "croner";
import type { Db } from "#db/client";
import type { Mail } from "#db/outbox";
import type { Clock } from "../clock";
import type { Environment } from "../environment";
import { logError } from "../log";
import { jobDone } from "../metrics";
import { openSmtp, sendWaitingMail } from "./send-waiting-mail";

export interface MailSender {
  wake: () => void;
  /** Resolves once the mail in hand is done with. */
  stop: () => Promise<void>;
}

/** Five mails a second: quick enough for a round, slow enough for any mail server. */
const pace = 200;

interface Sending {
  db: Db;
  environment: Environment;
  clock: Clock;
  giveUp: (mail: Mail, error: string) => void;
}

/** Without a mail server the sender does nothing: mails stay in the outbox for the administrator to see. */
export function startMailSender({ db, environment: { smtpUrl, mailFrom }, clock, giveUp }: Sending): MailSender {
  if (smtpUrl === null) return { wake: () => {}, stop: () => Promise.resolve() };
  const transport = openSmtp({ smtpUrl, mailFrom });
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let again = false;
  const wake = () => {
    again = running !== null;
    running ??= sendWaitingMail(db, transport, clock.now, { pace, giveUp, stopped: stopping.signal })
      .then(() => jobDone("mail"))
      .catch(logError)
      .finally(() => {
        running = null;
        if (again && !stopping.signal.aborted) wake();
      });
  };
  const job = new Cron("* * * * *", wake);
  wake();
  return {
    wake,
    stop: async () => {
      job.stop();
      stopping.abort();
      await running;
      transport.close();
    },
  };
}
