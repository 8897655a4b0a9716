/** Shape of a project and its plan. Source: docs/contract/bundle.schema.json. */
import { activityShape, barrierShape, needShape, outcomeShape } from "./activity-shapes";
import { checkOrder } from "./check-days";
import { defaultIllustrative, defaultParticipation, defaultVisibility } from "./defaults";
import { feedbackRoundShape } from "./feedback-shapes";
import type { Goal, Grant, Involvement, ModelRegistration, MomentPeriod, Project, Resource } from "./records";
import {
  day,
  flag,
  formed,
  key,
  keyed,
  list,
  number,
  optional,
  record,
  reference,
  required,
  set,
  shapeOf,
  string,
  term,
} from "./shape";
import { quantity, text } from "./shared-shapes";

const measure = optional(number(-1e15, 1e15));

const grantShape = shapeOf<Grant>({
  funder: required(reference("organisation")),
  programme: optional(reference("programme")),
  reference: optional(string(300)),
  amount: optional(quantity),
});

const momentPeriodShape = shapeOf<MomentPeriod>(
  { moment: required(term("moment")), from: required(day), to: required(day) },
  { check: (period, log) => checkOrder(period, log, "from", "to") },
);

const modelRegistrationShape = shapeOf<ModelRegistration>({
  date: required(day),
  model: required(term("model")),
  rationale: optional(text),
});

const involvementShape = shapeOf<Involvement>(
  {
    organisation: required(reference("organisation")),
    form: required(term("involvementForm")),
    status: optional(term("participation"), defaultParticipation),
    moments: required(set(term("moment"))),
    since: optional(day),
    until: optional(day),
    contribution: optional(text),
  },
  { check: (involvement, log) => checkOrder(involvement, log, "since", "until") },
);

const goalShape = shapeOf<Goal>({
  key: required(key),
  title: required(text),
  targetGroup: optional(text),
  indicator: optional(text),
  target: measure,
  actual: measure,
  status: required(term("goalStatus")),
  visibility: optional(term("visibility"), defaultVisibility.goal),
});

const resourceShape = shapeOf<Resource>({
  moment: required(term("moment")),
  hours: optional(quantity),
  amount: optional(quantity),
});

const registration = list(record(modelRegistrationShape), { min: 1, apart: ["date"], sortBy: ["date"] });
const sameInvolvement = ["organisation", "form"];
const sameGrant = ["funder", "programme"];

export const projectShape = shapeOf<Project>(
  {
    key: required(key),
    title: required(text),
    acronym: optional(string(40)),
    summary: optional(text),
    lead: required(reference("organisation")),
    grants: optional(list(record(grantShape), { apart: sameGrant, sortBy: sameGrant })),
    startDate: required(day),
    endDate: required(day),
    topics: optional(set(term("workEnvironmentTopic"))),
    industries: optional(set(term("industry"))),
    website: optional(formed("url")),
    raid: optional(formed("url")),
    doi: optional(formed("doi")),
    stakeholders: optional(set(reference("organisation"))),
    modelRegistrations: required(registration),
    momentPlan: optional(list(record(momentPeriodShape), { apart: ["moment"], sortBy: ["moment"] })),
    involvements: optional(list(record(involvementShape), { apart: sameInvolvement, sortBy: sameInvolvement })),
    goals: optional(keyed(goalShape)),
    resources: optional(list(record(resourceShape), { apart: ["moment"], sortBy: ["moment"] })),
    activities: optional(keyed(activityShape, "date")),
    needs: optional(keyed(needShape, "date")),
    barriers: optional(keyed(barrierShape, "date")),
    outcomes: optional(keyed(outcomeShape, "date")),
    feedbackRounds: optional(keyed(feedbackRoundShape, "openedOn")),
    illustrative: optional(flag, defaultIllustrative),
  },
  {
    opens: { activity: "activities", goal: "goals" },
    check: (project, log) => checkOrder(project, log, "startDate", "endDate"),
  },
);
