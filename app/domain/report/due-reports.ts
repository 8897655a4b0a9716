/** The reports that a project owes its funders: what each programme asks for, when, and how far it has come. */
import { dueOn } from "../bundle/due-on";
import type { Day, Key, Programme, Project, Requirement } from "../bundle/records";
import { daysBetween } from "../days";
import { requirementName } from "../next/hint-ground";
import type { ReportStatus } from "../vocabulary";
import { isHandedIn } from "./report-state";
import type { ReminderStep } from "./report-terms";

/** What is stored of a report that was begun. */
export interface BegunReport {
  id: number;
  programmeId: number | null;
  programme: Key;
  requirement: Key;
  status: ReportStatus;
}

/** A new day that a funder granted. */
export interface GrantedDay {
  programme: Key;
  requirement: Key;
  until: Day;
}

export interface DueReportSources {
  project: Pick<Project, "startDate" | "endDate" | "grants">;
  /** Those of the project's grants; others do no harm. */
  programmes: readonly Programme[];
  begun: readonly BegunReport[];
  /** Oldest first: the newest counts. */
  granted: readonly GrantedDay[];
}

export interface DueReport {
  programme: Key;
  requirement: Requirement;
  /** With what was granted. */
  dueOn: Day;
  /** As the requirement has it. */
  firstDueOn: Day;
  /** Null while it is not begun. */
  begun: BegunReport | null;
}

/** By day, then programme and requirement. A requirement that was withdrawn asks for nothing any more. */
export function listDueReports({ project, programmes, begun, granted }: DueReportSources): DueReport[] {
  const asking = new Set((project.grants ?? []).flatMap(({ programme }) => programme ?? []));
  const days = new Map(granted.map((one) => [requirementName(one.programme, one.requirement), one.until]));
  const reports = new Map(begun.map((one) => [requirementName(one.programme, one.requirement), one]));
  return programmes
    .filter(({ key }) => asking.has(key))
    .flatMap(({ key, requirements = [] }) =>
      requirements.map((requirement) => {
        const name = requirementName(key, requirement.key);
        const firstDueOn = dueOn(requirement.due, project);
        return {
          programme: key,
          requirement,
          dueOn: days.get(name) ?? firstDueOn,
          firstDueOn,
          begun: reports.get(name) ?? null,
        };
      }),
    )
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(nameOf(a), nameOf(b)));
}

function nameOf({ programme, requirement }: DueReport): string {
  return requirementName(programme, requirement.key);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether the funder waits for it: its day is past and it is not handed in. */
export function isOverdue({ dueOn: day, begun }: DueReport, today: Day): boolean {
  return day < today && !(begun && isHandedIn(begun.status));
}

/** The reminder that belongs to a day; null more than 30 days before, and once the report is handed in. */
export function reminderStep(
  { dueOn: day, begun }: Pick<DueReport, "dueOn" | "begun">,
  today: Day,
): ReminderStep | null {
  if (begun && isHandedIn(begun.status)) return null;
  const days = daysBetween(today, day);
  if (days < 0) return "overdue";
  if (days <= 3) return "3";
  if (days <= 14) return "14";
  return days <= 30 ? "30" : null;
}
