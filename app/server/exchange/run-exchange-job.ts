/** Has a file read or written in a worker that knows nothing but the file. */
import type { ExchangeJob, ResultOf } from "./jobs";
import { runInWorker, type WorkerOptions } from "./run-in-worker";

/** The result of the job. Rejects with a `Refusal` where the file is not taken. */
export async function runExchangeJob<J extends ExchangeJob>(job: J, options: WorkerOptions = {}): Promise<ResultOf<J>> {
  const bytes = "bytes" in job ? { bytes: job.bytes } : {};
  return (await runInWorker({ program: "exchange", data: job, ...bytes }, options)) as ResultOf<J>;
}
