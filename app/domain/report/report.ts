/** A report of a project and period: plain JSON without a language, from which page, PDF and DOCX are all drawn. */
import type { Day, Evidence, Key, ModelRegistration, Text } from "../bundle/records";
import type { Indicators, RatingSummary } from "../indicators/indicators";
import type {
  FeedbackAspect,
  FeedbackRoundKind,
  Field,
  GoalStatus,
  Industry,
  OutcomeKind,
  OutcomeLevel,
  ReportKind,
  ReportSection,
  WorkEnvironmentTopic,
} from "../vocabulary";
import type { ActivityMonths } from "./activity-months";
import type { Gap } from "./gap";
import type { ReportActivity, ReportBarrier, ReportNeed } from "./report-activity";
import type { CompanyInvolvement, MomentResources, ReachedOrganisation, ReportBroker } from "./report-collaboration";

export interface NamedOrganisation {
  key: Key;
  name: string;
  field: Field;
}

/** Records that the funder may read, and how many records of the same sort and period are kept within the project. */
export interface ShownList<T> {
  items: T[];
  notShown: number;
}

export interface ReportGrant {
  funder: NamedOrganisation;
  programme?: Text;
  reference?: string;
  /** DKK. */
  amount?: number;
}

export interface ReportProject {
  key: Key;
  title: Text;
  acronym?: string;
  summary?: Text;
  lead: NamedOrganisation;
  grants: ReportGrant[];
  startDate: Day;
  endDate: Day;
  topics: WorkEnvironmentTopic[];
  industries: Industry[];
  website?: string;
  /** Made up for demonstration; every rendering says so. */
  illustrative: boolean;
}

/** The figures that the vocabulary gives to a section, by their path into the indicators. */
export type SectionFigures = Record<string, unknown>;

interface Section<S extends ReportSection> {
  key: S;
  figures: SectionFigures;
}

export interface ModelSection extends Section<"model"> {
  /** Registrations dated on or before the report's `to`, oldest first. */
  registrations: ModelRegistration[];
}

export interface ResourcesSection extends Section<"resources"> {
  moments: MomentResources[];
}

export interface CollaborationSection extends Section<"collaboration"> {
  /** Fields that take part: through participants, a broker of the period's activities, or the lead organisation. */
  coveredFields: Field[];
  /** Organisations that took part in an activity of the period that is itself shown. */
  organisations: ShownList<ReachedOrganisation>;
  /** Those whom the project names as stakeholders. */
  stakeholders: NamedOrganisation[];
  companies: ShownList<CompanyInvolvement>;
  brokers: ShownList<ReportBroker>;
}

/** An answer that its company shares; the company is named only where it said so. */
export interface ReportQuote {
  question: Key;
  /** The question's words where it is the round's own. */
  questionText?: Text;
  text: string;
  organisation?: string;
}

export interface ReportFollowUp {
  key: Key;
  aspect?: FeedbackAspect;
  point: Text;
  reply?: Text;
  repliedOn?: Day;
}

export interface ReportRound {
  key: Key;
  kind: FeedbackRoundKind;
  title: Text;
  openedOn: Day;
  closesOn?: Day;
  /** Counts of organisations, organisations that answered, and answers. */
  invited: number;
  answering: number;
  responses: number;
  /** Means are null where an aspect has too few ratings in any round, so that no one person's rating can be read. */
  ratings: Record<FeedbackAspect, RatingSummary>;
  quotes: ReportQuote[];
  /** Answers in words that the companies keep to the project. */
  notShared: number;
  followUps: ShownList<ReportFollowUp>;
}

export interface FacilitationSection extends Section<"facilitation"> {
  timeline: ActivityMonths;
  activities: ShownList<ReportActivity>;
  rounds: ReportRound[];
  needs: ShownList<ReportNeed>;
  barriers: ShownList<ReportBarrier>;
}

export interface ReportGoal {
  key: Key;
  title: Text;
  targetGroup?: Text;
  indicator?: Text;
  target?: number;
  actual?: number;
  status: GoalStatus;
}

export interface ReportOutcome {
  key: Key;
  title: Text;
  kind: OutcomeKind;
  level: OutcomeLevel;
  date: Day;
  description?: Text;
  organisation?: string;
  /** Title of the goal it counts towards, where that is shown. */
  goal?: Text;
  /** Titles of the activities it grew from, where those are shown. */
  activities: Text[];
  evidence: Evidence[];
  /** Attached files. */
  files: number;
}

export interface ResultsSection extends Section<"results"> {
  goals: ShownList<ReportGoal>;
  outcomes: ShownList<ReportOutcome>;
}

export interface Report {
  format: "vidensbro-report";
  version: 1;
  kind: ReportKind;
  from: Day;
  to: Day;
  generatedOn: Day;
  project: ReportProject;
  indicators: Indicators;
  /** In the order of the vocabulary. */
  sections: [ModelSection, ResourcesSection, CollaborationSection, FacilitationSection, ResultsSection];
  /** What a reader may wonder about, as codes that i18n words. */
  gaps: Gap[];
}
