/** What changed in a project's figures since its last report to the same funder. */
import type { Day } from "../bundle/records";
import type { Model } from "../vocabulary";

/** The figures that are set side by side, each from the indicators; null where it has no value. */
export interface ComparedFigures {
  activities: number;
  hours: number;
  twoWayShare: number | null;
  helixCoverage: number | null;
  companies: number;
  smeShare: number | null;
  realisation: number | null;
  answerRate: number | null;
  replyRate: number | null;
  attainment: number | null;
  outcomes: number;
}

export type ComparedFigure = keyof ComparedFigures;

export const comparedFigures: readonly ComparedFigure[] = [
  "activities",
  "hours",
  "twoWayShare",
  "helixCoverage",
  "companies",
  "smeShare",
  "realisation",
  "answerRate",
  "replyRate",
  "attainment",
  "outcomes",
];

export interface ReportChanges {
  /** Period of the last report. */
  from: Day;
  to: Day;
  declaredModel: { before: Model | null; now: Model | null };
  observedModel: { before: Model | null; now: Model | null };
  figures: { figure: ComparedFigure; before: number | null; now: number | null }[];
}
