/** Works on much of a project at once away from the main thread, with a connection of its own: one job for each worker. */
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "#db/client";
import { Refusal } from "~/server/exchange/refusal";
import type { WorkerMessage } from "~/server/exchange/run-in-worker";
import { giveWay } from "~/server/give-way";
import { doProjectJob } from "./do-project-job";
import type { ProjectJob } from "./project-jobs";

const { database, job } = workerData as { database: string; job: ProjectJob };
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

/** The bytes of a file are handed over, not copied. */
function bytesOf(result: object | null): ArrayBuffer[] {
  const content = result && "content" in result ? result.content : result;
  return content instanceof Uint8Array && content.buffer instanceof ArrayBuffer ? [content.buffer] : [];
}

giveWay();
const db = openDatabase(database);
// Nothing is written before leave was given.
db.$client.pragma("query_only = ON");
try {
  const result = await doProjectJob(db, job, {
    onProgress: (progress) => say({ progress }),
    onBatch: (batch) => say({ batch }),
    beforeWriting: async () => {
      const leave = parentPort && once(parentPort, "message");
      say({ asks: "write" });
      await leave;
      db.$client.pragma("query_only = OFF");
    },
  });
  db.$client.close();
  parentPort?.postMessage({ result } satisfies WorkerMessage, bytesOf(result));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say({ refused: error.code });
}
