/** Computes and keeps the figures of some projects at a time. Derived from records, so the journal does not tell of it. */
import { type Db, readTogether, write } from "#db/client";
import { listAgedProjects, listStaleProjects, storeFigures } from "#db/project-figures";
import type { Day } from "~/domain/bundle/records";
import { everything } from "~/domain/permissions/scope";
import { computeProjectFigures } from "~/server/portfolio/compute-project-figures";

/** Others wait for as long as one batch takes. */
const mostAtOnce = 20;

interface Batch {
  today: Day;
  /** Goes on after this project; 0 begins. */
  after: number;
  /** Written to since they were computed, or grown old with the day. */
  which: "stale" | "aged";
}

/** Returns the last project that was looked at; null where there is none left. A project that fails is told and passed over. */
export function storeProjectFigures(db: Db, { today, after, which }: Batch, limit = mostAtOnce): number | null {
  const scope = everything({ kind: "system" });
  const batch = { after, limit };
  const ids =
    which === "stale" ? listStaleProjects(db, scope, batch) : listAgedProjects(db, scope, { ...batch, today });
  const computed = readTogether(db, (transaction) => computeProjectFigures(transaction, scope, { ids, today }));
  if (computed.length > 0)
    write(db, (transaction) => {
      for (const one of computed) storeFigures(transaction, scope, one);
    });
  return ids.at(-1) ?? null;
}

/** Computes and keeps all that is to be, without leaving time for others: for seeds and tests. */
export function storeAllProjectFigures(db: Db, today: Day): void {
  for (const which of ["stale", "aged"] as const) {
    let after: number | null = 0;
    while (after !== null) after = storeProjectFigures(db, { today, after, which }, 200);
  }
}
