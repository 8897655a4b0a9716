/** Starts a worker for each job, few at a time, each with a limit on memory and time. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { RefusalCode } from "~/domain/incoming/refusal-code";
import { logError } from "../log";
import { processWide } from "../process-wide";
import { rootFolder } from "../root-folder";
import { Refusal } from "./refusal";

const SECOND = 1000;
const MiB = 1;

/** Of one worker's own memory; what it unpacks is limited by the reader itself. */
const mostMemory = 512 * MiB;
const mostWaiting = 20;

export interface WorkerOptions {
  /** Called now and then with the share of the work that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Called with each part of the result that comes before its end. */
  onBatch?: (batch: string) => void;
  /** Called before the worker writes to the database, and what it returns once the worker has ended. */
  beforeWriting?: () => Promise<() => void>;
  /** Milliseconds. */
  timeLimit?: number;
  /** MiB. */
  memory?: number;
}

interface Task {
  /** Of those in build/programs. */
  program: "exchange" | "project" | "figures";
  data: object;
  /** Handed over, not copied. */
  bytes?: Uint8Array<ArrayBuffer>;
}

/** What a worker says while it works and when it is done. */
export type WorkerMessage =
  { progress: number } | { batch: string } | { asks: "write" } | { result: unknown } | { refused: RefusalCode };

/** Workers are a thing of the process: however many products run in it, the machine is one. */
const jobs = processWide("workers", () => ({ mostAtOnce: 2, running: 0, waiting: [] as (() => void)[] }));

/** How many this process may run at once, where others run them too. */
export function limitWorkers(most: number): void {
  jobs.mostAtOnce = most;
}

/** The result of the task. Rejects with a `Refusal` where it is not done. */
export async function runInWorker(task: Task, options: WorkerOptions): Promise<unknown> {
  if (jobs.running >= jobs.mostAtOnce) {
    if (jobs.waiting.length >= mostWaiting) throw new Refusal("busy");
    await new Promise<void>((resolve) => void jobs.waiting.push(resolve));
  }
  jobs.running += 1;
  try {
    return await work(task, options);
  } finally {
    jobs.running -= 1;
    jobs.waiting.shift()?.();
  }
}

function work(
  { program, data, bytes }: Task,
  { onProgress, onBatch, beforeWriting, timeLimit = 30 * SECOND, memory = mostMemory }: WorkerOptions,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(rootFolder, `build/programs/${program}.js`), {
      workerData: data,
      transferList: bytes ? [bytes.buffer] : [],
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64 * MiB },
    });
    let ended = false;
    let release: (() => void) | undefined;
    const end = (settle: () => void) => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      // A worker that is gone holds no lock.
      void worker.terminate().finally(() => {
        release?.();
        settle();
      });
    };
    const refuse = (code: RefusalCode) => end(() => reject(new Refusal(code)));
    const fail = (error: unknown) => {
      logError(error);
      refuse("failed");
    };
    const timer = setTimeout(() => refuse("too-slow"), timeLimit);
    const grant = async () => {
      release = await beforeWriting?.();
      if (ended) release?.();
      else worker.postMessage("write");
    };
    worker.on("message", (message: WorkerMessage) => {
      if ("progress" in message) onProgress?.(message.progress);
      else if ("batch" in message) onBatch?.(message.batch);
      else if ("asks" in message) void grant().catch(fail);
      else if ("refused" in message) refuse(message.refused);
      else end(() => resolve(message.result));
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") refuse("too-much");
      else fail(error);
    });
    worker.on("exit", () => refuse("failed"));
  });
}
