/** A running project in which nothing has been logged for 60 days. */
import { defaultDatePrecision } from "../bundle/defaults";
import type { Activity, Day } from "../bundle/records";
import { addMonthsClamped, daysBetween, earlierDay } from "../days";
import type { DatePrecision } from "../vocabulary";
import { type HintOf, hintId } from "./hint";
import type { HintGround } from "./hint-ground";

export const silentDays = 60;

const monthsOf: Record<DatePrecision, number> = { day: 0, month: 1, quarter: 3, year: 12 };

/** Announced activities have not taken place; one of several days, or of a month, counts until its last. */
export function findSilence({ facts, scope, today, running }: HintGround): HintOf<"silence">[] {
  const ends = scope.activities.map((activity) => earlierDay(today, lastDayOf(activity)));
  const last = ends.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  const since = last ?? facts.project.startDate;
  const days = daysBetween(since, today);
  if (!running || days < silentDays) return [];
  return [
    {
      kind: "silence",
      id: hintId("silence", since),
      urgency: "now",
      day: since,
      act: { page: "log" },
      days,
      last,
    },
  ];
}

function lastDayOf({ date, endDate = date, datePrecision = defaultDatePrecision }: Activity): Day {
  const unit = addMonthsClamped(date, monthsOf[datePrecision]);
  return endDate > unit ? endDate : unit;
}
