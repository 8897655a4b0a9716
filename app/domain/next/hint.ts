/** What a project may be missing: a kind, how much it presses, the figures of its sentence and where it is dealt with. */
import type { Day, Key, Text } from "../bundle/records";
import type { Field, Model, Moment, ReportKind } from "../vocabulary";

/** How much it presses, most first. */
export const urgencies = ["overdue", "now", "soon", "later"] as const;
export type Urgency = (typeof urgencies)[number];

/** The kind of page on which it is dealt with. */
export type HintPage =
  | "log"
  | "activity"
  | "involvement"
  | "stakeholders"
  | "needs"
  | "goals"
  | "outcomes"
  | "resources"
  | "model"
  | "report"
  | "feedback";

/** What each kind's sentence is filled with. */
export interface HintFigures {
  /** days: until the report is due; below zero where the day has passed. */
  report_due: { title: Text; report: ReportKind; dueOn: Day; days: number };
  no_model: object;
  /** since: days since the newest activity, or since the project began where there is none. */
  silence: { days: number; last: Day | null };
  moment_empty: { moment: Moment; from: Day; to: Day; begun: boolean };
  moment_passed: { moment: Moment; to: Day; planned: number };
  /** Companies' planned parts in a moment that is over: how many there were and how many did not take place. */
  cells_missed: { moment: Moment; to: Day; planned: number; missed: number };
  feedback_low: { title: Text; closesOn: Day | null; closed: boolean; answering: number; invited: number };
  point_unanswered: { point: Text; round: Text; days: number };
  need_unanswered: { text: Text; by: string | null; days: number };
  /** by: the company that wrote it on its own page, on the day of the hint. */
  need_voiced: { text: Text; by: string };
  /** A company that said on its own page, on the day of the hint, that it leaves. */
  company_left: { name: string };
  no_involvement_plan: object;
  no_moment_plan: object;
  no_goals: object;
  no_planned_resources: object;
  outcomes_unproven: { outcomes: number };
  /** Shares 0 to 1 of the activities logged up to today. */
  model_differs: { declared: Model; observed: Model; pushShare: number; twoWayShare: number; lateShare: number };
  no_rationale: { model: Model };
  /** known: stakeholders of the field that have not taken part. */
  field_missing: { field: Field; known: number };
  activities_alone: { year: string; activities: number; newest: Text; date: Day };
}

/** In the order in which they stand where they press alike. */
export const hintKinds = [
  "report_due",
  "no_model",
  "silence",
  "company_left",
  "need_voiced",
  "moment_empty",
  "moment_passed",
  "cells_missed",
  "feedback_low",
  "point_unanswered",
  "need_unanswered",
  "no_involvement_plan",
  "no_moment_plan",
  "no_goals",
  "no_planned_resources",
  "outcomes_unproven",
  "model_differs",
  "no_rationale",
  "field_missing",
  "activities_alone",
] as const satisfies readonly (keyof HintFigures)[];
export type HintKind = (typeof hintKinds)[number];

export type HintOf<K extends HintKind> = {
  kind: K;
  /** Kind and subject, such as `moment-empty:relevance`: the same as long as it is about the same thing. */
  id: string;
  urgency: Urgency;
  /** The day that orders it among its kind. */
  day: Day;
  act: { page: HintPage; key?: Key };
} & HintFigures[K];

export type Hint = { [K in HintKind]: HintOf<K> }[HintKind];

/** The id of a hint of that kind about that subject. */
export function hintId(kind: HintKind, subject: string): string {
  return `${kind.replaceAll("_", "-")}:${subject}`;
}
