/** Calendar days as `YYYY-MM-DD` strings, years 0001 to 9999, reckoned in whole numbers without time zones. */
import type { Day } from "./bundle/records";
import type { DatePrecision } from "./vocabulary";

const firstDay: Day = "0001-01-01";
const lastDay: Day = "9999-12-31";
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

const yearOf = (day: Day) => Number(day.slice(0, 4));
const monthOf = (day: Day) => Number(day.slice(5, 7));
const dateOf = (day: Day) => Number(day.slice(8, 10));

function toDay(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Whether a value is a day of the calendar: `2024-02-29` is, `2023-02-29` and `0000-01-01` are not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
  const year = yearOf(value);
  const date = dateOf(value);
  return year >= 1 && date >= 1 && date <= daysInMonth(year, monthOf(value));
}

/** Below zero where `a` is earlier, above zero where it is later, zero for the same day. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earlierDay(a: Day, b: Day): Day {
  return b < a ? b : a;
}

export function laterDay(a: Day, b: Day): Day {
  return b > a ? b : a;
}

/** Whether a day lies in a period; both ends belong to it, and nothing lies in one that ends before it starts. */
export function isWithin(day: Day, period: { from: Day; to: Day }): boolean {
  return day >= period.from && day <= period.to;
}

/** The number of a day in an unbroken count, for differences; day 0 is 0000-03-01 of the Gregorian calendar drawn back. */
export function dayNumber(day: Day): number {
  const month = monthOf(day);
  const year = month > 2 ? yearOf(day) : yearOf(day) - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dateOf(day) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

/** Days from one day to another: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day so many days later (or earlier, where negative), kept within the years 0001 to 9999. */
export function shiftDay(day: Day, days: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  if (moved.getUTCFullYear() < 1) return firstDay;
  return moved.getUTCFullYear() > 9999 ? lastDay : moved.toISOString().slice(0, 10);
}

/**
 * The same day of the month `months` later (or earlier, where negative), clamped to the end of a shorter month:
 * 31 January and one month is 28 or 29 February. Beyond the years 0001 to 9999 it stays at the first or last day.
 */
export function addMonthsClamped(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  if (year < 1) return firstDay;
  if (year > 9999) return lastDay;
  return toDay(year, month, Math.min(dateOf(day), daysInMonth(year, month)));
}

/** The last day of the month that a day lies in. */
export function endOfMonth(day: Day): Day {
  return toDay(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)));
}

/** The number of a calendar quarter in an unbroken count: year × 4 + 0 to 3. */
export function quarterOf(day: Day): number {
  return yearOf(day) * 4 + Math.floor((monthOf(day) - 1) / 3);
}

/** The first day of the month, quarter or year that a day lies in; the day itself for precision `day`. */
export function firstDayOfUnit(day: Day, precision: DatePrecision): Day {
  switch (precision) {
    case "day":
      return day;
    case "month":
      return `${day.slice(0, 7)}-01`;
    case "quarter":
      return toDay(yearOf(day), (quarterOf(day) % 4) * 3 + 1, 1);
    case "year":
      return `${day.slice(0, 4)}-01-01`;
  }
}
