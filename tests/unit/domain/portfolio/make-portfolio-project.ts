/** Projects of a portfolio with as little in them as a test needs. */
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import type { FigureContent, ProjectFigures } from "~/domain/portfolio/project-figures";

/** `planned` and `actual` name one cell, by its place from 0, and the companies in it. */
type Sparse = Partial<Omit<ProjectFigures, "content">> &
  Partial<Pick<FigureContent, "covered" | "ratings" | "years" | "ripens">> & {
    planned?: [cell: number, companies: number];
    actual?: [cell: number, companies: number];
  };

export function makeFigures({ planned, actual, covered, ratings, years, ripens, ...figures }: Sparse): ProjectFigures {
  const cells = ([cell, companies]: [number, number] = [0, 0]) =>
    Array.from({ length: 30 }, (_, place) => (place === cell ? companies : 0));
  return {
    computedOn: "2026-11-21",
    declared: null,
    observed: null,
    twoWayIndex: null,
    activities: 0,
    hours: 0,
    amount: 0,
    companies: 0,
    outcomes: 0,
    lastActivityOn: "2026-11-01",
    twoWayShare: null,
    continuity: null,
    endLoading: null,
    helixCoverage: null,
    smeShare: null,
    earlyShare: null,
    realisation: null,
    answerRate: null,
    replyRate: null,
    attainment: null,
    ...figures,
    content: {
      version: 1,
      planned: cells(planned),
      actual: cells(actual),
      reached: [0, 0, 0, 0, 0],
      covered: covered ?? [],
      ratings: ratings ?? [null, null, null, null],
      years: years ?? [],
      reports: [],
      ripens: ripens ?? null,
    },
  };
}

export function makePortfolioProject(over: Partial<PortfolioProject>): PortfolioProject {
  return {
    id: 1,
    key: "p",
    title: { da: "Projekt" },
    acronym: null,
    lead: "Institut",
    leadKey: "institute",
    startDate: "2025-01-01",
    endDate: "2027-12-31",
    status: "running",
    illustrative: false,
    topics: [],
    industries: [],
    programmes: ["p"],
    figures: makeFigures({}),
    reports: [],
    exemplary: false,
    ...over,
  };
}
