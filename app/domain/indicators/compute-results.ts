/** Figures on goals and outcomes. Source: docs/contract/INDICATORS.md, "Goals, outcomes". */
import { isWithin } from "../days";
import { goalStatuses, outcomeKinds, outcomeLevels } from "../vocabulary";
import { ratioOf } from "./arithmetic";
import type { Indicators } from "./indicators";
import type { Scope } from "./scope";
import { tally } from "./tally";

/** The project's goals as they stand; attainment 0 to 1, null of none. */
export function computeGoals({ project }: Scope): Indicators["goals"] {
  const goals = project.goals ?? [];
  const byStatus = tally(goalStatuses, goals, (goal) => goal.status);
  return { total: goals.length, byStatus, attainment: ratioOf(byStatus.met, goals.length) };
}

/** Outcomes dated in the period; evidence is a link or an attached file; evidenceShare 0 to 1, null of none. */
export function computeOutcomes({
  project,
  outcomeFiles,
  from,
  to,
}: Pick<Scope, "project" | "outcomeFiles" | "from" | "to">): Indicators["outcomes"] {
  const outcomes = (project.outcomes ?? []).filter(({ date }) => isWithin(date, { from, to }));
  const withEvidence = outcomes.filter(
    ({ key, evidence = [] }) => evidence.length > 0 || (outcomeFiles.get(key) ?? 0) > 0,
  ).length;
  return {
    total: outcomes.length,
    byKind: tally(outcomeKinds, outcomes, (outcome) => outcome.kind),
    byLevel: tally(outcomeLevels, outcomes, (outcome) => outcome.level),
    withEvidence,
    evidenceShare: ratioOf(withEvidence, outcomes.length),
  };
}
