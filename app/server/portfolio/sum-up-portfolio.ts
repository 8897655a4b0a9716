/** What an address asks of a portfolio: the rows of its projects in order, summed up and drawn. */
import { findRows, orderRows } from "~/domain/portfolio/find-in-portfolio";
import { groupOutliers, type Outlier } from "~/domain/portfolio/find-outliers";
import { reasonsOf, type Standout, standoutRows } from "~/domain/portfolio/name-standouts";
import type { PortfolioColumns } from "~/domain/portfolio/portfolio-columns";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import type { PortfolioSearch } from "~/domain/portfolio/portfolio-search";
import { type PortfolioSummary, summarisePortfolio } from "~/domain/portfolio/summarise-portfolio";
import type { Language } from "~/i18n/language";
import { drawPortfolio, planePointsOf } from "~/ui/charts/draw-portfolio";
import type { Portfolio } from "./read-portfolio";

export interface SummedUp {
  ordered: Uint32Array;
  summary: PortfolioSummary;
  outside: ReadonlyMap<PortfolioProject, Outlier[]>;
  /** The first of those that stand out, and how many there are in all. */
  standouts: Standout[];
  standing: number;
  drawings: { plane: string; years: string };
}

interface Asked {
  search: PortfolioSearch;
  language: Language;
  /** How many of those that stand out are named. */
  most: number;
}

export function sumUpPortfolio(
  { columns, rows }: Pick<Portfolio, "columns" | "rows">,
  { search, language, most }: Asked,
): SummedUp {
  const found = findRows(columns, rows, search);
  const summary = summarisePortfolio(columns, found);
  const outside = groupOutliers(summary.outliers);
  const standing = standoutRows(columns, found, outside);
  return {
    ordered: orderRows(columns, found, search),
    summary,
    outside,
    standouts: Array.from(standing.subarray(0, most), (row) => {
      const project = projectAt(columns, row);
      return { project, reasons: reasonsOf(project, outside.get(project) ?? [], columns.today) };
    }),
    standing: standing.length,
    drawings: drawPortfolio({
      points: planePointsOf(Array.from(found, (row) => projectAt(columns, row))),
      years: summary.years,
      language,
    }),
  };
}

export function projectAt({ projects }: PortfolioColumns, row: number): PortfolioProject {
  return projects[row] as PortfolioProject;
}
