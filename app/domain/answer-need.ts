/** When a knowledge need counts as answered. Source: docs/contract/BUNDLE.md, rules on needs. */
import type { Activity, Day, Key, Need } from "./bundle/records";
import { addMonthsClamped, earlierDay, laterDay } from "./days";
import type { DatePrecision } from "./vocabulary";

/** What is known of an activity that answers. */
export type AnsweringActivity = Pick<Activity, "date" | "endDate" | "datePrecision">;

export interface NeedAnswer {
  /** The activities behind the keys that the need names. */
  activities: ReadonlyMap<Key, AnsweringActivity>;
  today: Day;
}

const months: Record<Exclude<DatePrecision, "day">, number> = { month: 1, quarter: 3, year: 12 };

/** The last day on which an activity may have taken place, never after today unless it was only known to be later. */
function lastDayOf({ date, endDate, datePrecision = "day" }: AnsweringActivity, today: Day): Day {
  if (endDate !== undefined) return endDate;
  if (datePrecision === "day") return date;
  const end = new Date(Date.parse(`${addMonthsClamped(date, months[datePrecision])}T00:00:00Z`) - 86_400_000);
  return laterDay(date, earlierDay(end.toISOString().slice(0, 10), today));
}

/** The latest day of the activities that answered, or today where none is named; null where that is before the need. */
export function findAnswerDay(need: Pick<Need, "date" | "answeredBy">, { activities, today }: NeedAnswer): Day | null {
  const days = (need.answeredBy ?? []).flatMap((key) => {
    const activity = activities.get(key);
    return activity ? [lastDayOf(activity, today)] : [];
  });
  const latest = days.length === 0 ? laterDay(today, need.date) : days.reduce(laterDay);
  return latest < need.date ? null : latest;
}

/** The need with a day of answer if, and only if, it is answered; a day already given stays. */
export function answerOfNeed(need: Need, answer: NeedAnswer): Need {
  const { answeredOn, ...rest } = need;
  if (need.status !== "answered") return rest;
  return { ...rest, answeredOn: answeredOn ?? findAnswerDay(need, answer) ?? need.date };
}

/** The need closed by the activities, or null where they all lie before it. */
export function closeNeed(need: Need, answeredBy: readonly Key[], answer: NeedAnswer): Need | null {
  const { answeredOn: _old, answeredBy: _before, ...rest } = need;
  const closed = {
    ...rest,
    status: "answered" as const,
    ...(answeredBy.length > 0 && { answeredBy: [...answeredBy] }),
  };
  const day = findAnswerDay(closed, answer);
  return day === null ? null : { ...closed, answeredOn: day };
}
