/** The records of the field as the exchange format has them; report, indicators, export and command line all read these. Source: docs/contract/bundle.schema.json. */
import type {
  ActivityKind,
  ActorRole,
  BarrierKind,
  BrokerCore,
  DatePrecision,
  Direction,
  EvidenceStrength,
  FeedbackAspect,
  FeedbackRoundKind,
  Field,
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
  ReportKind,
  ReportSection,
  RespondentRole,
  SizeClass,
  Visibility,
  WorkEnvironmentTopic,
} from "../vocabulary";

/** Stable key: `^[a-z0-9][a-z0-9._-]{0,79}$`, unique within its list. */
export type Key = string;

/** Calendar day as `YYYY-MM-DD`. */
export type Day = string;

/** Text in Danish and/or English; at least one. */
export interface Text {
  da?: string;
  en?: string;
}

export interface Organisation {
  key: Key;
  name: string;
  shortName?: string;
  field: Field;
  role?: ActorRole;
  /** Danish company number; must pass its check-digit rule (weights 2,7,6,5,4,3,2,1, sum divisible by 11). */
  cvr?: string;
  /** Danish production-unit number: tells workplaces of one company apart. */
  pNumber?: string;
  parent?: Key;
  ror?: string;
  sizeClass?: SizeClass;
  industry?: Industry;
  country?: string;
  website?: string;
  description?: Text;
}

/** One report that the programme asks of each of its projects. No sections means all five. */
export interface Requirement {
  key: Key;
  kind: ReportKind;
  title: Text;
  due: { anchor: "project_start" | "project_end"; offsetMonths: number };
  sections?: ReportSection[];
  guidance?: Text;
}

/** One funder's grant to the project; a project may have several. At most one per funder and programme. amount in DKK. */
export interface Grant {
  funder: Key;
  programme?: Key;
  reference?: string;
  amount?: number;
}

/** When the project expects a moment to take place. At most one per moment; may overlap. */
export interface MomentPeriod {
  moment: Moment;
  from: Day;
  to: Day;
}

export interface Evidence {
  url: string;
  strength?: EvidenceStrength;
  note?: Text;
}

export interface Programme {
  key: Key;
  funder: Key;
  name: Text;
  requirements?: Requirement[];
}

/** The model that holds from this date on. History is kept; the newest on or before a date is the declared model at that date. */
export interface ModelRegistration {
  date: Day;
  model: Model;
  rationale?: Text;
}

/** What is agreed with one organisation in one form: the moments at which it is to be involved. At most one per organisation and form. Status is 'agreed' if left out. */
export interface Involvement {
  organisation: Key;
  form: InvolvementForm;
  status?: Participation;
  moments: Moment[];
  since?: Day;
  until?: Day;
  contribution?: Text;
}

/** An impact goal in practice. */
export interface Goal {
  key: Key;
  title: Text;
  targetGroup?: Text;
  indicator?: Text;
  target?: number;
  actual?: number;
  status: GoalStatus;
  visibility?: Visibility;
}

/** Planned resources for transfer and exchange at one moment: hours, and money in DKK. At most one per moment. */
export interface Resource {
  moment: Moment;
  hours?: number;
  amount?: number;
}

/** Either an organisation or, where the organisations are not known, a helix field. */
export interface Participant {
  organisation?: Key;
  field?: Field;
  form?: InvolvementForm;
  count: number;
}

/** One bridge-builder activity. date is the first day of the unit that datePrecision names (day if left out). hours and amount (DKK) are what the project spent on it. brokers are the organisations that acted as bridge-builders. */
export interface Activity {
  key: Key;
  title: Text;
  kind: ActivityKind;
  date: Day;
  endDate?: Day;
  datePrecision?: DatePrecision;
  direction: Direction;
  moment: Moment;
  brokerCore: BrokerCore;
  format?: Format;
  hours?: number;
  amount?: number;
  brokers?: Key[];
  participants?: Participant[];
  summary?: Text;
  links?: string[];
  visibility?: Visibility;
}

/** A knowledge need put forward by practice (pull). raisedBy is an organisation; raisedAt and answeredBy are activities of the same project. answeredOn is required when, and only when, the status is answered. */
export interface Need {
  key: Key;
  text: Text;
  raisedBy?: Key;
  raisedAt?: Key;
  date: Day;
  status: NeedStatus;
  answeredBy?: Key[];
  answeredOn?: Day;
  visibility?: Visibility;
}

export interface Barrier {
  key: Key;
  kind: BarrierKind;
  date: Day;
  severity: number;
  description?: Text;
  mitigation?: Text;
  resolvedOn?: Day;
  visibility?: Visibility;
}

/** A change in practice that the mobilisation contributed to. */
export interface Outcome {
  key: Key;
  title: Text;
  kind: OutcomeKind;
  level: OutcomeLevel;
  date: Day;
  description?: Text;
  organisation?: Key;
  goal?: Key;
  activities?: Key[];
  evidence?: Evidence[];
  visibility?: Visibility;
}

/** Free text to one question: a key of the vocabulary feedbackQuestion or of the round's own questions. It reaches the funder only where share is true (false if left out). */
export interface Answer {
  question: Key;
  text: string;
  share?: boolean;
}

/** One person's answer on behalf of an organisation; several people of one organisation may answer. Where showOrganisation is not true, the organisation is not named beside the words. */
export interface Response {
  key: Key;
  organisation: Key;
  respondentRole?: RespondentRole;
  submittedOn: Day;
  ratings?: { design?: number; progress?: number; dissemination?: number; goal_attainment?: number };
  motivation?: Motivation[];
  desiredForms?: InvolvementForm[];
  experiencedForms?: InvolvementForm[];
  livedUp?: number;
  answers?: Answer[];
  showOrganisation?: boolean;
}

/** A point taken from the feedback and what the project did about it. */
export interface FollowUp {
  key: Key;
  aspect?: FeedbackAspect;
  point: Text;
  reply?: Text;
  repliedOn?: Day;
  visibility?: Visibility;
}

/** invited are organisations; only they can respond. questions are the round's own, at most three. */
export interface FeedbackRound {
  key: Key;
  kind: FeedbackRoundKind;
  title: Text;
  openedOn: Day;
  closesOn?: Day;
  questions?: { key: Key; text: Text }[];
  invited: Key[];
  responses?: Response[];
  followUps?: FollowUp[];
}

export interface Project {
  key: Key;
  title: Text;
  acronym?: string;
  summary?: Text;
  lead: Key;
  grants?: Grant[];
  startDate: Day;
  endDate: Day;
  topics?: WorkEnvironmentTopic[];
  industries?: Industry[];
  website?: string;
  raid?: string;
  doi?: string;
  stakeholders?: Key[];
  modelRegistrations: ModelRegistration[];
  momentPlan?: MomentPeriod[];
  involvements?: Involvement[];
  goals?: Goal[];
  resources?: Resource[];
  activities?: Activity[];
  needs?: Need[];
  barriers?: Barrier[];
  outcomes?: Outcome[];
  feedbackRounds?: FeedbackRound[];
  /** True for made-up demonstration data; shown wherever the project is shown. */
  illustrative?: boolean;
}

/** What the product imports and exports: organisations, programmes and whole projects. Closed vocabularies are those of vocabulary.json. Rules that a schema cannot state are in BUNDLE.md. */
export interface Bundle {
  format: "vidensbro-bundle";
  version: 1;
  organisations: Organisation[];
  programmes?: Programme[];
  projects: Project[];
}
