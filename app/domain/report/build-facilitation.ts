/** What went on between the project and practice: activities, needs and barriers. */
import type { Activity, Barrier, Need } from "../bundle/records";
import { defaultDatePrecision } from "../bundle/defaults";
import { getOrganisation } from "../indicators/scope";
import { fields, involvementForms } from "../vocabulary";
import { activityMonths } from "./activity-months";
import { buildRounds } from "./build-rounds";
import type { FacilitationSection } from "./report";
import type { ReportActivity, ReportBarrier, ReportNeed, ReportParticipant } from "./report-activity";
import { byDateThenKey, titlesOf, type ReportScope } from "./report-scope";
import { listShown } from "./shown";

export function buildFacilitation(scope: ReportScope): Omit<FacilitationSection, "key" | "figures"> {
  return {
    timeline: activityMonths(scope.activities),
    activities: listShown("activity", scope.activities, (activity) => presentActivity(scope, activity)),
    rounds: buildRounds(scope),
    needs: listShown("need", needsOf(scope), (need) => presentNeed(scope, need)),
    barriers: listShown("barrier", barriersOf(scope), (barrier) => presentBarrier(scope, barrier)),
  };
}

/** The pool of needs. Source: docs/contract/INDICATORS.md, paragraph needs. */
export function needsOf({ project, from, to }: ReportScope): Need[] {
  const isClosedBefore = ({ status, date, answeredOn }: Need) =>
    status === "declined" ? date < from : status === "answered" && answeredOn !== undefined && answeredOn < from;
  return (project.needs ?? []).filter((need) => need.date <= to && !isClosedBefore(need)).sort(byDateThenKey);
}

/** The pool of barriers. Source: docs/contract/INDICATORS.md, paragraph barriers. */
export function barriersOf({ project, from, to }: ReportScope): Barrier[] {
  const isResolvedBefore = ({ resolvedOn }: Barrier) => resolvedOn !== undefined && resolvedOn < from;
  return (project.barriers ?? [])
    .filter((barrier) => barrier.date <= to && !isResolvedBefore(barrier))
    .sort(byDateThenKey);
}

function presentActivity(scope: ReportScope, activity: Activity): ReportActivity {
  return {
    key: activity.key,
    title: activity.title,
    kind: activity.kind,
    date: activity.date,
    endDate: activity.endDate,
    datePrecision: activity.datePrecision ?? defaultDatePrecision,
    direction: activity.direction,
    moment: activity.moment,
    brokerCore: activity.brokerCore,
    format: activity.format,
    hours: activity.hours,
    amount: activity.amount,
    brokers: [...(activity.brokers ?? [])].sort().map((key) => getOrganisation(scope, key).name),
    participants: presentParticipants(scope, activity),
    summary: activity.summary,
    links: [...(activity.links ?? [])],
  };
}

function presentParticipants(scope: ReportScope, { participants = [] }: Activity): ReportParticipant[] {
  return participants
    .flatMap(({ organisation, field, form, count }) => {
      const known = organisation === undefined ? undefined : getOrganisation(scope, organisation);
      const of = known?.field ?? field;
      return of === undefined ? [] : [{ key: organisation ?? "", name: known?.name, field: of, form, count }];
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.key === b.key ? b.count - a.count : a.key < b.key ? -1 : 1))
    .map(({ name, field, form, count }) => ({ organisation: name, field, form, count }));
}

/** By field, then form; those without a form come first. */
function rankOf({ field, form }: Pick<ReportParticipant, "field" | "form">): number {
  return fields.indexOf(field) * 10 + (form === undefined ? 0 : involvementForms.indexOf(form) + 1);
}

function presentNeed(scope: ReportScope, need: Need): ReportNeed {
  return {
    key: need.key,
    text: need.text,
    date: need.date,
    status: need.status,
    raisedBy: need.raisedBy === undefined ? undefined : getOrganisation(scope, need.raisedBy).name,
    raisedAt: need.raisedAt === undefined ? undefined : scope.shownTitles.get(need.raisedAt),
    answeredBy: titlesOf(scope, need.answeredBy),
    answeredOn: need.answeredOn,
    carriedIn: need.date < scope.from,
  };
}

function presentBarrier(scope: ReportScope, barrier: Barrier): ReportBarrier {
  const { key, kind, date, severity, description, mitigation, resolvedOn } = barrier;
  return { key, kind, date, severity, description, mitigation, resolvedOn, carriedIn: date < scope.from };
}
