/** Knowledge needs that have stood without an answer for more than 30 days. */
import { daysBetween } from "../days";
import { getOrganisation } from "../indicators/scope";
import { needsOf } from "../report/build-facilitation";
import { type HintOf, hintId } from "./hint";
import type { HintGround } from "./hint-ground";

export const needPatienceDays = 30;
const longDays = 90;

export function findNeedHints({ facts, scope, today }: HintGround): HintOf<"need_unanswered">[] {
  return needsOf(scope).flatMap(({ key, text, status, date, raisedBy }) => {
    const days = daysBetween(date, today);
    if ((status !== "open" && status !== "in_progress") || days <= needPatienceDays) return [];
    return {
      kind: "need_unanswered" as const,
      id: hintId("need_unanswered", key),
      urgency: days > longDays ? ("now" as const) : ("soon" as const),
      day: date,
      act: { page: "needs" as const, key },
      text,
      by: raisedBy === undefined ? null : getOrganisation(facts, raisedBy).name,
      days,
    };
  });
}
