/** The closed vocabularies of the product, in their meaningful order. Keys are those of docs/contract/vocabulary.json. */

export const models = ["linear", "cyclical", "interactive", "systemic"] as const;
export type Model = (typeof models)[number];

export const directions = ["push", "pull", "exchange", "co_creation"] as const;
export type Direction = (typeof directions)[number];

export const fields = ["research", "advisory", "company", "social_partner", "authority"] as const;
export type Field = (typeof fields)[number];

export const actorRoles = [
  "researcher_educator",
  "health_assessor",
  "adviser_facilitator",
  "tool_provider",
  "workplace",
  "social_dialogue",
  "agreement_service",
  "inspectorate",
  "funder",
  "policy_maker",
  "insurer",
  "professional_association",
  "foundation",
] as const;
export type ActorRole = (typeof actorRoles)[number];

export const involvementForms = ["dissemination", "steering_group", "network", "partner", "participant"] as const;
export type InvolvementForm = (typeof involvementForms)[number];

export const moments = [
  "relevance",
  "capacity",
  "relations",
  "interim_results",
  "implementation",
  "anchoring",
] as const;
export type Moment = (typeof moments)[number];

export const brokerCores = ["link", "relate", "build_capacity"] as const;
export type BrokerCore = (typeof brokerCores)[number];

export const activityKinds = [
  "steering_group_meeting",
  "learning_lab",
  "workshop",
  "theme_day",
  "network_meeting",
  "company_visit",
  "guidance",
  "training",
  "presentation",
  "interview",
  "co_analysis",
  "consultation",
  "pilot",
  "tool_development",
  "report",
  "newsletter",
  "media",
  "conference",
  "policy_input",
  "other",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const formats = ["in_person", "online", "hybrid", "asynchronous"] as const;
export type Format = (typeof formats)[number];

export const datePrecisions = ["day", "month", "quarter", "year"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const visibilities = ["project", "funder", "public"] as const;
export type Visibility = (typeof visibilities)[number];

export const participations = ["invited", "agreed", "active", "ended", "withdrawn"] as const;
export type Participation = (typeof participations)[number];

export const needStatuses = ["open", "in_progress", "answered", "declined"] as const;
export type NeedStatus = (typeof needStatuses)[number];

export const barrierKinds = [
  "time",
  "finance",
  "expertise",
  "access_to_support",
  "trust",
  "relevance",
  "divergent_interests",
  "management_support",
  "unclear_frame",
  "expectations",
  "turnover",
  "reach",
  "language_culture",
  "recruitment",
  "other",
] as const;
export type BarrierKind = (typeof barrierKinds)[number];

export const outcomeKinds = [
  "conceptual",
  "instrumental",
  "symbolic",
  "practice",
  "policy",
  "capacity",
  "relation",
  "work_environment",
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export const outcomeLevels = ["individual", "group", "organisation", "sector", "society"] as const;
export type OutcomeLevel = (typeof outcomeLevels)[number];

export const goalStatuses = ["not_started", "on_track", "at_risk", "met", "not_met"] as const;
export type GoalStatus = (typeof goalStatuses)[number];

export const feedbackAspects = ["design", "progress", "dissemination", "goal_attainment"] as const;
export type FeedbackAspect = (typeof feedbackAspects)[number];

export const feedbackRoundKinds = ["expectations", "steering", "experience"] as const;
export type FeedbackRoundKind = (typeof feedbackRoundKinds)[number];

export const motivations = ["topical_issue", "new_knowledge", "other"] as const;
export type Motivation = (typeof motivations)[number];

export const reportKinds = ["plan", "interim", "final", "follow_up"] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reportStatuses = ["draft", "submitted", "returned", "approved"] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const reportSections = ["model", "resources", "collaboration", "facilitation", "results"] as const;
export type ReportSection = (typeof reportSections)[number];

export const sizeClasses = ["micro", "small", "medium", "large"] as const;
export type SizeClass = (typeof sizeClasses)[number];

export const workEnvironmentTopics = [
  "psychosocial",
  "ergonomics",
  "chemical",
  "accidents",
  "noise",
  "indoor_climate",
  "working_time",
  "violence",
  "organisation_leadership",
  "return_to_work",
] as const;
export type WorkEnvironmentTopic = (typeof workEnvironmentTopics)[number];

export const industries = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "I",
  "J",
  "K",
  "L",
  "M",
  "N",
  "O",
  "P",
  "Q",
  "R",
  "S",
  "T",
  "U",
  "V",
] as const;
export type Industry = (typeof industries)[number];

export const respondentRoles = [
  "manager",
  "safety_representative",
  "union_representative",
  "hr",
  "employee",
  "other",
] as const;
export type RespondentRole = (typeof respondentRoles)[number];

export const feedbackQuestions = [
  "design",
  "progress",
  "dissemination",
  "goal_attainment",
  "hoped_benefit",
  "motivation_other",
  "wished_involvement",
  "useful",
  "used_for",
  "do_differently",
  "actionable_knowledge",
  "anything_else",
] as const;
export type FeedbackQuestion = (typeof feedbackQuestions)[number];

export const evidenceStrengths = ["stated", "documented", "verified"] as const;
export type EvidenceStrength = (typeof evidenceStrengths)[number];

/** Every vocabulary under the name that the contract gives it. */
export const vocabularies = {
  model: models,
  direction: directions,
  field: fields,
  actorRole: actorRoles,
  involvementForm: involvementForms,
  moment: moments,
  brokerCore: brokerCores,
  activityKind: activityKinds,
  format: formats,
  datePrecision: datePrecisions,
  visibility: visibilities,
  participation: participations,
  needStatus: needStatuses,
  barrier: barrierKinds,
  outcomeKind: outcomeKinds,
  outcomeLevel: outcomeLevels,
  goalStatus: goalStatuses,
  feedbackAspect: feedbackAspects,
  feedbackRoundKind: feedbackRoundKinds,
  motivation: motivations,
  reportKind: reportKinds,
  reportStatus: reportStatuses,
  reportSection: reportSections,
  sizeClass: sizeClasses,
  workEnvironmentTopic: workEnvironmentTopics,
  industry: industries,
  respondentRole: respondentRoles,
  feedbackQuestion: feedbackQuestions,
  evidenceStrength: evidenceStrengths,
} as const;
export type VocabularyName = keyof typeof vocabularies;
export type VocabularyKey<N extends VocabularyName> = (typeof vocabularies)[N][number];

/** The helix field in which an actor role is played. */
export const fieldOfRole: Record<ActorRole, Field> = {
  researcher_educator: "research",
  health_assessor: "research",
  adviser_facilitator: "advisory",
  tool_provider: "advisory",
  workplace: "company",
  social_dialogue: "social_partner",
  agreement_service: "social_partner",
  inspectorate: "authority",
  funder: "authority",
  policy_maker: "authority",
  insurer: "advisory",
  professional_association: "advisory",
  foundation: "advisory",
};

/** Depth of involvement, 1 (lightest) to 5 (deepest). Source: the order of vocabulary.json, this product's reading. */
export const intensityOfForm: Record<InvolvementForm, number> = {
  dissemination: 1,
  steering_group: 2,
  network: 3,
  partner: 4,
  participant: 5,
};

/** How far a direction is two-way, 0 to 1. Source: docs/contract/INDICATORS.md, line twoWayIndex. */
export const twoWayOfDirection: Record<Direction, number> = { push: 0, pull: 1 / 3, exchange: 2 / 3, co_creation: 1 };

/** What a kind of activity proposes for direction and core area; both can be changed when logging. */
export const proposalOfKind: Record<ActivityKind, { direction: Direction; brokerCore: BrokerCore }> = {
  steering_group_meeting: { direction: "exchange", brokerCore: "relate" },
  learning_lab: { direction: "co_creation", brokerCore: "relate" },
  workshop: { direction: "co_creation", brokerCore: "build_capacity" },
  theme_day: { direction: "exchange", brokerCore: "build_capacity" },
  network_meeting: { direction: "exchange", brokerCore: "relate" },
  company_visit: { direction: "exchange", brokerCore: "relate" },
  guidance: { direction: "pull", brokerCore: "link" },
  training: { direction: "push", brokerCore: "build_capacity" },
  presentation: { direction: "push", brokerCore: "link" },
  interview: { direction: "exchange", brokerCore: "relate" },
  co_analysis: { direction: "co_creation", brokerCore: "build_capacity" },
  consultation: { direction: "exchange", brokerCore: "relate" },
  pilot: { direction: "co_creation", brokerCore: "build_capacity" },
  tool_development: { direction: "co_creation", brokerCore: "link" },
  report: { direction: "push", brokerCore: "link" },
  newsletter: { direction: "push", brokerCore: "link" },
  media: { direction: "push", brokerCore: "link" },
  conference: { direction: "push", brokerCore: "link" },
  policy_input: { direction: "push", brokerCore: "link" },
  other: { direction: "exchange", brokerCore: "link" },
};

/** The figures that each section of a report shows, as paths into the indicators. */
export const indicatorsOfSection: Record<ReportSection, readonly string[]> = {
  model: ["model", "activities.byDirection"],
  resources: ["resources"],
  collaboration: ["participants", "organisations", "involvement", "brokers"],
  facilitation: ["activities", "feedback", "needs", "barriers"],
  results: ["goals", "outcomes"],
};
