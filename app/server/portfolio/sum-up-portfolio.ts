/** What an address asks of a portfolio: the rows of its projects in order, counted and drawn. */
import { findRows, orderRows } from "~/domain/portfolio/find-in-portfolio";
import { groupOutliers, type Outlier } from "~/domain/portfolio/find-outliers";
import { reasonsOf, type Standout, standoutRows } from "~/domain/portfolio/name-standouts";
import type { PortfolioColumns } from "~/domain/portfolio/portfolio-columns";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import { shareFigures } from "~/domain/portfolio/project-figures";
import type { PortfolioSearch } from "~/domain/portfolio/portfolio-search";
import type { PortfolioCounts, PortfolioPlace } from "~/domain/portfolio/portfolio-view";
import { summarisePortfolio } from "~/domain/portfolio/summarise-portfolio";
import { models } from "~/domain/vocabulary";
import type { Language } from "~/i18n/language";
import { drawPortfolio } from "~/ui/charts/draw-portfolio";
import { drawPortfolioPictures } from "~/ui/portfolio/draw-portfolio-pictures";
import type { Portfolio } from "./read-portfolio";

export interface SummedUp {
  ordered: Uint32Array;
  counts: PortfolioCounts;
  outside: ReadonlyMap<PortfolioProject, Outlier[]>;
  /** The first of those that stand out, and how many there are in all. */
  standouts: Standout[];
  standing: number;
  /** HTML. */
  pictures: string;
}

interface Asked {
  place: PortfolioPlace;
  search: PortfolioSearch;
  language: Language;
  /** How many of those that stand out are named. */
  most: number;
}

export function sumUpPortfolio(
  { columns, rows }: Pick<Portfolio, "columns" | "rows">,
  { place, search, language, most }: Asked,
): SummedUp {
  const found = findRows(columns, rows, search);
  const summary = summarisePortfolio(columns, found);
  const outside = groupOutliers(summary.outliers);
  const standing = standoutRows(columns, found, outside);
  const drawings = drawPortfolio({ points: planePoints(columns, found), years: summary.years, language });
  const { total, overdue, silent, farApart, exemplary } = summary;
  return {
    ordered: orderRows(columns, found, search),
    counts: { total, overdue, silent, farApart, exemplary, outliers: outside.size },
    outside,
    standouts: Array.from(standing.subarray(0, most), (row) => {
      const project = projectAt(columns, row);
      return { project, reasons: reasonsOf(project, outside.get(project) ?? [], columns.today) };
    }),
    standing: standing.length,
    pictures: drawPortfolioPictures({ place, search, summary, drawings }, language),
  };
}

export function projectAt({ projects }: PortfolioColumns, row: number): PortfolioProject {
  return projects[row] as PortfolioProject;
}

const continuity = shareFigures.indexOf("continuity");

/** From the columns alone: going through ten thousand projects would take longer than drawing them. */
function planePoints({ declared, twoWayIndex, shares }: PortfolioColumns, rows: Uint32Array) {
  const known = (share: number | undefined) => (share === undefined || Number.isNaN(share) ? null : share);
  return Array.from(rows, (row) => ({
    declared: models[declared[row] ?? models.length] ?? null,
    twoWayIndex: known(twoWayIndex[row]),
    continuity: known(shares[row * shareFigures.length + continuity]),
  }));
}
