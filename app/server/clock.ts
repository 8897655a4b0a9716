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

const danishHour = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Copenhagen",
  hour: "2-digit",
  hourCycle: "h23",
});

/** The hour, 0 to 23, that clocks in Copenhagen show at a moment. */
export function danishHourOf(at: number): number {
  return Number(danishHour.format(at));
}

export const systemClock: Clock = { now: () => Date.now(), today: () => danishDayOf(Date.now()) };
