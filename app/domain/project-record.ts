/** The kinds of record that a project holds and people change one by one, how each is keyed and what it refers to. */
import type { ProjectBasics } from "./bundle/project-basics";
import type {
  Activity,
  Barrier,
  Goal,
  Involvement,
  Key,
  ModelRegistration,
  MomentPeriod,
  Need,
  Outcome,
  Resource,
  Text,
} from "./bundle/records";

/** What is agreed with one organisation in one form, with what it gets in return, which the exchange format has not. */
export interface Agreement extends Involvement {
  return?: Text;
}

export interface RecordOf {
  activity: Activity;
  need: Need;
  barrier: Barrier;
  goal: Goal;
  outcome: Outcome;
  involvement: Agreement;
  momentPeriod: MomentPeriod;
  resource: Resource;
  modelRegistration: ModelRegistration;
  /** The members of the project that are not lists of its records. */
  project: ProjectBasics;
}

export const recordKinds = [
  "activity",
  "need",
  "barrier",
  "goal",
  "outcome",
  "involvement",
  "momentPeriod",
  "resource",
  "modelRegistration",
  "project",
] as const satisfies readonly (keyof RecordOf)[];
export type RecordKind = (typeof recordKinds)[number];

/** Kinds whose key is made when they are added; the others are named by what they are about. */
export type KeyedKind = "activity" | "need" | "barrier" | "goal" | "outcome";

const keys: { [K in RecordKind]: (record: RecordOf[K]) => string } = {
  activity: ({ key }) => key,
  need: ({ key }) => key,
  barrier: ({ key }) => key,
  goal: ({ key }) => key,
  outcome: ({ key }) => key,
  involvement: ({ organisation, form }) => `${organisation}/${form}`,
  momentPeriod: ({ moment }) => moment,
  resource: ({ moment }) => moment,
  modelRegistration: ({ date }) => date,
  project: ({ key }) => key,
};

/** The key under which a record is found in its project and its history. */
export function keyOfRecord<K extends RecordKind>(kind: K, record: RecordOf[K]): string {
  return keys[kind](record);
}

export interface References {
  organisations: readonly Key[];
  activities?: readonly Key[];
  goals?: readonly Key[];
  programmes?: readonly Key[];
}

const nothing: References = { organisations: [] };
const listed = (key: Key | undefined): Key[] => (key === undefined ? [] : [key]);

const references: { [K in RecordKind]: (record: RecordOf[K]) => References } = {
  activity: ({ brokers = [], participants = [] }) => ({
    organisations: [...brokers, ...participants.flatMap(({ organisation }) => listed(organisation))],
  }),
  need: ({ raisedBy, raisedAt, answeredBy = [] }) => ({
    organisations: listed(raisedBy),
    activities: [...listed(raisedAt), ...answeredBy],
  }),
  barrier: () => nothing,
  goal: () => nothing,
  outcome: ({ organisation, goal, activities = [] }) => ({
    organisations: listed(organisation),
    activities,
    goals: listed(goal),
  }),
  involvement: ({ organisation }) => ({ organisations: [organisation] }),
  momentPeriod: () => nothing,
  resource: () => nothing,
  modelRegistration: () => nothing,
  project: ({ lead, grants = [], stakeholders = [] }) => ({
    organisations: [lead, ...grants.map(({ funder }) => funder), ...stakeholders],
    programmes: grants.flatMap(({ programme }) => listed(programme)),
  }),
};

/** The keys of everything that a record names. */
export function referencesOf<K extends RecordKind>(kind: K, record: RecordOf[K]): References {
  return references[kind](record);
}
