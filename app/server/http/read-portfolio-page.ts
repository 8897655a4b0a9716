/** Puts the page of a portfolio together: what the address asks for, summed up, drawn, and a page of its table. */
import { can } from "~/domain/permissions/can";
import type { PortfolioScope } from "~/domain/permissions/portfolio-reach";
import { groupOutliers } from "~/domain/portfolio/find-outliers";
import { reasonsOf } from "~/domain/portfolio/name-standouts";
import { nextDueOn, type PortfolioProject } from "~/domain/portfolio/portfolio-project";
import { type PortfolioSearch, readPortfolioSearch, writePortfolioSearch } from "~/domain/portfolio/portfolio-search";
import type { NamedProject, PortfolioPlace, PortfolioRow, PortfolioView } from "~/domain/portfolio/portfolio-view";
import { type Portfolio, readPortfolio } from "../portfolio/read-portfolio";
import { sumUpPortfolio } from "../portfolio/sum-up-portfolio";
import { makeProjectNamer } from "./name-portfolio-project";
import { countPages, readPage } from "./read-page";
import type { Visit } from "./visit";

const pageSize = 25;
const standoutsShown = 8;
const examplesShown = 10;

export function readPortfolioPage(
  visit: Visit,
  request: Request,
  { scope, place }: { scope: PortfolioScope; place: PortfolioPlace },
): PortfolioView {
  const { services, language } = visit;
  const today = services.clock.today();
  const portfolio = readPortfolio(services.db, scope, { today, language, memory: services.memory });
  const search = {
    ...readPortfolioSearch(new URL(request.url).searchParams),
    ...(place.kind !== "reader" && narrowedBy),
  };
  const asked = readPage(request, pageSize);
  const found = services.memory.remember(
    `portfolio found ${language} ${place.kind} ${portfolio.reach} ${writePortfolioSearch(search).toString()}`,
    () => sumUpPortfolio(portfolio.projects, search, { today, language }),
    portfolio.state,
  );
  const { ordered, summary, drawings, standouts } = found;
  const pages = countPages(ordered.length, pageSize);
  const page = Math.min(pages, asked.page);
  const nameOf = makeProjectNamer(visit, portfolio);
  const outside = groupOutliers(summary.outliers);
  return {
    place,
    search,
    any: portfolio.projects.length > 0,
    waiting: portfolio.waiting,
    summary: { ...summary, outliers: outside.size },
    drawings,
    standouts: standouts.slice(0, standoutsShown).map(({ project, reasons }) => ({ ...nameOf(project), reasons })),
    moreStandouts: Math.max(0, standouts.length - standoutsShown),
    examples: listExamples(portfolio, ordered, nameOf),
    rows: ordered
      .slice((page - 1) * pageSize, page * pageSize)
      .map((project) => rowOf(project, nameOf(project), reasonsOf(project, outside.get(project) ?? [], today))),
    page,
    pages,
    programmes: portfolio.programmes.map(({ key, name }) => ({
      key,
      name,
      projects: portfolio.projects.filter(({ programmes }) => programmes.includes(key)).length,
    })),
    organisations: portfolio.organisations.map(({ key, name }) => ({ key, name })),
    span: spanOf(portfolio.projects),
    mayMark: scope.kind === "programme" && mayMarkIn(visit, scope.programmeId),
  };
}

/** On the page of one programme or organisation an address cannot ask for another. */
const narrowedBy: Partial<PortfolioSearch> = { programme: null, organisation: null };

function mayMarkIn({ actor }: Visit, programmeId: number): boolean {
  return can(actor, "exemplary.mark", { kind: "project", projectId: 0, programmeIds: [programmeId], archived: false });
}

function rowOf(project: PortfolioProject, name: NamedProject, reasons: PortfolioRow["reasons"]): PortfolioRow {
  const { lead, status, endDate, illustrative, exemplary, figures } = project;
  return {
    ...name,
    lead,
    status,
    declared: figures?.declared ?? null,
    observed: figures?.observed ?? null,
    endDate,
    nextDueOn: nextDueOn(project),
    lastActivityOn: figures?.lastActivityOn ?? null,
    illustrative,
    exemplary,
    reasons,
  };
}

function listExamples(
  { marks, programmes }: Portfolio,
  found: readonly PortfolioProject[],
  nameOf: (project: PortfolioProject) => NamedProject,
): PortfolioView["examples"] {
  const named = new Map(programmes.map(({ key, name }) => [key, name]));
  return found
    .filter(({ exemplary }) => exemplary)
    .slice(0, examplesShown)
    .flatMap((project) =>
      marks
        .filter(({ projectId }) => projectId === project.id)
        .map(({ programme, reason }) => ({ ...nameOf(project), programme: named.get(programme) ?? null, reason })),
    );
}

function spanOf(projects: readonly PortfolioProject[]): PortfolioView["span"] {
  let [first, last] = [Infinity, -Infinity];
  for (const { startDate, endDate } of projects) {
    first = Math.min(first, Number(startDate.slice(0, 4)));
    last = Math.max(last, Number(endDate.slice(0, 4)));
  }
  return first > last ? null : [first, last];
}
