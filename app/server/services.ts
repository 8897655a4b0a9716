/** What a running product holds: its database, settings and clock. Handed to routes and operations, never global. */
import type { Db } from "#db/client";
import type { Clock } from "./clock";
import type { DocumentPress } from "./documents/start-typst";
import type { Environment } from "./environment";
import type { Memory } from "./memory";

export interface Services {
  db: Db;
  clock: Clock;
  environment: Environment;
  /** Printed at start while there is no account; creates the first administrator, once. */
  firstRunCode: string | null;
  /** Overviews and reports as they were last drawn. */
  memory: Memory;
  /** Draws PDF and DOCX in a worker. */
  press: DocumentPress;
  /** Wakes the mail sender after an operation that put a mail in the outbox. */
  wakeMailSender: () => void;
  /** Wakes the maker of documents after a report was submitted. */
  wakeDocumentMaker: () => void;
}
