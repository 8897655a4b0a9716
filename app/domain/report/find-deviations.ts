/** Where a period went otherwise than planned, as codes that i18n words. A mirror, never a grade. */
import type { ProjectFacts } from "../indicators/facts";
import type { Indicators } from "../indicators/indicators";
import { type Moment, moments } from "../vocabulary";

export type Deviation =
  | { code: "hours_over"; planned: number; actual: number }
  | { code: "hours_under"; planned: number; actual: number }
  | { code: "amount_over"; planned: number; actual: number }
  | { code: "cells_missed"; planned: number; realised: number }
  | { code: "moments_passed"; moments: Moment[] }
  | { code: "companies_withdrawn"; companies: number }
  | { code: "goals_off"; goals: number }
  | { code: "barriers_open"; barriers: number };

/** How far from the plan hours are before it is said. */
const margin = 0.2;

/** `share` of the project's time that lies before the end of the period, 0 to 1, tells what could be expected by now. */
export function findDeviations({ project }: ProjectFacts, indicators: Indicators, share: number): Deviation[] {
  const { resources, involvement, goals, barriers, to, activities } = indicators;
  const found: Deviation[] = [];
  const expected = resources.plannedHours * share;
  if (resources.plannedHours > 0 && resources.actualHours > resources.plannedHours)
    found.push({ code: "hours_over", planned: resources.plannedHours, actual: resources.actualHours });
  else if (expected > 0 && resources.actualHours < expected * (1 - margin))
    found.push({ code: "hours_under", planned: resources.plannedHours, actual: resources.actualHours });
  if (resources.plannedAmount > 0 && resources.actualAmount > resources.plannedAmount)
    found.push({ code: "amount_over", planned: resources.plannedAmount, actual: resources.actualAmount });
  if (involvement.realisedCells < involvement.plannedCells)
    found.push({
      code: "cells_missed",
      planned: involvement.plannedCells,
      realised: involvement.realisedCells,
    });
  const passed = moments.filter((moment) => {
    const planned = project.momentPlan?.find((period) => period.moment === moment);
    return planned !== undefined && planned.to <= to && activities.byMoment[moment] === 0;
  });
  if (passed.length > 0) found.push({ code: "moments_passed", moments: passed });
  if (involvement.withdrawn > 0) found.push({ code: "companies_withdrawn", companies: involvement.withdrawn });
  const off = goals.byStatus.at_risk + goals.byStatus.not_met;
  if (off > 0) found.push({ code: "goals_off", goals: off });
  if (barriers.open > 0) found.push({ code: "barriers_open", barriers: barriers.open });
  return found;
}
