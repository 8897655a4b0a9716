/** What the overview of a project shows, from its records: figures, chart data and the newest activities. */
import type { Activity, Day, ModelRegistration } from "./bundle/records";
import { defaultVisibility } from "./bundle/defaults";
import { computeIndicators } from "./indicators/compute-indicators";
import { coveredFields } from "./indicators/compute-participants";
import type { ProjectFacts } from "./indicators/facts";
import type { Indicators } from "./indicators/indicators";
import { type ActivityMonths, activityMonths } from "./report/activity-months";
import { reportScopeOf } from "./report/report-scope";
import type { ProjectPage } from "./project-pages";
import type { Field, Visibility } from "./vocabulary";

export interface Overview {
  indicators: Indicators;
  /** Registrations dated up to today, oldest first. */
  history: ModelRegistration[];
  timeline: ActivityMonths;
  /** Fields that take part through participants, bridge-builders or the lead organisation. */
  coveredFields: Field[];
  /** The newest that the reader may see. */
  newest: Activity[];
  /** Activities that count in the figures and that the reader may not see. */
  hidden: number;
  /** Pages on which the reader finds other records than the figures count. */
  partly: ProjectPage[];
}

const newestShown = 8;

/** The overview of everything up to `today` for a reader who may see records of these visibilities. */
export function buildOverview(facts: ProjectFacts, today: Day, visibilities: readonly Visibility[]): Overview {
  const { goals, needs, outcomes, feedbackRounds = [] } = facts.project;
  const hides = (sort: keyof typeof defaultVisibility, records: readonly { visibility?: Visibility }[] = []) =>
    records.some(({ visibility }) => !visibilities.includes(visibility ?? defaultVisibility[sort]));
  const activities = (facts.project.activities ?? []).filter(({ date }) => date <= today);
  const seen = activities.filter(({ visibility }) => visibilities.includes(visibility ?? defaultVisibility.activity));
  const indicators = computeIndicators(facts, { to: today });
  const scope = reportScopeOf(facts, { to: today });
  return {
    indicators,
    history: facts.project.modelRegistrations
      .filter(({ date }) => date <= today)
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    timeline: activityMonths(activities),
    coveredFields: coveredFields(scope),
    newest: [...seen]
      .sort((a, b) => (a.date === b.date ? (a.key < b.key ? -1 : 1) : a.date < b.date ? 1 : -1))
      .slice(0, newestShown),
    hidden: activities.length - seen.length,
    partly: [
      ...(seen.length < activities.length ? (["activities", "involvement"] as const) : []),
      ...(hides("need", needs) ? (["needs"] as const) : []),
      ...(hides("goal", goals) ? (["goals"] as const) : []),
      ...(hides("outcome", outcomes) ? (["outcomes"] as const) : []),
      ...(feedbackRounds.length > indicators.feedback.rounds ? (["feedback"] as const) : []),
    ],
  };
}
