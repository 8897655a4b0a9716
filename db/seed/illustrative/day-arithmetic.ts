/** Day arithmetic for laying demonstration dates out around a given today, without a clock and without a time zone. */
import type { DatePrecision } from "~/domain/vocabulary";
import type { Day } from "~/domain/bundle/records";

const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_PER_MONTH = 30.4375;

const toDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** The day `days` days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return toDay(new Date(toDate(day).getTime() + days * MILLISECONDS_PER_DAY));
}

/** The day `months` average months (30.4375 days) later, rounded to whole days; fractions allowed. Never turns an order around. */
export function addAverageMonths(day: Day, months: number): Day {
  return addDays(day, Math.round(months * DAYS_PER_MONTH));
}

/** The first day of the unit that the precision names. */
export function firstDayOf(precision: DatePrecision, day: Day): Day {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (precision) {
    case "day":
      return day;
    case "month":
      return `${year}-${day.slice(5, 7)}-01`;
    case "quarter":
      return `${year}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
    case "year":
      return `${year}-01-01`;
  }
}

/** The last day before the month that begins `months` calendar months after the month of `day`. */
export function lastDayBefore(day: Day, months: number): Day {
  const date = toDate(firstDayOf("month", day));
  date.setUTCMonth(date.getUTCMonth() + months);
  return addDays(toDay(date), -1);
}

/** True where Danish workplaces keep ordinary meetings: no weekend, no Christmas week. */
function isWorkday(day: Day): boolean {
  const weekday = toDate(day).getUTCDay();
  const monthAndDay = day.slice(5);
  return weekday !== 0 && weekday !== 6 && monthAndDay < "12-23" && monthAndDay !== "01-01";
}

/** The day itself or the nearest workday before it, so that nothing moves into the future. */
export function workdayOnOrBefore(day: Day): Day {
  let candidate = day;
  while (!isWorkday(candidate)) candidate = addDays(candidate, -1);
  return candidate;
}
