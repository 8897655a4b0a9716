/** Reads and writes files away from the main thread: one job for each worker, so that a hostile file takes only itself down. */
import { parentPort, workerData } from "node:worker_threads";
import { giveWay } from "../give-way";
import type { ExchangeJob, ExchangeResult } from "./jobs";
import { Refusal } from "./refusal";
import type { WorkerMessage } from "./run-in-worker";

const say = (message: WorkerMessage) => parentPort?.postMessage(message);

async function run(job: ExchangeJob): Promise<ExchangeResult[keyof ExchangeResult]> {
  switch (job.job) {
    case "read":
      return (await import("./read-file")).readFile(job, (progress) => say({ progress }));
    case "sheets":
      return (await import("./write-workbook")).writeWorkbook(job.sheets);
  }
}

giveWay();
try {
  say({ result: await run(workerData as ExchangeJob) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say({ refused: error.code });
}
