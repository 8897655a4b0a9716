/** What is done with other people's files away from the main thread, and what comes back. */
import type { Table } from "~/domain/exchange/tables";
import type { RefusalCode } from "./refusal";

/** A workbook of tables, each on a sheet of its own. */
export interface SheetsJob {
  job: "sheets";
  sheets: Table[];
}

export type ExchangeJob = SheetsJob;

export interface ExchangeResult {
  sheets: Uint8Array;
}

export type ResultOf<J extends ExchangeJob> = ExchangeResult[J["job"]];

/** What the worker says while it works and when it is done. */
export type ExchangeMessage =
  | { progress: number }
  | { batch: string }
  | { result: ExchangeResult[keyof ExchangeResult] }
  | { refused: RefusalCode };
