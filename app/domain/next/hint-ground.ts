/** What every family of hints reads: the records, the figures up to today, and where the project stands in its time. */
import type { Day, Key, Programme } from "../bundle/records";
import { computeIndicators } from "../indicators/compute-indicators";
import type { ProjectFacts } from "../indicators/facts";
import type { Indicators } from "../indicators/indicators";
import type { Gap } from "../report/gap";
import { findGaps } from "../report/find-gaps";
import { type ReportScope, reportScopeOf } from "../report/report-scope";

export interface Departure {
  organisation: Key;
  name: string;
  on: Day;
}

export interface HintSources {
  today: Day;
  /** Programmes of the project's grants, with what they ask for; others do no harm. */
  programmes: readonly Programme[];
  /** Reports that are with the funder already, as `programme/requirement`. */
  handedIn: ReadonlySet<string>;
  /** New days that funders granted, oldest first. */
  granted?: readonly { programme: Key; requirement: Key; until: Day }[];
  /** Keys of needs that companies wrote on their own pages. */
  voiced?: ReadonlySet<Key>;
  /** Companies that said on their own pages that they leave: each once, with the last day on which it did. */
  departures?: readonly Departure[];
}

export interface HintGround extends HintSources {
  facts: ProjectFacts;
  /** Up to today. */
  scope: ReportScope;
  indicators: Indicators;
  /** What a reader of a report up to today may wonder about. */
  gaps: readonly Gap[];
  /** Whether today lies within the project's time. */
  running: boolean;
}

/** How a report that a programme asks for is named among those handed in. */
export function requirementName(programme: Key, requirement: Key): string {
  return `${programme}/${requirement}`;
}

export function hintGroundOf(facts: ProjectFacts, sources: HintSources): HintGround {
  const { project } = facts;
  const period = { to: sources.today };
  const scope = reportScopeOf(facts, period);
  const indicators = computeIndicators(facts, period);
  return {
    ...sources,
    facts,
    scope,
    indicators,
    gaps: findGaps(scope, indicators, "interim"),
    running: project.startDate <= sources.today && sources.today <= project.endDate,
  };
}
