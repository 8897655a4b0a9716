/** The projects of all portfolios with figures as of today, in memory: what was written to is read again, what is stale computed. */
import { type Connection, type Db, readTogether } from "#db/client";
import {
  listProgrammeStamps,
  listStoredProjects,
  readStamp,
  revisionOf,
  type PortfolioStamp,
  type StoredProject,
} from "#db/portfolio";
import type { Day } from "~/domain/bundle/records";
import { everything } from "~/domain/permissions/scope";
import { growsOld } from "~/domain/portfolio/compose-figures";
import { logError } from "../log";
import type { Memory } from "../memory";
import { computeInWorker } from "./compute-in-worker";
import { type ComputedFigures, computeProjectFigures } from "./compute-project-figures";

interface KeptProject {
  stamp: number;
  project: StoredProject;
  fresh: boolean;
}

export type KeptProjects = Map<number, KeptProject>;

/** Where more than these changed at once, a worker computes them. */
const computedAtOnce = 25;
/** Of them, before it is looked how long it took. */
const computedTogether = 5;
const longest = 60;
/** Where others write all the time, a reader is told how many figures are of an earlier state. */
const mostTries = 3;
/** Others wait for as long as reading these takes. */
const readAtOnce = 100;

function keptProjects(memory: Memory, today: Day): KeptProjects {
  return memory.hold<KeptProjects>("portfolio figures", () => new Map(), today);
}

interface Reading {
  stamps: readonly PortfolioStamp[];
  today: Day;
  memory: Memory;
}

/** Brings those of the stamps up to date as far as time allows. `waiting` are left with figures of an earlier state. */
export function keepProjects(
  db: Connection,
  { stamps, today, memory }: Reading,
): { kept: KeptProjects; waiting: number } {
  const kept = keptProjects(memory, today);
  readChanged(db, { kept, stamps: listChanged(kept, stamps), today });
  return { kept, waiting: freshen(db, stamps, kept, today) };
}

/** Reads what programmes fund and is not in memory yet, some at each step, so that nobody waits for it later. */
export function* warmProjects(db: Db, memory: Memory, today: Day): Generator<undefined, void> {
  const kept = keptProjects(memory, today);
  const stamps = listChanged(kept, listProgrammeStamps(db, everything({ kind: "system" }), today).map(readStamp));
  for (const some of inSteps(stamps)) {
    yield;
    readTogether(db, (transaction) => readChanged(transaction, { kept, stamps: listChanged(kept, some), today }));
  }
}

function inSteps(stamps: readonly PortfolioStamp[]): PortfolioStamp[][] {
  const steps: PortfolioStamp[][] = [];
  for (let from = 0; from < stamps.length; from += readAtOnce) steps.push(stamps.slice(from, from + readAtOnce));
  return steps;
}

function listChanged(kept: KeptProjects, stamps: readonly PortfolioStamp[]): PortfolioStamp[] {
  return stamps.filter(({ projectId, stamp }) => kept.get(projectId)?.stamp !== stamp);
}

function readChanged(
  db: Connection,
  { kept, stamps, today }: { kept: KeptProjects; stamps: readonly PortfolioStamp[]; today: Day },
): void {
  const read = new Map(stamps.map((one) => [one.projectId, one]));
  for (const project of listStoredProjects(db, everything({ kind: "system" }), { ids: [...read.keys()], today })) {
    const { stamp = 0, stale = true } = read.get(project.id) ?? {};
    const fresh = !stale && project.figures !== null && !growsOld(project.figures, project.endDate, today);
    kept.set(project.id, { stamp, project, fresh });
  }
}

/** Computes the few that changed since they were looked at; `waiting` are more than can be computed while others wait. */
function freshen(db: Connection, stamps: readonly PortfolioStamp[], kept: KeptProjects, today: Day): number {
  const system = everything({ kind: "system" });
  const start = performance.now();
  const stale = listStale(kept, stamps);
  const now = stale.slice(0, computedAtOnce);
  let computed = 0;
  while (computed < now.length && (computed === 0 || performance.now() - start < longest)) {
    const some = now.slice(computed, computed + computedTogether);
    takeFigures(kept, computeProjectFigures(db, system, { ids: some, today }));
    computed += some.length;
  }
  return stale.length - computed;
}

function listStale(kept: KeptProjects, stamps: readonly PortfolioStamp[]): number[] {
  return stamps.map(({ projectId }) => projectId).filter((id) => kept.get(id)?.fresh === false);
}

/** Figures of a state that is no longer the one in memory are left out. */
function takeFigures(kept: KeptProjects, computed: readonly ComputedFigures[]): void {
  for (const { projectId, revision, figures } of computed) {
    const one = kept.get(projectId);
    if (!one || revisionOf(one) !== revision) continue;
    one.project = { ...one.project, figures };
    one.fresh = true;
  }
}

/**
 * Resolves when the figures of all are up to date, but for what is written meanwhile: what a reading would have to leave
 * as it was is computed in a worker, and what is not in memory yet is read in steps. Whoever comes while this goes on
 * waits for the same. False where others wrote too fast, or the machine had no worker to spare.
 */
export async function awaitFigures(
  db: Db,
  { list, today, memory }: Omit<Reading, "stamps"> & { list: () => readonly PortfolioStamp[] },
): Promise<boolean> {
  const kept = keptProjects(memory, today);
  const turn = memory.hold<{ running: Promise<void> | null }>("portfolio figures awaited", () => ({ running: null }));
  for (let tried = 0; tried < mostTries; tried += 1) {
    while (turn.running) await turn.running;
    const stamps = list();
    const unread = listChanged(kept, stamps);
    const late = listStale(kept, stamps).length + unread.filter(({ stale }) => stale).length;
    if (unread.length <= readAtOnce && late <= computedAtOnce) return true;
    turn.running = bringUpToDate(db, { kept, stamps, today })
      .catch(logError)
      .finally(() => {
        turn.running = null;
      });
    await turn.running;
  }
  return false;
}

async function bringUpToDate(
  db: Db,
  { kept, stamps, today }: { kept: KeptProjects; stamps: readonly PortfolioStamp[]; today: Day },
): Promise<void> {
  for (const some of inSteps(listChanged(kept, stamps))) {
    readTogether(db, (transaction) => readChanged(transaction, { kept, stamps: some, today }));
    await new Promise((resolve) => void setImmediate(resolve));
  }
  const ids = listStale(kept, stamps);
  if (ids.length > computedAtOnce) await computeInWorker(db, { ids, today }, (some) => takeFigures(kept, some));
}
