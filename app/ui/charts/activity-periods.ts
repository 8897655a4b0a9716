/** Counts by month as the columns of a timeline: gaps filled, and joined to quarters or years where months would be too thin. */
import { directions, type Direction } from "~/domain/vocabulary";

export interface MonthCount {
  /** `YYYY-MM`. */
  month: string;
  counts: Record<Direction, number>;
}

export interface ActivityPeriod {
  /** First month of the period, `YYYY-MM`. */
  month: string;
  counts: Record<Direction, number>;
}

export interface ActivityPeriods {
  /** Months in one period. */
  span: 1 | 3 | 12;
  periods: ActivityPeriod[];
}

const mostMonths = 36;
const mostQuarters = 48;

export function activityPeriods(months: readonly MonthCount[]): ActivityPeriods {
  const numbers = months.map(({ month }) => monthNumber(month));
  if (numbers.length === 0) return { span: 1, periods: [] };
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const length = last - first + 1;
  const span = length <= mostMonths ? 1 : length <= mostQuarters * 3 ? 3 : 12;

  const start = first - (first % span);
  const periods = Array.from({ length: Math.floor((last - start) / span) + 1 }, (_, index) => ({
    month: monthName(start + index * span),
    counts: { push: 0, pull: 0, exchange: 0, co_creation: 0 },
  }));
  for (const { month, counts } of months) {
    const period = periods[Math.floor((monthNumber(month) - start) / span)];
    if (!period) continue;
    for (const direction of directions) period.counts[direction] += counts[direction];
  }
  return { span, periods };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthName(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}
