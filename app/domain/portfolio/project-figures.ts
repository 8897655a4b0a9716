/** What is stored of one project for portfolios: figures by name, and what pictures sum up. */
import type { Day, Key } from "../bundle/records";
import type { Ratio } from "../indicators/indicators";
import type { Field, Model, ReportStatus } from "../vocabulary";

/** Figures that are shares, 0 to 1: what projects of any size can be held beside one another by. */
export const shareFigures = [
  "twoWayShare",
  "continuity",
  "endLoading",
  "helixCoverage",
  "smeShare",
  "earlyShare",
  "realisation",
  "answerRate",
  "replyRate",
  "attainment",
] as const;
export type ShareFigure = (typeof shareFigures)[number];

export interface YearFigures {
  year: number;
  activities: number;
  /** Of them, exchange or co-creation. */
  twoWay: number;
  hours: number;
  outcomes: number;
}

/** One report that a programme asks the project for. */
export interface ReportDue {
  programme: Key;
  dueOn: Day;
  /** Null while it is not begun. */
  status: ReportStatus | null;
}

/** Stored as JSON. Lists by vocabulary stand in its order, so that ten thousand of them are read fast. */
export interface FigureContent {
  version: 1;
  /** Companies by form and moment, form by form. */
  planned: number[];
  actual: number[];
  /** Organisations reached, by field. */
  reached: number[];
  /** Fields that take part, also through a bridge-builder or the lead organisation. */
  covered: Field[];
  /** Ratings that steering groups gave, by aspect; null where they are fewer than three. */
  ratings: ([n: number, mean: number] | null)[];
  /** Years with an activity or an outcome, earliest first. */
  years: YearFigures[];
  /** By day. */
  reports: ReportDue[];
  /** The earliest day after the figures were computed on which a record begins to count; null of none. */
  ripens: Day | null;
}

export interface ProjectFigures extends Record<ShareFigure, Ratio> {
  /** The day up to which they count. */
  computedOn: Day;
  declared: Model | null;
  observed: Model | null;
  /** 0 to 1. */
  twoWayIndex: Ratio;
  activities: number;
  hours: number;
  /** DKK */
  amount: number;
  companies: number;
  outcomes: number;
  lastActivityOn: Day | null;
  content: FigureContent;
}
