/**
 * A gate for those who are about to write. A worker that writes much at once closes it, so that they wait here, each
 * for itself: in the database they would wait on the main thread and hold up everybody who only reads.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { type Db, isWriteLockFree } from "#db/client";
import { processWide } from "./process-wide";

interface Gate {
  /** Kept once it opens; null while it is open. */
  opening: Promise<void> | null;
  inside: Set<object>;
  /** Who it is that runs now. */
  passed: AsyncLocalStorage<object>;
}

const gates = processWide("write gates", () => new WeakMap<Db, Gate>());

function gateOf(db: Db): Gate {
  const known = gates.get(db);
  if (known) return known;
  const fresh: Gate = { opening: null, inside: new Set(), passed: new AsyncLocalStorage() };
  gates.set(db, fresh);
  return fresh;
}

/** How long a worker waits for those inside before it goes on; whoever writes still later waits in the database. */
const patience = 2000;
const step = 5;

/** How long one waits for a writer of another process, who closes no gate here; after that the database decides. */
const longest = 60_000;
const between = 15;

/** Waits while the gate is closed, or another process writes. Resolves at once while nobody does. */
export async function untilWritable(db: Db): Promise<void> {
  const gate = gateOf(db);
  while (gate.opening) await gate.opening;
  for (let waited = 0; !isWriteLockFree(db) && waited < longest; waited += between) {
    await pause(between);
    while (gate.opening) await gate.opening;
  }
}

/** Does what may write, as one whom a worker lets finish first. */
export async function passWriteGate<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const gate = gateOf(db);
  await untilWritable(db);
  // It may have been closed in the same turn.
  while (gate.opening) await gate.opening;
  const one = {};
  gate.inside.add(one);
  try {
    return await gate.passed.run(one, work);
  } finally {
    gate.inside.delete(one);
  }
}

/** For whoever asks now and is perhaps inside itself: closes the gate once the others are done. Returns how to open it. */
export function prepareWriteGate(db: Db): () => Promise<() => void> {
  const gate = gateOf(db);
  const own = gate.passed.getStore();
  return async () => {
    while (gate.opening) await gate.opening;
    let open: () => void = () => {};
    gate.opening = new Promise((resolve) => {
      open = () => {
        gate.opening = null;
        resolve();
      };
    });
    const others = () => gate.inside.size - (own && gate.inside.has(own) ? 1 : 0);
    for (let waited = 0; others() > 0 && waited < patience; waited += step) await pause(step);
    return open;
  };
}
