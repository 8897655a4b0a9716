/** Figures on knowledge needs and barriers, which carry over between periods. Source: docs/contract/INDICATORS.md, "Brokers, needs, barriers". */
import type { Barrier, Day, Need } from "../bundle/records";
import { daysBetween, isWithin } from "../days";
import { barrierKinds } from "../vocabulary";
import { medianOf, ratioOf } from "./arithmetic";
import type { Indicators } from "./indicators";
import type { Scope } from "./scope";
import { tally } from "./tally";

/** Counts; answerRate 0 to 1, medianDaysToAnswer in days; both null of none. Source: paragraph needs. */
export function computeNeeds({ project, from, to }: Scope): Indicators["needs"] {
  const pool = (project.needs ?? []).filter((need) => need.date <= to && !isClosedBefore(need, from));
  const raised = pool.filter(({ date }) => date >= from).length;
  const daysToAnswer = pool.flatMap((need) => {
    const day = answerDay(need);
    return day !== undefined && isWithin(day, { from, to }) ? daysBetween(need.date, day) : [];
  });
  return {
    raised,
    carriedIn: pool.length - raised,
    answered: daysToAnswer.length,
    answerRate: ratioOf(daysToAnswer.length, pool.length),
    medianDaysToAnswer: medianOf(daysToAnswer),
  };
}

function answerDay({ status, answeredOn }: Need): Day | undefined {
  return status === "answered" ? answeredOn : undefined;
}

function isClosedBefore(need: Need, from: Day): boolean {
  if (need.status === "declined") return need.date < from;
  const day = answerDay(need);
  return day !== undefined && day < from;
}

/** Counts. Source: paragraph barriers. */
export function computeBarriers({ project, from, to }: Scope): Indicators["barriers"] {
  const isResolvedBefore = ({ resolvedOn }: Barrier) => resolvedOn !== undefined && resolvedOn < from;
  const pool = (project.barriers ?? []).filter((barrier) => barrier.date <= to && !isResolvedBefore(barrier));
  const raised = pool.filter(({ date }) => date >= from).length;
  const resolved = pool.filter(({ resolvedOn }) => resolvedOn !== undefined && isWithin(resolvedOn, { from, to }));
  return {
    raised,
    carriedIn: pool.length - raised,
    resolved: resolved.length,
    open: pool.length - resolved.length,
    byKind: tally(barrierKinds, pool, (barrier) => barrier.kind),
  };
}
