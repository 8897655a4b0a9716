/** Finds what a report's figures leave open, in the order of its sections. */
import { coveredFields } from "../indicators/compute-participants";
import type { Indicators } from "../indicators/indicators";
import { fields, type ReportKind } from "../vocabulary";
import { needsOf } from "./build-facilitation";
import type { Gap } from "./gap";
import type { ReportScope } from "./report-scope";

export function findGaps(scope: ReportScope, indicators: Indicators, kind: ReportKind): Gap[] {
  const plan = [...planOfModel(scope, indicators), ...planOfCollaboration(scope)];
  if (kind === "plan") return [...plan, ...(indicators.goals.total === 0 ? [{ code: "no_goals" } as const] : [])];
  return [
    ...planOfModel(scope, indicators),
    ...practiceOfModel(indicators),
    ...practiceOfResources(indicators),
    ...planOfCollaboration(scope),
    ...practiceOfCollaboration(scope, indicators),
    ...practiceOfFacilitation(scope, indicators),
    ...results(indicators, kind),
  ];
}

function planOfModel({ project, to }: ReportScope, { model }: Indicators): Gap[] {
  if (model.declared === null) return [{ code: "no_model" }];
  const known = project.modelRegistrations.filter(({ date }) => date <= to);
  const newest = known.reduce((latest, registration) => (registration.date > latest.date ? registration : latest));
  return newest.rationale === undefined ? [{ code: "no_rationale" }] : [];
}

function planOfCollaboration({ project }: ReportScope): Gap[] {
  return [
    ...((project.resources ?? []).length === 0 ? [{ code: "no_planned_resources" } as const] : []),
    ...((project.involvements ?? []).length === 0 ? [{ code: "no_involvement_plan" } as const] : []),
  ];
}

function practiceOfModel({ model, activities }: Indicators): Gap[] {
  if (activities.total > 0 && model.observed === null) return [{ code: "model_not_readable" }];
  if (model.match !== false || model.declared === null || model.observed === null) return [];
  return [
    {
      code: "model_differs",
      declared: model.declared,
      observed: model.observed,
      pushShare: activities.byDirection.push / activities.total,
      lateShare: model.endLoading ?? 0,
    },
  ];
}

function practiceOfResources({ activities }: Indicators): Gap[] {
  const nothing = activities.total > 0 && activities.hours === 0 && activities.amount === 0;
  return nothing ? [{ code: "no_resources_logged" }] : [];
}

function practiceOfCollaboration(scope: ReportScope, indicators: Indicators): Gap[] {
  if (indicators.activities.total === 0) return [];
  const { companies } = indicators.organisations;
  const onlyLate = companies > 0 && indicators.involvement.earlyCompanies === 0;
  const covered = coveredFields(scope);
  const missing = fields.filter((field) => !covered.includes(field));
  return [
    ...(onlyLate ? [{ code: "companies_only_late", companies } as const] : []),
    ...(missing.length > 0 ? [{ code: "fields_missing", fields: missing } as const] : []),
  ];
}

function practiceOfFacilitation(scope: ReportScope, { activities, feedback }: Indicators): Gap[] {
  const unreplied = feedback.points - feedback.replied;
  const open = needsOf(scope).filter(({ status }) => status === "open").length;
  return [
    ...(activities.total === 0 ? [{ code: "no_activities" } as const] : []),
    ...(feedback.rounds === 0 ? [{ code: "no_feedback" } as const] : []),
    ...(unreplied > 0 ? [{ code: "points_without_reply", points: unreplied } as const] : []),
    ...(open > 0 ? [{ code: "needs_open", needs: open } as const] : []),
  ];
}

function results({ goals, outcomes }: Indicators, kind: ReportKind): Gap[] {
  const unproved = outcomes.total - outcomes.withEvidence;
  const expected = kind === "final" || kind === "follow_up";
  return [
    ...(goals.total === 0 ? [{ code: "no_goals" } as const] : []),
    ...(expected && outcomes.total === 0 ? [{ code: "no_outcomes" } as const] : []),
    ...(unproved > 0 ? [{ code: "outcomes_without_evidence", outcomes: unproved } as const] : []),
  ];
}
