/** Everything of a project that has a day, as far as the reader may see it. */
import { defaultDatePrecision, defaultVisibility } from "../bundle/defaults";
import type { Day, Key, Programme, Text } from "../bundle/records";
import { addMonthsClamped, endOfMonth } from "../days";
import type { ProjectFacts } from "../indicators/facts";
import { requirementName } from "../next/hint-ground";
import { type GrantedDay, listDueReports } from "../report/due-reports";
import type { DatePrecision, Direction, Model, Moment, ReportKind, Visibility } from "../vocabulary";

export const timelineKinds = ["moment", "activity", "feedback", "report", "model", "outcome"] as const;
export type TimelineKind = (typeof timelineKinds)[number];

interface Dated {
  key: Key;
  /** Both days belong to it; what has no length begins and ends on one day. */
  from: Day;
  to: Day;
}

export type TimelineEvent = Dated &
  (
    | { kind: "moment"; moment: Moment }
    | { kind: "activity"; title: Text; precision: DatePrecision; direction: Direction; moment: Moment }
    /** Without an end the round stands as its first day. */
    | { kind: "feedback"; title: Text }
    | { kind: "report"; title: Text; report: ReportKind }
    | { kind: "model"; model: Model }
    | { kind: "outcome"; title: Text; goal: Text | null }
  );

interface Reader {
  visibilities: readonly Visibility[];
  /** Whether feedback rounds are for the reader. */
  rawFeedback: boolean;
  programmes: readonly Programme[];
  /** New days that funders granted. */
  granted?: readonly GrantedDay[];
}

/** By first day, then kind, then key. */
export function listTimelineEvents({ project }: ProjectFacts, reader: Reader): TimelineEvent[] {
  const { visibilities, rawFeedback, programmes, granted = [] } = reader;
  const goals = new Map((project.goals ?? []).map((goal) => [goal.key, goal]));
  const sees = (visibility: Visibility) => visibilities.includes(visibility);
  const readGoal = (key: Key | undefined): Text | null => {
    const goal = key === undefined ? undefined : goals.get(key);
    return goal && sees(goal.visibility ?? defaultVisibility.goal) ? goal.title : null;
  };
  const events: TimelineEvent[] = [
    ...(project.momentPlan ?? []).map(({ moment, from, to }) => ({
      kind: "moment" as const,
      key: moment,
      moment,
      from,
      to,
    })),
    ...(project.activities ?? [])
      .filter(({ visibility = defaultVisibility.activity }) => sees(visibility))
      .map(({ key, title, date, endDate, datePrecision = defaultDatePrecision, direction, moment }) => ({
        kind: "activity" as const,
        key,
        title,
        from: date,
        to: endDate ?? lastDayOfUnit(date, datePrecision),
        precision: datePrecision,
        direction,
        moment,
      })),
    ...(rawFeedback ? (project.feedbackRounds ?? []) : []).map(({ key, title, openedOn, closesOn = openedOn }) => ({
      kind: "feedback" as const,
      key,
      title,
      from: openedOn,
      to: closesOn,
    })),
    ...listDueReports({ project, programmes, begun: [], granted }).map(({ programme, requirement, dueOn: day }) => ({
      kind: "report" as const,
      key: requirementName(programme, requirement.key),
      title: requirement.title,
      report: requirement.kind,
      from: day,
      to: day,
    })),
    ...project.modelRegistrations.map(({ date, model }) => ({
      kind: "model" as const,
      key: date,
      model,
      from: date,
      to: date,
    })),
    ...(project.outcomes ?? [])
      .filter(({ visibility = defaultVisibility.outcome }) => sees(visibility))
      .map(({ key, title, date, goal }) => ({
        kind: "outcome" as const,
        key,
        title,
        goal: readGoal(goal),
        from: date,
        to: date,
      })),
  ];
  return events.sort(
    (a, b) =>
      compare(a.from, b.from) || timelineKinds.indexOf(a.kind) - timelineKinds.indexOf(b.kind) || compare(a.key, b.key),
  );
}

const monthsOf: Record<Exclude<DatePrecision, "day">, number> = { month: 1, quarter: 3, year: 12 };

function lastDayOfUnit(day: Day, precision: DatePrecision): Day {
  return precision === "day" ? day : endOfMonth(addMonthsClamped(day, monthsOf[precision] - 1));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
