/** The projects of all portfolios with figures as of today, in memory: what was written to is read again, what is stale computed. */
import { type Connection, type Db, readTogether } from "#db/client";
import {
  listProgrammeStamps,
  listStoredProjects,
  readStamp,
  type PortfolioStamp,
  type StoredProject,
} from "#db/portfolio";
import type { Day } from "~/domain/bundle/records";
import { everything } from "~/domain/permissions/scope";
import { growsOld } from "~/domain/portfolio/compose-figures";
import type { Memory } from "../memory";
import { computeProjectFigures } from "./compute-project-figures";

interface KeptProject {
  stamp: number;
  project: StoredProject;
  fresh: boolean;
}

export type KeptProjects = Map<number, KeptProject>;

/** Where more than these changed at once, readers get the earlier figures and are told. */
const computedAtOnce = 25;
const longest = 60;
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
  for (let from = 0; from < stamps.length; from += readAtOnce) {
    yield;
    const some = stamps.slice(from, from + readAtOnce);
    readTogether(db, (transaction) => readChanged(transaction, { kept, stamps: listChanged(kept, some), today }));
  }
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

function freshen(db: Connection, stamps: readonly PortfolioStamp[], kept: KeptProjects, today: Day): number {
  const system = everything({ kind: "system" });
  const start = performance.now();
  let [computed, waiting] = [0, 0];
  for (const { projectId } of stamps) {
    const one = kept.get(projectId);
    if (!one || one.fresh) continue;
    if (computed >= computedAtOnce || (computed > 0 && performance.now() - start > longest)) {
      waiting += 1;
      continue;
    }
    const found = computeProjectFigures(db, system, { projectId, today });
    computed += 1;
    if (!found) continue;
    one.project = { ...one.project, figures: found.figures };
    one.fresh = true;
  }
  return waiting;
}
