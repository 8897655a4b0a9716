/** Has the figures of many projects computed in a worker, so that only whoever asks for them waits. */
import { type Db, readTogether } from "#db/client";
import type { Day } from "~/domain/bundle/records";
import { everything } from "~/domain/permissions/scope";
import { runInWorker } from "../exchange/run-in-worker";
import { type ComputedFigures, computeProjectFigures } from "./compute-project-figures";

export interface FiguresJob {
  /** Its file. */
  database: string;
  ids: readonly number[];
  today: Day;
}

const MINUTE = 60_000;

/** Hands them over some at a time. Rejects with a `Refusal` where the machine is too busy. */
export async function computeInWorker(
  db: Db,
  { ids, today }: Omit<FiguresJob, "database">,
  take: (computed: ComputedFigures[]) => void,
): Promise<void> {
  if (db.$client.memory) {
    // A database in memory has one connection, so that its work is done on the spot.
    const scope = everything({ kind: "system" });
    take(readTogether(db, (transaction) => computeProjectFigures(transaction, scope, { ids, today })));
    return;
  }
  const data = { database: db.$client.name, ids, today } satisfies FiguresJob;
  await runInWorker(
    { program: "figures", data },
    { timeLimit: 2 * MINUTE, onBatch: (batch) => take(JSON.parse(batch) as ComputedFigures[]) },
  );
}
