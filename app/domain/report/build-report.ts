/** Builds the report of a project and period from its records; what it returns is all that any rendering knows. */
import type { Day, Key, ModelRegistration, Programme } from "../bundle/records";
import { computeIndicators } from "../indicators/compute-indicators";
import type { ProjectFacts } from "../indicators/facts";
import type { Indicators } from "../indicators/indicators";
import { indicatorsOfSection, type ReportKind, type ReportSection } from "../vocabulary";
import { buildCollaboration } from "./build-collaboration";
import { buildFacilitation } from "./build-facilitation";
import { buildProject } from "./build-project";
import { buildResources } from "./build-resources";
import { buildResults } from "./build-results";
import { findGaps } from "./find-gaps";
import { plainReport } from "./plain-report";
import type { Report, SectionFigures } from "./report";
import { reportScopeOf, type ReportScope } from "./report-scope";

export interface BuildReportInput {
  facts: ProjectFacts;
  /** Programmes that the project's grants name, by key. */
  programmes: ReadonlyMap<Key, Programme>;
  kind: ReportKind;
  /** `from` left out is found as the indicators find it. */
  period: { from?: Day; to: Day };
  generatedOn: Day;
}

/**
 * The report as plain JSON, the same for the same records whatever their order. Figures count every record; lists hold
 * only what the project shares with its funder, and words of companies only where the company shares them. Throws where
 * the facts lack an organisation that a record names.
 */
export function buildReport({ facts, programmes, kind, period, generatedOn }: BuildReportInput): Report {
  const scope = reportScopeOf(facts, period);
  const indicators = computeIndicators(facts, period);
  const figures = (section: ReportSection) => figuresOf(indicators, section);
  return plainReport({
    format: "vidensbro-report",
    version: 1,
    kind,
    from: indicators.from,
    to: indicators.to,
    generatedOn,
    project: buildProject(scope, programmes),
    indicators,
    sections: [
      { key: "model", figures: figures("model"), registrations: registrationsOf(scope) },
      { key: "resources", figures: figures("resources"), moments: buildResources(scope, indicators.resources) },
      { key: "collaboration", figures: figures("collaboration"), ...buildCollaboration(scope, indicators) },
      { key: "facilitation", figures: figures("facilitation"), ...buildFacilitation(scope) },
      { key: "results", figures: figures("results"), ...buildResults(scope) },
    ],
    gaps: findGaps(scope, indicators, kind),
  });
}

function registrationsOf({ project, to }: ReportScope): ModelRegistration[] {
  return project.modelRegistrations
    .filter(({ date }) => date <= to)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, model, rationale }) => ({ date, model, rationale }));
}

function figuresOf(indicators: Indicators, section: ReportSection): SectionFigures {
  return Object.fromEntries(indicatorsOfSection[section].map((path) => [path, valueAt(indicators, path)]));
}

/** The value at a path such as `activities.byDirection`. */
function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, member) => (at as Record<string, unknown>)[member], value);
}
