/** Reads into memory what the first page of a portfolio would take seconds to read: after a start, and when a day begins. */
import type { Day } from "~/domain/bundle/records";
import type { Clock } from "../clock";
import { logError } from "../log";

const SECOND = 1000;
/** Between two looks whether a day has begun, and between two steps: as long as a step takes, so others get their turn. */
const idle = 5 * SECOND;
const breath = 25;

interface Warming {
  clock: Clock;
  /** Reads some at each step, for one day. */
  warm: (today: Day) => Iterator<undefined, void>;
}

export function startWarming({ clock, warm }: Warming): { stop: () => void } {
  let day: Day | null = null;
  let steps: Iterator<undefined, void> | null = null;
  let timer: NodeJS.Timeout;
  const work = () => {
    let wait = breath;
    try {
      const today = clock.today();
      if (day !== today) {
        day = today;
        steps = warm(today);
      }
      if (!steps || steps.next().done) {
        steps = null;
        wait = idle;
      }
    } catch (error) {
      // A busy database is read when somebody asks.
      logError(error);
      steps = null;
      wait = idle;
    }
    timer = setTimeout(work, wait);
    timer.unref();
  };
  timer = setTimeout(work, breath);
  timer.unref();
  return { stop: () => clearTimeout(timer) };
}
