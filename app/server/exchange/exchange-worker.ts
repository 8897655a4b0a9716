/** Reads and writes sheets away from the main thread: one job for each worker, so that a hostile file takes only itself down. */
import { parentPort, workerData } from "node:worker_threads";
import type { SheetCheck } from "~/domain/incoming/choice";
import { faultyRowsPerPage } from "~/domain/incoming/choice";
import { checkSheet, type CheckedSheet } from "./check-sheet";
import type { ExchangeJob, ExchangeMessage, ExchangeResult } from "./jobs";
import { Refusal } from "./refusal";

const say = (message: ExchangeMessage) => parentPort?.postMessage(message);
const onProgress = (progress: number) => say({ progress });

async function run(job: ExchangeJob): Promise<ExchangeResult[keyof ExchangeResult]> {
  switch (job.job) {
    case "read":
      return (await import("./read-file")).readFile(job, onProgress);
    case "check":
      return JSON.stringify(inPages(checkSheet(job.input, { onProgress })));
    case "drafts": {
      const { good, known } = checkSheet(job.input, {
        onProgress,
        onBatch: (batch) => say({ batch: JSON.stringify(batch) }),
      });
      return { good, known };
    }
    case "faulty":
      return (await import("./write-faulty-rows")).writeFaultyRows(job, checkSheet(job.input, { onProgress }));
    case "sheets":
      return (await import("./write-workbook")).writeWorkbook(job.sheets);
  }
}

function inPages({ faulty, ...counts }: CheckedSheet): SheetCheck {
  const pages: string[] = [];
  for (let from = 0; from < faulty.length; from += faultyRowsPerPage)
    pages.push(JSON.stringify(faulty.slice(from, from + faultyRowsPerPage)));
  return { ...counts, faulty: faulty.length, pages };
}

try {
  say({ result: await run(workerData as ExchangeJob) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say({ refused: error.code });
}
