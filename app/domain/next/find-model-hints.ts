/** The declared model: without a reason, or apart from what is logged. A mirror, never a grade. */
import { type Hint, hintId } from "./hint";
import type { HintGround } from "./hint-ground";

export function findModelHints({ facts, gaps, indicators, today }: HintGround): Hint[] {
  const declaredOn = facts.project.modelRegistrations
    .map(({ date }) => date)
    .filter((date) => date <= today)
    .reduce((latest, date) => (date > latest ? date : latest), facts.project.startDate);
  return gaps.flatMap((gap): Hint[] => {
    if (gap.code === "no_rationale" && indicators.model.declared !== null) {
      return [
        {
          kind: "no_rationale",
          id: hintId("no_rationale", declaredOn),
          urgency: "later",
          day: declaredOn,
          act: { page: "model", key: declaredOn },
          model: indicators.model.declared,
        },
      ];
    }
    if (gap.code !== "model_differs") return [];
    return [
      {
        kind: "model_differs",
        id: hintId("model_differs", `${gap.declared}-${gap.observed}`),
        urgency: "later",
        day: declaredOn,
        act: { page: "model" },
        declared: gap.declared,
        observed: gap.observed,
        pushShare: gap.pushShare,
        twoWayShare: indicators.activities.twoWayShare ?? 0,
        lateShare: gap.lateShare,
      },
    ];
  });
}
