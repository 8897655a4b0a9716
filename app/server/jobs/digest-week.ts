/** The week that a digest belongs to: from Monday at seven in the morning, Danish time, until the next Monday begins. */
import type { Day } from "~/domain/bundle/records";
import { danishDayOf, danishHourOf } from "../clock";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const morning = 7;

export interface DigestWeek {
  /** Names the week. */
  monday: Day;
  /** UTC milliseconds of Monday at seven in Copenhagen. */
  opensAt: number;
}

/** The Danish week in which a moment falls, whether it has reached Monday at seven or not. */
export function digestWeekOf(now: number): DigestWeek {
  const noon = Date.parse(`${danishDayOf(now)}T12:00:00Z`);
  const sinceMonday = (new Date(noon).getUTCDay() + 6) % 7;
  const monday = new Date(noon - sinceMonday * DAY).toISOString().slice(0, 10);
  // Copenhagen is one or two hours ahead of UTC; it never changes between the two on a Monday.
  const winter = Date.parse(`${monday}T00:00:00Z`) + (morning - 1) * HOUR;
  const summer = danishHourOf(winter) !== morning;
  return { monday, opensAt: summer ? winter - HOUR : winter };
}
