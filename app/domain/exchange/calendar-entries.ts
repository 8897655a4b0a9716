/** What a project has on its calendar: activities, moments, rounds that close and reports that fall due. No persons. */
import type { Activity, Day, FeedbackRound, Key, MomentPeriod, Programme, Project, Text } from "../bundle/records";
import { type GrantedDay, listDueReports } from "../report/due-reports";
import type { ActivityKind, DatePrecision, Moment, ReportKind } from "../vocabulary";

export type CalendarEntry = {
  /** The same for the same record from one fetch to the next, unique within the project. */
  id: string;
  from: Day;
  /** The last day, which belongs to it. */
  to: Day;
} & (
  | { about: "activity"; title: Text; kind: ActivityKind; precision: DatePrecision }
  | { about: "moment"; moment: Moment }
  | { about: "round"; title: Text }
  | { about: "report"; title: Text; kind: ReportKind; programme: Text }
);

interface Ground {
  project: Pick<Project, "startDate" | "endDate" | "grants">;
  activities: readonly Activity[];
  momentPlan: readonly MomentPeriod[];
  rounds: readonly FeedbackRound[];
  /** Those of the project's grants are picked out. */
  programmes: readonly Programme[];
  /** New days that funders granted. */
  granted?: readonly GrantedDay[];
}

/** In order of their first day. */
export function listCalendarEntries({
  project,
  activities,
  momentPlan,
  rounds,
  programmes,
  granted = [],
}: Ground): CalendarEntry[] {
  const names = new Map<Key, Text>(programmes.map(({ key, name }) => [key, name]));
  const entries: CalendarEntry[] = [
    ...activities.map(({ key, title, kind, date, endDate, datePrecision = "day" }): CalendarEntry => {
      // A month or a year is no appointment: it stands on its first day and says how exact it is.
      const to = datePrecision === "day" ? (endDate ?? date) : date;
      return { id: `activity-${key}`, about: "activity", from: date, to, title, kind, precision: datePrecision };
    }),
    ...momentPlan.map(({ moment, from, to }): CalendarEntry => ({
      id: `moment-${moment}`,
      about: "moment",
      from,
      to,
      moment,
    })),
    ...rounds.flatMap(({ key, title, closesOn }): CalendarEntry[] =>
      closesOn ? [{ id: `round-${key}`, about: "round", from: closesOn, to: closesOn, title }] : [],
    ),
    ...listDueReports({ project, programmes, begun: [], granted }).map(
      ({ programme, requirement: { key, kind, title }, dueOn: day }): CalendarEntry => ({
        id: `report-${programme}-${key}`,
        about: "report",
        from: day,
        to: day,
        title,
        kind,
        programme: names.get(programme) ?? {},
      }),
    ),
  ];
  return entries.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1));
}
