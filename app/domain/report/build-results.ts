/** What was aimed at and what came of it. */
import type { Goal, Key, Outcome, Text } from "../bundle/records";
import { isWithin } from "../days";
import { getOrganisation } from "../indicators/scope";
import type { ReportGoal, ReportOutcome, ResultsSection } from "./report";
import { byDateThenKey, byKey, titlesOf, type ReportScope } from "./report-scope";
import { isShown, listShown } from "./shown";

export function buildResults(scope: ReportScope): Omit<ResultsSection, "key" | "figures"> {
  const goals = [...(scope.project.goals ?? [])].sort(byKey);
  const outcomes = (scope.project.outcomes ?? []).filter(({ date }) => isWithin(date, scope)).sort(byDateThenKey);
  const goalTitles = new Map(goals.filter((goal) => isShown("goal", goal)).map(({ key, title }) => [key, title]));
  return {
    goals: listShown("goal", goals, presentGoal),
    outcomes: listShown("outcome", outcomes, (outcome) => presentOutcome(scope, goalTitles, outcome)),
  };
}

function presentGoal({ key, title, targetGroup, indicator, target, actual, status }: Goal): ReportGoal {
  return { key, title, targetGroup, indicator, target, actual, status };
}

function presentOutcome(scope: ReportScope, goalTitles: ReadonlyMap<Key, Text>, outcome: Outcome): ReportOutcome {
  return {
    key: outcome.key,
    title: outcome.title,
    kind: outcome.kind,
    level: outcome.level,
    date: outcome.date,
    description: outcome.description,
    organisation: outcome.organisation === undefined ? undefined : getOrganisation(scope, outcome.organisation).name,
    goal: outcome.goal === undefined ? undefined : goalTitles.get(outcome.goal),
    activities: titlesOf(scope, outcome.activities),
    evidence: (outcome.evidence ?? []).map(({ url, strength, note }) => ({ url, strength, note })),
    files: scope.outcomeFiles.get(outcome.key) ?? 0,
  };
}
