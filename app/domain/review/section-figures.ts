/** The figures of a report that a reviewer can comment on, by section, as paths into the indicators. */
import type { Indicators } from "../indicators/indicators";
import type { ReportSection } from "../vocabulary";

export const sectionFigures = {
  model: [
    "model.declared",
    "model.observed",
    "model.match",
    "model.twoWayIndex",
    "model.continuity",
    "model.endLoading",
    "model.registrations",
  ],
  resources: [
    "resources.plannedHours",
    "resources.actualHours",
    "resources.hoursUse",
    "resources.plannedAmount",
    "resources.actualAmount",
    "resources.amountUse",
  ],
  collaboration: [
    "participants.total",
    "participants.helixCoverage",
    "organisations.reached",
    "organisations.companies",
    "organisations.smeShare",
    "organisations.industries",
    "organisations.intermediaries",
    "involvement.invited",
    "involvement.enrolled",
    "involvement.withdrawn",
    "involvement.reach",
    "involvement.depth",
    "involvement.plannedCells",
    "involvement.realisation",
    "involvement.momentsCovered",
    "involvement.earlyShare",
    "involvement.retention",
    "brokers.organisations",
    "brokers.activities",
    "brokers.hours",
  ],
  facilitation: [
    "activities.total",
    "activities.twoWayShare",
    "activities.hours",
    "activities.amount",
    "feedback.rounds",
    "feedback.responseRate",
    "feedback.responses",
    "feedback.livedUp.mean",
    "feedback.replyRate",
    "needs.raised",
    "needs.answered",
    "needs.answerRate",
    "needs.medianDaysToAnswer",
    "barriers.raised",
    "barriers.resolved",
    "barriers.open",
  ],
  results: ["goals.total", "goals.attainment", "outcomes.total", "outcomes.evidenceShare"],
} as const satisfies Record<ReportSection, readonly string[]>;

export type SectionFigure = (typeof sectionFigures)[ReportSection][number];

/** Whether the figure stands in the section. */
export function isFigureOf(section: ReportSection, figure: string): figure is SectionFigure {
  return (sectionFigures[section] as readonly string[]).includes(figure);
}

/** What the figure was; undefined where the indicators have none by that path. */
export function figureAt(indicators: Indicators, path: SectionFigure): string | number | boolean | null | undefined {
  let value: unknown = indicators;
  for (const part of path.split("."))
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  return typeof value === "object" && value !== null ? undefined : (value as string | number | boolean | null);
}
