/** When those who have not answered are reminded: twice at most, never after the round has closed. */
import type { Day } from "../bundle/records";
import { shiftDay, daysBetween, isDay } from "../days";

/** Days before the closing day at which a reminder is proposed. */
const before = [7, 2];
/** Days that a respondent has in peace after the invitation. */
const peace = 3;

/** Two days, one or none, as the time between sending and closing has room for. */
export function proposeReminders(sentOn: Day, closesOn: Day): Day[] {
  return before.map((days) => shiftDay(closesOn, -days)).filter((day) => daysBetween(sentOn, day) >= peace);
}

export type ReminderFault = "too-many" | "no-day" | "outside" | "same-day";

/** What is wrong with the days that a lead chose; null where they may stand. */
export function checkReminders(
  days: readonly Day[],
  { sentOn, closesOn }: { sentOn: Day; closesOn: Day },
): ReminderFault | null {
  if (days.length > 2) return "too-many";
  if (!days.every(isDay)) return "no-day";
  if (days.some((day) => day <= sentOn || day > closesOn)) return "outside";
  return new Set(days).size === days.length ? null : "same-day";
}
