/** A new project after the pattern of another: its plan moved to other dates, without what has happened in it. */
import type { ProjectBasics } from "./bundle/project-basics";
import type { Day, Goal, ModelRegistration, MomentPeriod, Project, Resource, Text } from "./bundle/records";
import { addMonthsClamped, daysBetween, earlierDay, shiftDay } from "./days";
import type { Agreement } from "./project-record";

export interface Pattern {
  basics: ProjectBasics;
  plan: Pick<Project, "modelRegistrations" | "momentPlan" | "goals" | "resources">;
  agreements: readonly Agreement[];
}

export interface NewDates {
  title: Text;
  startDate: Day;
  endDate: Day;
  today: Day;
}

export interface CopiedProject {
  basics: Omit<ProjectBasics, "key">;
  model: ModelRegistration | null;
  momentPlan: MomentPeriod[];
  agreements: Agreement[];
  goals: Goal[];
  resources: Resource[];
}

export function copyProject({ basics, plan, agreements }: Pattern, to: NewDates): CopiedProject {
  const { title, startDate, endDate, today } = to;
  const { summary, lead, grants, topics, industries, stakeholders, illustrative } = basics;
  const newest = plan.modelRegistrations.at(-1);
  const move = mover(basics.startDate, startDate);
  return {
    basics: {
      title,
      ...(summary && { summary }),
      lead,
      ...(grants && { grants: grants.map(({ funder, programme }) => ({ funder, ...(programme && { programme }) })) }),
      startDate,
      endDate,
      ...(topics && { topics }),
      ...(industries && { industries }),
      ...(stakeholders && { stakeholders }),
      // What is made up stays so in a copy.
      ...(illustrative && { illustrative }),
    },
    model: newest ? { ...newest, date: earlierDay(today, startDate) } : null,
    momentPlan: (plan.momentPlan ?? []).map(({ moment, from, to: until }) => ({
      moment,
      from: move(from),
      to: move(until),
    })),
    agreements: agreements.map(({ since: _since, until: _until, ...one }) => ({ ...one, status: "invited" })),
    goals: (plan.goals ?? []).map(({ actual: _actual, ...goal }) => ({ ...goal, status: "not_started" })),
    resources: [...(plan.resources ?? [])],
  };
}

/** Whole months where both projects begin on the same day of the month, so that ends of months stay near them; otherwise days. */
function mover(from: Day, to: Day): (day: Day) => Day {
  if (from.slice(8) !== to.slice(8)) return (day) => shiftDay(day, daysBetween(from, to));
  const month = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return (day) => addMonthsClamped(day, month(to) - month(from));
}
