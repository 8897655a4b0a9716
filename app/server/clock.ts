/** The clock: handed to what needs the time, so that tests hold it in their hands. */
import type { Day } from "~/domain/bundle/records";

export interface Clock {
  /** UTC milliseconds. */
  now: () => number;
  /** Today in Europe/Copenhagen. */
  today: () => Day;
}

const danishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", dateStyle: "short" });

/** The day in Europe/Copenhagen on which a moment falls. */
export function danishDayOf(at: number): Day {
  return danishDay.format(new Date(at));
}

export const systemClock: Clock = { now: () => Date.now(), today: () => danishDayOf(Date.now()) };
