/** The figures of a project and period, in the shape that docs/contract/INDICATORS.md fixes. */
import type { Day, Key } from "../bundle/records";
import type {
  ActivityKind,
  BarrierKind,
  BrokerCore,
  Direction,
  FeedbackAspect,
  Field,
  GoalStatus,
  InvolvementForm,
  Model,
  Moment,
  OutcomeKind,
  OutcomeLevel,
} from "../vocabulary";

/** A ratio or mean whose denominator is 0 is null, never 0. */
export type Ratio = number | null;

export interface RatingSummary {
  n: number;
  mean: Ratio;
}

export type FormByMoment = Record<InvolvementForm, Record<Moment, number>>;

export interface ResourceUse {
  plannedHours: number;
  actualHours: number;
  plannedAmount: number;
  actualAmount: number;
}

export interface Indicators {
  format: "vidensbro-indicators";
  version: 1;
  project: Key;
  from: Day;
  to: Day;
  model: {
    declared: Model | null;
    observed: Model | null;
    match: boolean | null;
    twoWayIndex: Ratio;
    continuity: Ratio;
    endLoading: Ratio;
    registrations: number;
  };
  activities: {
    total: number;
    hours: number;
    amount: number;
    twoWayShare: Ratio;
    byDirection: Record<Direction, number>;
    byMoment: Record<Moment, number>;
    byKind: Record<ActivityKind, number>;
    byBrokerCore: Record<BrokerCore, number>;
  };
  participants: { total: number; byField: Record<Field, number>; helixCoverage: number };
  organisations: {
    reached: number;
    byField: Record<Field, number>;
    companies: number;
    smeCompanies: number;
    smeShare: Ratio;
    industries: number;
    intermediaries: number;
  };
  involvement: {
    planned: FormByMoment;
    actual: FormByMoment;
    plannedCells: number;
    realisedCells: number;
    realisation: Ratio;
    momentsCovered: number;
    invited: number;
    enrolled: number;
    withdrawn: number;
    reach: Ratio;
    depth: Ratio;
    earlyCompanies: number;
    earlyShare: Ratio;
    retention: Ratio;
  };
  brokers: { organisations: number; activities: number; hours: number };
  needs: { raised: number; carriedIn: number; answered: number; answerRate: Ratio; medianDaysToAnswer: Ratio };
  barriers: { raised: number; carriedIn: number; resolved: number; open: number; byKind: Record<BarrierKind, number> };
  resources: {
    plannedHours: number;
    actualHours: number;
    hoursUse: Ratio;
    plannedAmount: number;
    actualAmount: number;
    amountUse: Ratio;
    byMoment: Record<Moment, ResourceUse>;
  };
  feedback: {
    rounds: number;
    invited: number;
    responses: number;
    answering: number;
    responseRate: Ratio;
    ratings: Record<FeedbackAspect, RatingSummary>;
    livedUp: RatingSummary;
    formGap: { deeper: number; as_wished: number; lighter: number };
    points: number;
    replied: number;
    replyRate: Ratio;
  };
  goals: { total: number; byStatus: Record<GoalStatus, number>; attainment: Ratio };
  outcomes: {
    total: number;
    byKind: Record<OutcomeKind, number>;
    byLevel: Record<OutcomeLevel, number>;
    withEvidence: number;
    evidenceShare: Ratio;
  };
}
