/** Knowledge needs that wait: those that a company has just voiced itself, and after 30 days every one without an answer. */
import { daysBetween } from "../days";
import { getOrganisation } from "../indicators/scope";
import { needsOf } from "../report/build-facilitation";
import { type HintOf, hintId } from "./hint";
import type { HintGround } from "./hint-ground";

export const needPatienceDays = 30;
const longDays = 90;

type NeedHint = HintOf<"need_unanswered"> | HintOf<"need_voiced">;

export function findNeedHints({ facts, scope, today, voiced = new Set() }: HintGround): NeedHint[] {
  return needsOf(scope).flatMap(({ key, text, status, date, raisedBy }): NeedHint[] => {
    const days = daysBetween(date, today);
    if (status !== "open" && status !== "in_progress") return [];
    const by = raisedBy === undefined ? null : getOrganisation(facts, raisedBy).name;
    const common = { day: date, act: { page: "needs" as const, key }, text };
    if (days > needPatienceDays) {
      const urgency = days > longDays ? "now" : "soon";
      return [{ kind: "need_unanswered", id: hintId("need_unanswered", key), urgency, ...common, by, days }];
    }
    // What the project wrote down itself it knows of, and what is in progress is taken up.
    if (status !== "open" || by === null || !voiced.has(key)) return [];
    return [{ kind: "need_voiced", id: hintId("need_voiced", key), urgency: "soon", ...common, by }];
  });
}
