/** Computes and keeps the figures of some projects at a time. Derived from records, so the journal does not tell of it. */
import { type Db, write } from "#db/client";
import { listAgedProjects, listStaleProjects, storeFigures } from "#db/project-figures";
import type { Day } from "~/domain/bundle/records";
import { everything } from "~/domain/permissions/scope";
import { type ComputedFigures, computeProjectFigures } from "~/server/portfolio/compute-project-figures";
import { logError } from "~/server/log";

/** Others wait for as long as one batch takes. */
const mostAtOnce = 20;
const longest = 20;

interface Batch {
  today: Day;
  /** Goes on after this project; 0 begins. */
  after: number;
  /** Written to since they were computed, or grown old with the day. */
  which: "stale" | "aged";
}

/** Returns the last project that was looked at; null where there is none left. A project that fails is told and passed over. */
export function storeProjectFigures(db: Db, { today, after, which }: Batch): number | null {
  const scope = everything({ kind: "system" });
  const batch = { after, limit: mostAtOnce };
  const ids =
    which === "stale" ? listStaleProjects(db, scope, batch) : listAgedProjects(db, scope, { ...batch, today });
  const computed: (ComputedFigures & { projectId: number })[] = [];
  const start = performance.now();
  let last: number | null = null;
  for (const projectId of ids) {
    if (last !== null && performance.now() - start > longest) break;
    last = projectId;
    try {
      const figures = computeProjectFigures(db, scope, { projectId, today });
      if (figures) computed.push({ projectId, ...figures });
    } catch (error) {
      logError(error);
    }
  }
  if (computed.length > 0)
    write(db, (transaction) => {
      for (const one of computed) storeFigures(transaction, scope, one);
    });
  return last;
}

/** Computes and keeps all that is to be, without leaving time for others: for seeds and tests. */
export function storeAllProjectFigures(db: Db, today: Day): void {
  for (const which of ["stale", "aged"] as const) {
    let after: number | null = 0;
    while (after !== null) after = storeProjectFigures(db, { today, after, which });
  }
}
