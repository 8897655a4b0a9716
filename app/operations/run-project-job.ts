/** Has a job on a project's data done in a worker, so that nobody waits for it who does not ask for it. */
import type { Db } from "#db/client";
import { runInWorker, type WorkerOptions } from "~/server/exchange/run-in-worker";
import { prepareWriteGate } from "~/server/write-gate";
import type { ProjectJob, ProjectResult } from "./project-jobs";

type ResultOf<J extends ProjectJob> = ProjectResult[J["job"]];

/** The result of the job. Rejects with a `Refusal` where it is not done. */
export async function runProjectJob<J extends ProjectJob>(
  db: Db,
  job: J,
  options: Omit<WorkerOptions, "beforeWriting"> = {},
): Promise<ResultOf<J>> {
  const { onProgress = () => {}, onBatch = () => {} } = options;
  if (db.$client.memory) {
    // A database in memory has one connection, so that its work is done on the spot.
    const { doProjectJob } = await import("./do-project-job");
    const beforeWriting = () => Promise.resolve();
    return (await doProjectJob(db, job, { onProgress, onBatch, beforeWriting })) as ResultOf<J>;
  }
  const data = { database: db.$client.name, job };
  const bytes = job.job === "receive" ? { bytes: job.bytes } : {};
  const beforeWriting = prepareWriteGate(db);
  return (await runInWorker({ program: "project", data, ...bytes }, { ...options, beforeWriting })) as ResultOf<J>;
}
