/** Puts the page of a portfolio together: what the address asks for, summed up, drawn, and a page of its table. */
import { can } from "~/domain/permissions/can";
import type { PortfolioScope } from "~/domain/permissions/portfolio-reach";
import { reasonsOf } from "~/domain/portfolio/name-standouts";
import { bits } from "~/domain/portfolio/portfolio-columns";
import { nextDueOn, type PortfolioProject } from "~/domain/portfolio/portfolio-project";
import { type PortfolioSearch, readPortfolioSearch, writePortfolioSearch } from "~/domain/portfolio/portfolio-search";
import type { NamedProject, PortfolioPlace, PortfolioRow, PortfolioView } from "~/domain/portfolio/portfolio-view";
import { type Portfolio, prepareToRead, readPortfolio } from "../portfolio/read-portfolio";
import { projectAt, sumUpPortfolio } from "../portfolio/sum-up-portfolio";
import { type Drawn, drawFor } from "./draw-for";
import { makeProjectNamer } from "./name-portfolio-project";
import { countPages, readPage } from "./read-page";
import type { Visit } from "./visit";

const pageSize = 25;
const standoutsShown = 8;
const examplesShown = 10;

export async function readPortfolioPage(
  visit: Visit,
  request: Request,
  { scope, place }: { scope: PortfolioScope; place: PortfolioPlace },
): Promise<{ view: PortfolioView; pictures: Drawn }> {
  const { services, language } = visit;
  const today = services.clock.today();
  const reading = { today, language, memory: services.memory };
  await prepareToRead(services.db, scope, reading);
  const portfolio = readPortfolio(services.db, scope, reading);
  const search = {
    ...readPortfolioSearch(new URL(request.url).searchParams),
    ...(place.kind !== "reader" && narrowedBy),
  };
  const asked = readPage(request, pageSize);
  const found = services.memory.remember(
    `portfolio found ${language} ${place.kind} ${place.key} ${portfolio.reach} ${writePortfolioSearch(search).toString()}`,
    () => sumUpPortfolio(portfolio, { place, search, language, most: standoutsShown }),
    portfolio.state,
  );
  const { columns } = portfolio;
  const { ordered, counts, outside, pictures, standouts, standing } = found;
  const pages = countPages(ordered.length, pageSize);
  const page = Math.min(pages, asked.page);
  const nameOf = makeProjectNamer(visit, portfolio);
  const view: PortfolioView = {
    place,
    search,
    any: portfolio.projects.length > 0,
    waiting: portfolio.waiting,
    summary: counts,
    standouts: standouts.map(({ project, reasons }) => ({ ...nameOf(project), reasons })),
    moreStandouts: standing - standouts.length,
    examples: listExamples(portfolio, ordered, nameOf),
    rows: Array.from(ordered.subarray((page - 1) * pageSize, page * pageSize), (row) => {
      const project = projectAt(columns, row);
      return rowOf(project, nameOf(project), reasonsOf(project, outside.get(project) ?? [], today));
    }),
    page,
    pages,
    programmes: countByProgramme(visit, portfolio, place),
    organisations: portfolio.organisations.map(({ key, name }) => ({ key, name })),
    span: spanOf(portfolio),
    mayMark: scope.kind === "programme" && mayMarkIn(visit, scope.programmeId),
  };
  return { view, pictures: drawFor(request, pictures) };
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
  { marks, programmes, columns }: Portfolio,
  found: Uint32Array,
  nameOf: (project: PortfolioProject) => NamedProject,
): PortfolioView["examples"] {
  if (marks.length === 0) return [];
  const named = new Map(programmes.map(({ key, name }) => [key, name]));
  return Array.from(
    found.filter((row) => ((columns.marks[row] ?? 0) & bits.exemplary) !== 0).subarray(0, examplesShown),
    (row) => projectAt(columns, row),
  ).flatMap((project) =>
    marks
      .filter(({ projectId }) => projectId === project.id)
      .map(({ programme, reason }) => ({ ...nameOf(project), programme: named.get(programme) ?? null, reason })),
  );
}

/** Counted where they are shown: over all programmes that are the reader's. */
function countByProgramme(
  { services, language }: Visit,
  { programmes, projects, reach, state }: Portfolio,
  { kind }: PortfolioPlace,
): PortfolioView["programmes"] {
  const counts = services.memory.remember(
    `portfolio programmes ${language} ${kind} ${reach}`,
    () => {
      const sums = new Map<string, number>();
      if (kind === "reader")
        for (const project of projects) for (const key of project.programmes) sums.set(key, (sums.get(key) ?? 0) + 1);
      return sums;
    },
    state,
  );
  return programmes.map(({ key, name }) => ({ key, name, projects: counts.get(key) ?? 0 }));
}

function spanOf({ columns: { startYear, endYear }, rows }: Portfolio): PortfolioView["span"] {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    first = Math.min(first, startYear[row] ?? first);
    last = Math.max(last, endYear[row] ?? last);
  }
  return first > last ? null : [first, last];
}
