/** Looks every few minutes, and at start, whether the week's digests are still to be made. */
import { Cron } from "croner";
import type { Clock } from "../clock";
import { logError } from "../log";
import { jobDone } from "../metrics";

interface WeeklyDigest {
  clock: Clock;
  /** Makes what is due; gives up early once the signal says so. */
  send: (now: number, stopped: AbortSignal) => Promise<void>;
}

/** A server that was down on Monday morning catches up within the week; what was made is never made again. */
export function startWeeklyDigest({ clock, send }: WeeklyDigest): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  const look = () => {
    running ??= send(clock.now(), stopping.signal)
      .then(() => jobDone("digests"))
      .catch(logError)
      .finally(() => {
        running = null;
      });
  };
  const job = new Cron("*/5 * * * *", look);
  look();
  return {
    stop: async () => {
      job.stop();
      stopping.abort();
      await running;
    },
  };
}
