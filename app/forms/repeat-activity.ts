/** The fields of a new activity: empty, or as an earlier one of the same series was. */
import type { Activity, Day } from "~/domain/bundle/records";
import { entriesOfActivity, entriesOfDay, type Entries } from "./activity-entry";

/** What belongs to the one time alone: its day, what it answered, what was said and what proves it. */
const ofOneTime = /^(date\.|endDate\.|moment$|datePrecision$|summary$|links$)/;

/** The day is today; the moment is proposed anew from it. */
export function repeatActivity(like: Activity | undefined, today: Day, language: "da" | "en"): Entries {
  const repeated = like ? entriesOfActivity(like, language).filter(([name]) => !ofOneTime.test(name)) : [];
  return [...entriesOfDay("date", today), ...repeated];
}
