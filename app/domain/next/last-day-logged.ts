/** The newest day that what was logged reaches to: by it a project is silent. */
import { defaultDatePrecision } from "../bundle/defaults";
import type { Activity, Day } from "../bundle/records";
import { addMonthsClamped, earlierDay } from "../days";
import type { DatePrecision } from "../vocabulary";

const monthsOf: Record<DatePrecision, number> = { day: 0, month: 1, quarter: 3, year: 12 };

/** Announced activities have not taken place; one of several days, or of a month, counts until its last. Null of none. */
export function lastDayLogged(activities: readonly Activity[], today: Day): Day | null {
  return activities
    .filter(({ date }) => date <= today)
    .map((activity) => earlierDay(today, lastDayOf(activity)))
    .reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}

function lastDayOf({ date, endDate = date, datePrecision = defaultDatePrecision }: Activity): Day {
  const unit = addMonthsClamped(date, monthsOf[datePrecision]);
  return endDate > unit ? endDate : unit;
}
