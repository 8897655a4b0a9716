/** What is done with other people's files away from the main thread, and what comes back. */
import type { Day } from "~/domain/bundle/records";
import type { Table } from "~/domain/exchange/tables";
import type { RefusalCode } from "~/domain/incoming/refusal-code";
import type { Language } from "~/i18n/language";
import type { CheckInput } from "./check-sheet";

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

/** Says what is wrong with a sheet's rows. */
export interface CheckJob {
  job: "check";
  input: CheckInput;
}

/** Reads a sheet's good rows, in batches. */
export interface DraftsJob {
  job: "drafts";
  input: CheckInput;
}

/** The faulty rows as a file. */
export interface FaultyJob {
  job: "faulty";
  input: CheckInput;
  headings: string[];
  format: "xlsx" | "csv";
  language: Language;
}

/** A workbook of tables, each on a sheet of its own. */
export interface SheetsJob {
  job: "sheets";
  sheets: Table[];
}

export type ExchangeJob = ReadJob | CheckJob | DraftsJob | FaultyJob | SheetsJob;

export interface ExchangeResult {
  /** JSON, handed over as text so that the main thread only stores it. */
  read: { content: string; choice: string };
  /** JSON of a `SheetCheck`. */
  check: string;
  drafts: { good: number; known: number };
  faulty: Uint8Array;
  sheets: Uint8Array;
}

export type ResultOf<J extends ExchangeJob> = ExchangeResult[J["job"]];

/** What the worker says while it works and when it is done. */
export type ExchangeMessage =
  | { progress: number }
  /** JSON of a `Batch`. */
  | { batch: string }
  | { result: ExchangeResult[keyof ExchangeResult] }
  | { refused: RefusalCode };
