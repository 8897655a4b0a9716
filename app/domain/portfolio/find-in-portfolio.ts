/** The projects of a portfolio that an address asks for, in its order. */
import type { Day } from "../bundle/records";
import { makeWordFinder } from "../fold-words";
import type { Ratio } from "../indicators/indicators";
import { involvementForms, moments } from "../vocabulary";
import { findOutliers } from "./find-outliers";
import { planeRegionOf } from "./plane-region";
import { hasReportIn, isFarApart, nextDueOn, isSilent, type PortfolioProject } from "./portfolio-project";
import type { PortfolioOrder, PortfolioSearch, SmeBand } from "./portfolio-search";

/** Archived ones only where they are asked for. Outliers are found among those that match everything else. */
export function findInPortfolio(
  projects: readonly PortfolioProject[],
  search: PortfolioSearch,
  today: Day,
): PortfolioProject[] {
  const matches = makeMatcher(search, today);
  const found = projects.filter(matches);
  if (search.mark !== "outlier") return found;
  const outside = new Set(findOutliers(found).map(({ project }) => project));
  return found.filter((project) => outside.has(project));
}

function makeMatcher(search: PortfolioSearch, today: Day): (project: PortfolioProject) => boolean {
  const holds = search.words === "" ? null : makeWordFinder(search.words);
  const cells = cellsAskedFor(search);
  return (project) => {
    const { figures } = project;
    const { status, programme, organisation, industry, topic, from, to, mark } = search;
    if (status === null ? project.status === "archived" : project.status !== status) return false;
    if (programme !== null && !project.programmes.includes(programme)) return false;
    if (organisation !== null && project.leadKey !== organisation) return false;
    if (industry !== null && !project.industries.includes(industry)) return false;
    if (topic !== null && !project.topics.includes(topic)) return false;
    if (from !== null && project.endDate < `${from}-01-01`) return false;
    if (to !== null && project.startDate > `${to}-12-31`) return false;
    if (search.declared !== null && (figures?.declared ?? "none") !== search.declared) return false;
    if (search.observed !== null && (figures?.observed ?? "none") !== search.observed) return false;
    if (search.region !== null && planeRegionOf(figures ?? noPoint) !== search.region) return false;
    if (search.sme !== null && smeBandOf(figures?.smeShare ?? null) !== search.sme) return false;
    if (search.report !== null && !hasReportIn(project, search.report, today)) return false;
    if (mark === "overdue" && !hasReportIn(project, "overdue", today)) return false;
    if (mark === "silent" && !isSilent(project, today)) return false;
    if (mark === "exemplary" && !project.exemplary) return false;
    if (mark === "far_apart" && !isFarApart(project)) return false;
    if (search.reaches !== null && !figures?.content.covered.includes(search.reaches)) return false;
    if (search.misses !== null && figures?.content.covered.includes(search.misses) !== false) return false;
    if (search.year !== null && !figures?.content.years.some(({ year }) => year === search.year)) return false;
    if (cells && !cells.some((cell) => hasCell(project, cell))) return false;
    return holds === null || holds(wordsOf(project));
  };
}

const noPoint = { twoWayIndex: null, continuity: null };

/** Where the cells of a form, a moment or both lie in the stored matrices; null where neither is asked for. */
function cellsAskedFor({ form, moment }: PortfolioSearch): number[] | null {
  if (form === null && moment === null) return null;
  return involvementForms.flatMap((row, y) =>
    moments.flatMap((column, x) =>
      (form === null || row === form) && (moment === null || column === moment) ? [y * moments.length + x] : [],
    ),
  );
}

function hasCell({ figures }: PortfolioProject, cell: number): boolean {
  return (figures?.content.planned[cell] ?? 0) + (figures?.content.actual[cell] ?? 0) > 0;
}

/** The third that a share lies in; a share on a border belongs to the middle. */
export function smeBandOf(share: Ratio): SmeBand {
  if (share === null) return "unknown";
  if (share < 1 / 3) return "low";
  return share > 2 / 3 ? "high" : "middle";
}

function wordsOf({ title, acronym, lead }: PortfolioProject): string {
  return [title.da, title.en, acronym, lead].filter(Boolean).join(" ");
}

/** Sorted by a day, those without one last either way; by title they stay in the order in which they came. */
export function orderPortfolio(
  projects: readonly PortfolioProject[],
  order: PortfolioOrder,
  descending: boolean,
): PortfolioProject[] {
  if (order === "title") return descending ? projects.toReversed() : [...projects];
  const sign = descending ? -1 : 1;
  return projects
    .map((project) => ({ project, day: order === "end" ? project.endDate : nextDueOn(project) }))
    .sort(({ day: a }, { day: b }) => {
      if (a === b) return 0;
      if (a === null || b === null) return a === null ? 1 : -1;
      return a < b ? -sign : sign;
    })
    .map(({ project }) => project);
}
