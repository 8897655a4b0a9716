/** Moments of the plan: now or soon with nobody in them, over with nobody involved, and planned parts that did not take place. */
import { defaultParticipation } from "../bundle/defaults";
import type { MomentPeriod } from "../bundle/records";
import { daysBetween } from "../days";
import { listCompanies } from "../indicators/compute-involvement";
import { involvementForms, type Moment } from "../vocabulary";
import { type Hint, type HintOf, hintId } from "./hint";
import type { HintGround } from "./hint-ground";

/** Days before a moment begins from which it should have somebody planned. */
export const momentNoticeDays = 60;

export function findMomentHints(ground: HintGround): Hint[] {
  const { facts, today } = ground;
  return (facts.project.momentPlan ?? []).flatMap((period): Hint[] => {
    if (period.to >= today) return emptyMoment(ground, period);
    if (isInvolved(ground, period.moment)) return missedCells(ground, period);
    return passedMoment(ground, period);
  });
}

function emptyMoment({ facts, today }: HintGround, { moment, from, to }: MomentPeriod): HintOf<"moment_empty">[] {
  const { involvements = [], activities = [] } = facts.project;
  const planned = involvements.some(
    ({ moments, status = defaultParticipation }) => status !== "withdrawn" && moments.includes(moment),
  );
  // An announced activity with participants is a plan as well.
  const involved = activities.some(
    (activity) => activity.moment === moment && (activity.participants ?? []).length > 0,
  );
  if (planned || involved || daysBetween(today, from) > momentNoticeDays) return [];
  const begun = from <= today;
  return [
    {
      kind: "moment_empty",
      id: hintId("moment_empty", moment),
      urgency: begun ? "now" : "soon",
      day: from,
      act: { page: "involvement", key: moment },
      moment,
      from,
      to,
      begun,
    },
  ];
}

function passedMoment({ indicators, running }: HintGround, { moment, to }: MomentPeriod): HintOf<"moment_passed">[] {
  const { planned } = indicators.involvement;
  return [
    {
      kind: "moment_passed",
      id: hintId("moment_passed", moment),
      urgency: running ? "now" : "later",
      day: to,
      act: { page: "involvement", key: moment },
      moment,
      to,
      planned: involvementForms.reduce((sum, form) => sum + planned[form][moment], 0),
    },
  ];
}

function missedCells({ scope, running }: HintGround, { moment, to }: MomentPeriod): HintOf<"cells_missed">[] {
  const cells = listCompanies(scope).flatMap(({ planned, actual }) =>
    [...planned].filter((cell) => cell.endsWith(` ${moment}`)).map((cell) => actual.has(cell)),
  );
  const missed = cells.filter((done) => !done).length;
  if (missed === 0) return [];
  return [
    {
      kind: "cells_missed",
      id: hintId("cells_missed", moment),
      urgency: running ? "now" : "later",
      day: to,
      act: { page: "involvement", key: moment },
      moment,
      to,
      planned: cells.length,
      missed,
    },
  ];
}

/** Whether anybody has taken part in an activity at the moment. */
function isInvolved({ scope }: HintGround, moment: Moment): boolean {
  return scope.attendances.some((attendance) => attendance.moment === moment);
}
