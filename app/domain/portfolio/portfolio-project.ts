/** One project of a portfolio: what it is, its figures, and what its days say today. */
import type { Day, Key, Text } from "../bundle/records";
import { daysBetween, shiftDay } from "../days";
import type { ProjectStatus } from "../project-status";
import { isHandedIn } from "../report/report-state";
import { type Industry, models, type WorkEnvironmentTopic } from "../vocabulary";
import type { ProjectFigures, ReportDue } from "./project-figures";

export interface PortfolioProject {
  id: number;
  key: Key;
  title: Text;
  acronym: string | null;
  /** Short name of the lead organisation. */
  lead: string;
  leadKey: Key;
  startDate: Day;
  endDate: Day;
  status: ProjectStatus;
  illustrative: boolean;
  topics: readonly WorkEnvironmentTopic[];
  industries: readonly Industry[];
  programmes: readonly Key[];
  /** Null where they have never been computed. */
  figures: ProjectFigures | null;
  /** Reports whose state the reader may know. */
  reports: readonly ReportDue[];
  /** Held up as an example by a reviewer. */
  exemplary: boolean;
}

export const silentAfterDays = 90;

/** Days since anything was logged in a running project, from 90 on; null where it is not silent. */
export function silentFor(project: PortfolioProject, today: Day): number | null {
  return isSilent(project, today) ? daysBetween(project.figures?.lastActivityOn ?? project.startDate, today) : null;
}

export function isSilent({ status, startDate, figures }: PortfolioProject, today: Day): boolean {
  if (status !== "running" || figures === null) return false;
  return (figures.lastActivityOn ?? startDate) <= daysAround(today).silentSince;
}

let around = { today: "", silentSince: "", soon: "" };

/** Days are compared as texts, ten thousand times over, so that the two that matter are reckoned once. */
function daysAround(today: Day): typeof around {
  if (around.today !== today)
    around = { today, silentSince: shiftDay(today, -silentAfterDays), soon: shiftDay(today, soonDays) };
  return around;
}

/** What a report can be to its funder. */
export const reportStates = ["overdue", "due_soon", "draft", "submitted", "returned", "approved"] as const;
export type ReportState = (typeof reportStates)[number];

const soonDays = 30;

/** Every state that a report is in: one can be begun and overdue at once. None where it lies further ahead. */
export function statesOfReport(report: ReportDue, today: Day): ReportState[] {
  return reportStates.filter((state) => isReportIn(report, state, today));
}

function isReportIn({ dueOn, status }: ReportDue, state: ReportState, today: Day): boolean {
  if (state !== "overdue" && state !== "due_soon") return status === state;
  if (status !== null && isHandedIn(status)) return false;
  return state === "overdue" ? dueOn < today : dueOn >= today && dueOn <= daysAround(today).soon;
}

export function hasReportIn({ reports }: PortfolioProject, state: ReportState, today: Day): boolean {
  for (const report of reports) if (isReportIn(report, state, today)) return true;
  return false;
}

/** The earliest day on which a report that is not with the funder is due; null of none. */
export function nextDueOn({ reports }: Pick<PortfolioProject, "reports">): Day | null {
  return reports.reduce<Day | null>(
    (first, { dueOn, status }) =>
      (status !== null && isHandedIn(status)) || (first !== null && first <= dueOn) ? first : dueOn,
    null,
  );
}

/** How many steps along the four models practice lies from what was declared; null where either is not known. */
export function stepsApart({ figures }: PortfolioProject): number | null {
  if (!figures?.declared || !figures.observed) return null;
  return Math.abs(models.indexOf(figures.declared) - models.indexOf(figures.observed));
}

/** Two steps: systemic that is practised as cyclical, or linear as interactive. */
export function isFarApart(project: PortfolioProject): boolean {
  return (stepsApart(project) ?? 0) >= 2;
}
