/** Sets a report's figures beside those of the last report to the same funder. */
import type { Indicators } from "../indicators/indicators";
import { comparedFigures, type ComparedFigures, type ReportChanges } from "./report-changes";

/** Figures that are the same are left out. */
export function compareFigures(before: Indicators, now: Indicators): ReportChanges {
  const [was, is] = [pick(before), pick(now)];
  return {
    from: before.from,
    to: before.to,
    declaredModel: { before: before.model.declared, now: now.model.declared },
    observedModel: { before: before.model.observed, now: now.model.observed },
    figures: comparedFigures
      .map((figure) => ({ figure, before: was[figure], now: is[figure] }))
      .filter((one) => one.before !== one.now),
  };
}

function pick({ activities, participants, organisations, involvement, needs, feedback, goals, outcomes }: Indicators) {
  return {
    activities: activities.total,
    hours: activities.hours,
    twoWayShare: activities.twoWayShare,
    helixCoverage: participants.helixCoverage,
    companies: organisations.companies,
    smeShare: organisations.smeShare,
    realisation: involvement.realisation,
    answerRate: needs.answerRate,
    replyRate: feedback.replyRate,
    attainment: goals.attainment,
    outcomes: outcomes.total,
  } satisfies ComparedFigures;
}
