/** What a running product holds: its database, settings and clock. Handed to routes and operations, never global. */
import type { Db } from "#db/client";
import type { Clock } from "./clock";
import type { Environment } from "./environment";

export interface Services {
  db: Db;
  clock: Clock;
  environment: Environment;
  /** Printed at start while there is no account; creates the first administrator, once. */
  firstRunCode: string | null;
  /** Wakes the mail sender after an operation that put a mail in the outbox. */
  wakeMailSender: () => void;
}
