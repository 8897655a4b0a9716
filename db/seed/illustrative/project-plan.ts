/** The compact form in which each demonstration project is written down; times are months after the project's anchor. */
import type {
  ActivityKind,
  BarrierKind,
  BrokerCore,
  DatePrecision,
  Direction,
  EvidenceStrength,
  FeedbackAspect,
  FeedbackRoundKind,
  FeedbackQuestion,
  Format,
  GoalStatus,
  Industry,
  InvolvementForm,
  Model,
  Moment,
  Motivation,
  NeedStatus,
  OutcomeKind,
  OutcomeLevel,
  Participation,
  RespondentRole,
  Visibility,
  WorkEnvironmentTopic,
} from "~/domain/vocabulary";

/** The same text in Danish and English. */
export type Pair = readonly [da: string, en: string];

/** Months after the anchor, fractions allowed; a larger number than `startedMonthsAgo` lies in the future. */
export type Months = number;

/** Organisation keys without the prefix, parted by commas. */
export type KeyList = string;

/**
 * Who took part, parted by commas: `snedkeri-havrup e3` is three people of that organisation as engaged participants.
 * Letters: d dissemination, s steering group, n network, p partner, e engaged participant; none where no form is stated.
 * `@company 40` is forty people of a field whose organisations are not known.
 */
export type ParticipantList = string;

export interface ActivityOptions {
  /** Only where a need or an outcome points at the activity; the rest are numbered. */
  key?: string;
  with?: ParticipantList;
  by?: KeyList;
  note?: Pair;
  until?: Months;
  precision?: DatePrecision;
  direction?: Direction;
  core?: BrokerCore;
  format?: Format;
  hours?: number;
  amount?: number;
  /** Ends of addresses under example.org. */
  links?: readonly string[];
  visibility?: Visibility;
}
export type ActivityLine = readonly [
  at: Months,
  kind: ActivityKind,
  moment: Moment,
  da: string,
  en: string,
  options?: ActivityOptions,
];

export type InvolvementLine = readonly [
  organisation: string,
  form: InvolvementForm,
  moments: readonly Moment[],
  options?: { status?: Participation; since?: Months; until?: Months; contribution?: Pair },
];

export interface GoalPlan {
  key: string;
  title: Pair;
  group?: Pair;
  indicator?: Pair;
  target?: number;
  actual?: number;
  status: GoalStatus;
  visibility?: Visibility;
}

export interface NeedPlan {
  key: string;
  text: Pair;
  by?: string;
  at?: string;
  on: Months;
  status: NeedStatus;
  answered?: { on: Months; by: readonly string[] };
  visibility?: Visibility;
}

export interface BarrierPlan {
  key: string;
  kind: BarrierKind;
  on: Months;
  severity: 1 | 2 | 3;
  text: Pair;
  mitigation?: Pair;
  resolved?: Months;
  visibility?: Visibility;
}

export interface OutcomePlan {
  key: string;
  title: Pair;
  kind: OutcomeKind;
  level: OutcomeLevel;
  on: Months;
  text?: Pair;
  organisation?: string;
  goal?: string;
  activities?: readonly string[];
  evidence?: readonly (readonly [addressEnd: string, strength: EvidenceStrength, note?: Pair])[];
  visibility?: Visibility;
}

/** A person's answer: the question, the words as that person wrote them, and whether the funder may read them. */
export type AnswerLine = readonly [question: FeedbackQuestion | `q-${string}`, words: string, share?: boolean];

export interface ResponsePlan {
  from: string;
  role?: RespondentRole;
  on: Months;
  /** Design, progress, dissemination, goal attainment; null where not rated. */
  ratings?: readonly [number | null, number | null, number | null, number | null];
  motivation?: readonly Motivation[];
  desired?: readonly InvolvementForm[];
  experienced?: readonly InvolvementForm[];
  livedUp?: number;
  answers?: readonly AnswerLine[];
  named?: boolean;
}

export interface FollowUpPlan {
  aspect?: FeedbackAspect;
  point: Pair;
  reply?: Pair;
  on?: Months;
  visibility?: Visibility;
}

export interface RoundPlan {
  key: string;
  kind: FeedbackRoundKind;
  title: Pair;
  opened: Months;
  closes?: Months;
  questions?: readonly (readonly [key: `q-${string}`, da: string, en: string])[];
  invited: KeyList;
  responses?: readonly ResponsePlan[];
  followUps?: readonly FollowUpPlan[];
}

export interface ProjectPlan {
  key: string;
  acronym: string;
  title: Pair;
  summary: Pair;
  lead: string;
  startedMonthsAgo: Months;
  /** Calendar months from the first of the start month; a pilot under six months runs from day to day. */
  months: number;
  grants: readonly { funder: string; programme?: string; number: string; amount: number }[];
  topics: readonly WorkEnvironmentTopic[];
  industries: readonly Industry[];
  stakeholders: KeyList;
  models: readonly (readonly [on: Months, model: Model, rationale: Pair])[];
  /** From the first of a month to the last before another, counted in months from the start. */
  momentPlan: readonly (readonly [moment: Moment, from: Months, to: Months])[];
  involvements: readonly InvolvementLine[];
  goals: readonly GoalPlan[];
  /** Planned hours and DKK. */
  resources: readonly (readonly [moment: Moment, hours: number, amount: number])[];
  /** Who usually acts as bridge-builder where an activity does not say. */
  brokers: KeyList;
  activities: readonly ActivityLine[];
  needs?: readonly NeedPlan[];
  barriers?: readonly BarrierPlan[];
  outcomes?: readonly OutcomePlan[];
  rounds?: readonly RoundPlan[];
}
