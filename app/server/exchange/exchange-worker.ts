/** Reads and writes sheets away from the main thread: one job for each worker, so that a hostile file takes only itself down. */
import { parentPort, workerData } from "node:worker_threads";
import type { ExchangeJob, ExchangeMessage, ExchangeResult } from "./jobs";
import { Refusal } from "./refusal";

const say = (message: ExchangeMessage) => parentPort?.postMessage(message);

async function run(job: ExchangeJob): Promise<ExchangeResult[keyof ExchangeResult]> {
  switch (job.job) {
    case "sheets":
      return (await import("./write-workbook")).writeWorkbook(job.sheets);
  }
}

try {
  say({ result: await run(workerData as ExchangeJob) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say({ refused: error.code });
}
