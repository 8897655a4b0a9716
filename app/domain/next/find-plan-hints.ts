/** What the plan lacks altogether: a model, goals, agreements with companies, and times for the moments. */
import { type Hint, type HintKind, hintId, type HintPage, type Urgency } from "./hint";
import type { HintGround } from "./hint-ground";

type PlanKind = Extract<HintKind, "no_model" | "no_goals" | "no_involvement_plan" | "no_moment_plan">;

const pages: Record<PlanKind, HintPage> = {
  no_model: "model",
  no_goals: "goals",
  no_involvement_plan: "involvement",
  no_moment_plan: "involvement",
};

export function findPlanHints({ facts, gaps, today }: HintGround): Hint[] {
  const { endDate, startDate, momentPlan = [] } = facts.project;
  const over = endDate < today;
  const pressing = (urgency: Urgency): Urgency => (over ? "later" : urgency);
  const lacks = (code: PlanKind) => gaps.some((gap) => gap.code === code);
  const hint = (kind: PlanKind, urgency: Urgency): Hint => ({
    kind,
    id: hintId(kind, "project"),
    urgency: pressing(urgency),
    day: startDate,
    act: { page: pages[kind] },
  });
  return [
    ...(lacks("no_model") ? [hint("no_model", "now")] : []),
    ...(lacks("no_involvement_plan") ? [hint("no_involvement_plan", "soon")] : []),
    // Once the project is over there is nothing to expect of its moments.
    ...(momentPlan.length === 0 && !over ? [hint("no_moment_plan", "later")] : []),
    ...(lacks("no_goals") ? [hint("no_goals", "soon")] : []),
  ];
}
