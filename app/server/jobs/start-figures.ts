/** Keeps the stored figures of projects fresh: soon after each change, and of running projects every night. */
import type { Day } from "~/domain/bundle/records";
import type { Clock } from "../clock";
import { logError } from "../log";
import { jobDone } from "../metrics";

const SECOND = 1000;
/** Between two looks, and between two batches while there is much to do: as long as a batch takes, so others get their turn. */
const idle = 2 * SECOND;
const breath = 25;

interface Figures {
  clock: Clock;
  /** Computes some after a project; returns the last one, null where none is left. */
  compute: (batch: { today: Day; after: number; which: "stale" | "aged" }) => number | null;
}

/** What is written to is computed within seconds; a new day, also one that began while the server was down, once. */
export function startFigures({ clock, compute }: Figures): { stop: () => void } {
  let after = 0;
  let which: "stale" | "aged" = "stale";
  /** The day for which nothing is left that grew old. */
  let lookedOn: Day | null = null;
  let timer: NodeJS.Timeout;
  const work = () => {
    let wait = breath;
    try {
      const today = clock.today();
      const last = compute({ today, after, which });
      after = last ?? 0;
      if (last === null) {
        jobDone("figures");
        if (which === "aged") lookedOn = today;
        const turn = which === "stale" && lookedOn !== today;
        which = turn ? "aged" : "stale";
        if (!turn) wait = idle;
      }
    } catch (error) {
      // A busy database is asked again later.
      logError(error);
      wait = idle;
    }
    timer = setTimeout(work, wait);
    timer.unref();
  };
  timer = setTimeout(work, breath);
  timer.unref();
  return { stop: () => clearTimeout(timer) };
}
