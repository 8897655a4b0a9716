/** What the plan lacks altogether: a model, goals, resources, agreements with companies and times for the moments; and outcomes that nothing shows. */
import type { Day } from "../bundle/records";
import { type Hint, type HintKind, type HintOf, hintId, type HintPage, type Urgency } from "./hint";
import type { HintGround } from "./hint-ground";

type PlanKind = Extract<
  HintKind,
  "no_model" | "no_goals" | "no_planned_resources" | "no_involvement_plan" | "no_moment_plan"
>;

const pages: Record<PlanKind, HintPage> = {
  no_model: "model",
  no_goals: "goals",
  no_planned_resources: "resources",
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
    ...(lacks("no_planned_resources") ? [hint("no_planned_resources", "later")] : []),
    ...unprovenOutcomes(gaps, startDate),
  ];
}

/** Told once for as many as there are: put aside, it comes again when there are more or fewer. */
function unprovenOutcomes(gaps: HintGround["gaps"], day: Day): HintOf<"outcomes_unproven">[] {
  const gap = gaps.find((one) => one.code === "outcomes_without_evidence");
  if (gap?.code !== "outcomes_without_evidence") return [];
  const { outcomes } = gap;
  const id = hintId("outcomes_unproven", String(outcomes));
  return [{ kind: "outcomes_unproven", id, urgency: "later", day, act: { page: "outcomes" }, outcomes }];
}
