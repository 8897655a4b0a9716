/** What a reader of a report may wonder about: a code and what fills its sentence. A mirror, never a grade. */
import type { Field, Model } from "../vocabulary";

export type Gap =
  | { code: "no_model" }
  | { code: "no_rationale" }
  /** pushShare and lateShare 0 to 1. */
  | { code: "model_differs"; declared: Model; observed: Model; pushShare: number; lateShare: number }
  | { code: "model_not_readable" }
  | { code: "no_planned_resources" }
  | { code: "no_resources_logged" }
  | { code: "no_involvement_plan" }
  | { code: "companies_only_late"; companies: number }
  | { code: "fields_missing"; fields: Field[] }
  | { code: "no_activities" }
  | { code: "no_feedback" }
  | { code: "points_without_reply"; points: number }
  | { code: "needs_open"; needs: number }
  | { code: "no_goals" }
  | { code: "no_outcomes" }
  | { code: "outcomes_without_evidence"; outcomes: number };

export type GapCode = Gap["code"];
