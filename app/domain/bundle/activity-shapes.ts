/** Shapes of what happens in a project: activities, needs, barriers, outcomes. Source: docs/contract/bundle.schema.json. */
import { checkOrder, checkPrecision } from "./check-days";
import { checkNeed } from "./check-need";
import { checkParticipant } from "./check-participant";
import { defaultDatePrecision, defaultVisibility } from "./defaults";
import type { Activity, Barrier, Evidence, Need, Outcome, Participant } from "./records";
import { day, formed, key, list, optional, record, reference, required, set, shapeOf, term, whole } from "./shape";
import { quantity, text } from "./shared-shapes";

const participantShape = shapeOf<Participant>(
  {
    organisation: optional(reference("organisation")),
    field: optional(term("field")),
    form: optional(term("involvementForm")),
    count: required(whole(1, 1_000_000)),
  },
  { check: checkParticipant },
);

export const activityShape = shapeOf<Activity>(
  {
    key: required(key),
    title: required(text),
    kind: required(term("activityKind")),
    date: required(day),
    endDate: optional(day),
    datePrecision: optional(term("datePrecision"), defaultDatePrecision),
    direction: required(term("direction")),
    moment: required(term("moment")),
    brokerCore: required(term("brokerCore")),
    format: optional(term("format")),
    hours: optional(quantity),
    amount: optional(quantity),
    brokers: optional(set(reference("organisation"))),
    // Those with an organisation have no field, and what lacks a member comes first: they stand before the others.
    participants: optional(list(record(participantShape), { sortBy: ["field", "organisation", "form", "count"] })),
    summary: optional(text),
    links: optional(set(formed("url"))),
    visibility: optional(term("visibility"), defaultVisibility.activity),
  },
  {
    check: (activity, log) => {
      checkPrecision(activity, log);
      checkOrder(activity, log, "date", "endDate");
    },
  },
);

export const needShape = shapeOf<Need>(
  {
    key: required(key),
    text: required(text),
    raisedBy: optional(reference("organisation")),
    raisedAt: optional(reference("activity")),
    date: required(day),
    status: required(term("needStatus")),
    answeredBy: optional(set(reference("activity"))),
    answeredOn: optional(day),
    visibility: optional(term("visibility"), defaultVisibility.need),
  },
  { check: checkNeed },
);

export const barrierShape = shapeOf<Barrier>(
  {
    key: required(key),
    kind: required(term("barrier")),
    date: required(day),
    severity: required(whole(1, 3)),
    description: optional(text),
    mitigation: optional(text),
    resolvedOn: optional(day),
    visibility: optional(term("visibility"), defaultVisibility.barrier),
  },
  { check: (barrier, log) => checkOrder(barrier, log, "date", "resolvedOn") },
);

const evidenceShape = shapeOf<Evidence>({
  url: required(formed("url")),
  strength: optional(term("evidenceStrength")),
  note: optional(text),
});

export const outcomeShape = shapeOf<Outcome>({
  key: required(key),
  title: required(text),
  kind: required(term("outcomeKind")),
  level: required(term("outcomeLevel")),
  date: required(day),
  description: optional(text),
  organisation: optional(reference("organisation")),
  goal: optional(reference("goal")),
  activities: optional(set(reference("activity"))),
  evidence: optional(list(record(evidenceShape))),
  visibility: optional(term("visibility"), defaultVisibility.outcome),
});
