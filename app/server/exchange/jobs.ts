/** What is done with files in a worker that knows nothing else, and what comes back. */
import type { Day } from "~/domain/bundle/records";
import type { Table } from "~/domain/exchange/tables";

/** What a person says that a file holds. */
export const purposes = ["activities", "organisations", "meetings", "bundle"] as const;
export type Purpose = (typeof purposes)[number];

/** Reads a file into what is kept of it until its person has said what becomes of it. */
export interface ReadJob {
  job: "read";
  bytes: Uint8Array<ArrayBuffer>;
  purpose: Purpose;
  period: { from: Day; to: Day };
}

/** A workbook of tables, each on a sheet of its own. */
export interface SheetsJob {
  job: "sheets";
  sheets: Table[];
}

export type ExchangeJob = ReadJob | SheetsJob;

export interface ExchangeResult {
  /** JSON, handed over as text. */
  read: { content: string; choice: string };
  sheets: Uint8Array;
}

export type ResultOf<J extends ExchangeJob> = ExchangeResult[J["job"]];
