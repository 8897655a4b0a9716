/** Starts a worker for each job, few at a time, each with a limit on memory and time. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { RefusalCode } from "~/domain/incoming/refusal-code";
import { processWide } from "../process-wide";
import { rootFolder } from "../root-folder";
import type { ExchangeJob, ExchangeMessage, ResultOf } from "./jobs";
import { Refusal } from "./refusal";
import { logError } from "../log";

const SECOND = 1000;
const MiB = 1;

/** Of one worker's own memory; what it unpacks is limited by the reader itself. */
const mostMemory = 512 * MiB;
const mostWaiting = 20;

interface Options {
  /** Called now and then with the share of the work that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Called with each part of the result that comes before its end. */
  onBatch?: (batch: string) => void;
  /** Milliseconds. */
  timeLimit?: number;
}

/** Workers are a thing of the process: however many products run in it, the machine is one. */
const jobs = processWide("exchange jobs", () => ({ mostAtOnce: 2, running: 0, waiting: [] as (() => void)[] }));

/** How many this process may run at once, where others run them too. */
export function limitExchangeJobs(most: number): void {
  jobs.mostAtOnce = most;
}

/** The result of the job. Rejects with a `Refusal` where the file is not taken. */
export async function runExchangeJob<J extends ExchangeJob>(job: J, options: Options = {}): Promise<ResultOf<J>> {
  if (jobs.running >= jobs.mostAtOnce) {
    if (jobs.waiting.length >= mostWaiting) throw new Refusal("busy");
    await new Promise<void>((resolve) => void jobs.waiting.push(resolve));
  }
  jobs.running += 1;
  try {
    return await runInWorker(job, options);
  } finally {
    jobs.running -= 1;
    jobs.waiting.shift()?.();
  }
}

function runInWorker<J extends ExchangeJob>(
  job: J,
  { onProgress, onBatch, timeLimit = 30 * SECOND }: Options,
): Promise<ResultOf<J>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(rootFolder, "build/programs/exchange.js"), {
      workerData: job,
      // Bytes are handed over, not copied.
      transferList: "bytes" in job ? [job.bytes.buffer as ArrayBuffer] : [],
      resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: 64 * MiB },
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    const refuse = (code: RefusalCode) => end(() => reject(new Refusal(code)));
    const timer = setTimeout(() => refuse("too-slow"), timeLimit);
    worker.on("message", (message: ExchangeMessage) => {
      if ("progress" in message) onProgress?.(message.progress);
      else if ("batch" in message) onBatch?.(message.batch);
      else if ("refused" in message) refuse(message.refused);
      else end(() => resolve(message.result as ResultOf<J>));
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return refuse("too-much");
      logError(error);
      refuse("failed");
    });
    worker.on("exit", () => refuse("failed"));
  });
}
