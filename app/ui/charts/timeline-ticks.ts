/** The names under a timeline: years where they begin, and in a short row every third month, never so many that they touch. */
import { formatShortMonth } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import type { ActivityPeriods } from "./activity-periods";

export interface TimelineTick {
  column: number;
  label: string;
}

const mostMonthNames = 15;
const mostYearNames = 6;

export function timelineTicks({ span, periods, language }: ActivityPeriods & { language: Language }): TimelineTick[] {
  if (span === 1 && periods.length <= mostMonthNames) {
    return periods
      .map(({ month }, column) => ({ month, column }))
      .filter(({ column }) => column % 3 === 0)
      .map(({ month, column }) => ({ column, label: monthLabel(language, month, column) }));
  }
  const years = periods
    .map(({ month }, column) => ({ column, label: month.slice(0, 4), begins: month.endsWith("-01") }))
    .filter(({ column, begins }) => begins || column === 0);
  const [first, second] = years;
  const crowded = first && second && second.column - first.column < periods.length / 8;
  const apart = crowded ? years.slice(1) : years;
  const every = Math.ceil(apart.length / mostYearNames);
  return apart.filter((_, index) => index % every === 0).map(({ column, label }) => ({ column, label }));
}

/** The first month carries its year, and so does the first that is named in a new year. */
function monthLabel(language: Language, month: string, column: number): string {
  const short = formatShortMonth(language, month);
  return column === 0 || Number(month.slice(5)) <= 3 ? `${short} ${month.slice(0, 4)}` : short;
}
