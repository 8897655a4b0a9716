/** A running project in which nothing has been logged for 60 days. */
import { daysBetween } from "../days";
import { type HintOf, hintId } from "./hint";
import type { HintGround } from "./hint-ground";
import { lastDayLogged } from "./last-day-logged";

export const silentDays = 60;

export function findSilence({ facts, scope, today, running }: HintGround): HintOf<"silence">[] {
  const last = lastDayLogged(scope.activities, today);
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
