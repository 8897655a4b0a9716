/** Computes the figures of many projects away from the main thread, with a connection of its own that writes nothing. */
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase, readTogether } from "#db/client";
import { everything } from "~/domain/permissions/scope";
import type { WorkerMessage } from "../exchange/run-in-worker";
import { giveWay } from "../give-way";
import { computeProjectFigures } from "./compute-project-figures";
import type { FiguresJob } from "./compute-in-worker";

const { database, ids, today } = workerData as FiguresJob;
/** Read in here one after another, and taken in on the main thread one after another. */
const atOnce = 100;

const say = (message: WorkerMessage) => parentPort?.postMessage(message);
giveWay();
const db = openDatabase(database);
db.$client.pragma("query_only = ON");
for (let from = 0; from < ids.length; from += atOnce) {
  const some = ids.slice(from, from + atOnce);
  const computed = readTogether(db, (transaction) =>
    computeProjectFigures(transaction, everything({ kind: "system" }), { ids: some, today }),
  );
  say({ batch: JSON.stringify(computed) });
}
db.$client.close();
say({ result: null });
