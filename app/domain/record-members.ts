/** What each member of a record holds: forms, history and comparisons read it from here. */
import type { ReferenceTarget } from "./bundle/faults";
import type { RecordKind, RecordOf } from "./project-record";
import type { VocabularyName } from "./vocabulary";

export type MemberType =
  /** In Danish, English or both. */
  | { is: "text"; long?: true }
  | { is: "string" }
  | { is: "url" }
  | { is: "strings" }
  | { is: "day" }
  | { is: "number"; min: number; max: number }
  /** DKK */
  | { is: "amount" }
  | { is: "severity" }
  | { is: "flag" }
  | { is: "term"; of: VocabularyName }
  | { is: "terms"; of: VocabularyName }
  | { is: "reference"; to: ReferenceTarget }
  | { is: "references"; to: ReferenceTarget }
  | { is: "participants" }
  | { is: "evidence" }
  | { is: "grants" };

/** The members of a record by name, its key aside. */
export type MemberOf<K extends RecordKind> = Exclude<keyof RecordOf[K], "key"> & string;

const text: MemberType = { is: "text" };
const longText: MemberType = { is: "text", long: true };
const day: MemberType = { is: "day" };
const hours: MemberType = { is: "number", min: 0, max: 1e9 };
const measure: MemberType = { is: "number", min: -1e15, max: 1e15 };
const amount: MemberType = { is: "amount" };
const term = (of: VocabularyName): MemberType => ({ is: "term", of });
const terms = (of: VocabularyName): MemberType => ({ is: "terms", of });
const reference = (to: ReferenceTarget): MemberType => ({ is: "reference", to });
const references = (to: ReferenceTarget): MemberType => ({ is: "references", to });

/** In the order in which they are told. */
export const recordMembers: { [K in RecordKind]: { [M in MemberOf<K>]: MemberType } } = {
  activity: {
    title: text,
    kind: term("activityKind"),
    date: day,
    endDate: day,
    datePrecision: term("datePrecision"),
    moment: term("moment"),
    direction: term("direction"),
    brokerCore: term("brokerCore"),
    format: term("format"),
    hours,
    amount,
    brokers: references("organisation"),
    participants: { is: "participants" },
    summary: longText,
    links: { is: "strings" },
    visibility: term("visibility"),
  },
  need: {
    text: longText,
    raisedBy: reference("organisation"),
    raisedAt: reference("activity"),
    date: day,
    status: term("needStatus"),
    answeredBy: references("activity"),
    answeredOn: day,
    visibility: term("visibility"),
  },
  barrier: {
    kind: term("barrier"),
    severity: { is: "severity" },
    description: longText,
    mitigation: longText,
    date: day,
    resolvedOn: day,
    visibility: term("visibility"),
  },
  goal: {
    title: text,
    status: term("goalStatus"),
    targetGroup: text,
    indicator: text,
    target: measure,
    actual: measure,
    visibility: term("visibility"),
  },
  outcome: {
    title: text,
    kind: term("outcomeKind"),
    level: term("outcomeLevel"),
    date: day,
    description: longText,
    organisation: reference("organisation"),
    goal: reference("goal"),
    activities: references("activity"),
    evidence: { is: "evidence" },
    visibility: term("visibility"),
  },
  involvement: {
    organisation: reference("organisation"),
    form: term("involvementForm"),
    status: term("participation"),
    moments: terms("moment"),
    since: day,
    until: day,
    contribution: longText,
    return: longText,
  },
  momentPeriod: { moment: term("moment"), from: day, to: day },
  resource: { moment: term("moment"), hours, amount },
  modelRegistration: { date: day, model: term("model"), rationale: longText },
  project: {
    title: text,
    acronym: { is: "string" },
    summary: longText,
    lead: reference("organisation"),
    grants: { is: "grants" },
    startDate: day,
    endDate: day,
    topics: terms("workEnvironmentTopic"),
    industries: terms("industry"),
    website: { is: "url" },
    raid: { is: "url" },
    doi: { is: "string" },
    stakeholders: references("organisation"),
    illustrative: { is: "flag" },
  },
};

/** The members of a kind with what they hold, in the order in which they are told. */
export function listMembers(kind: RecordKind): [string, MemberType][] {
  return Object.entries(recordMembers[kind]);
}

export interface MemberChange {
  member: string;
  before: unknown;
  after: unknown;
}

type Loose = Readonly<Record<string, unknown>> | null;

/** The members in which two states of a record differ; null is a record that is not there. */
export function compareStates(kind: RecordKind, before: object | null, after: object | null): MemberChange[] {
  return listMembers(kind).flatMap(([member]) => {
    const change = { member, before: (before as Loose)?.[member], after: (after as Loose)?.[member] };
    return sameValue(change.before, change.after) ? [] : [change];
  });
}

/** Lists of keys and terms are sets: their order says nothing. An empty list is none. */
function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((one) => JSON.stringify(ordered(one))).sort();
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
