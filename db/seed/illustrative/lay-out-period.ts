/** Where a demonstration project lies in time: its anchor, its own start and end, and the edges of its planned moments. */
import type { Day } from "~/domain/bundle/records";
import { addAverageMonths, addDays, firstDayOf, lastDayBefore, workdayOnOrBefore } from "./day-arithmetic";
import type { Months, ProjectPlan } from "./project-plan";

/** Grants of half a year or more run in whole calendar months; a shorter pilot starts on the day it starts. */
const WHOLE_MONTHS_FROM = 6;

export interface Period {
  startDate: Day;
  endDate: Day;
  /** The day that lies so many months after the anchor, or the workday before it. */
  at: (months: Months) => Day;
  /** First and last day of a stretch given in months from the start. */
  stretch: (from: Months, to: Months) => { from: Day; to: Day };
}

export function layOutPeriod(plan: Pick<ProjectPlan, "startedMonthsAgo" | "months">, today: Day): Period {
  const anchor = addAverageMonths(today, -plan.startedMonthsAgo);
  const wholeMonths = plan.months >= WHOLE_MONTHS_FROM;
  const startDate = wholeMonths ? firstDayOf("month", anchor) : workdayOnOrBefore(anchor);
  const lastDay = (months: Months): Day =>
    wholeMonths ? lastDayBefore(startDate, months) : addDays(addAverageMonths(startDate, months), -1);
  return {
    startDate,
    endDate: lastDay(plan.months),
    at: (months) => workdayOnOrBefore(addAverageMonths(anchor, months)),
    stretch: (from, to) => ({ from: from === 0 ? startDate : addDays(lastDay(from), 1), to: lastDay(to) }),
  };
}
