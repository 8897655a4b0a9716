/** What an address asks of a portfolio: its projects in order, summed up and drawn. */
import type { Day } from "~/domain/bundle/records";
import { findInPortfolio, orderPortfolio } from "~/domain/portfolio/find-in-portfolio";
import { nameStandouts, type Standout } from "~/domain/portfolio/name-standouts";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import type { PortfolioSearch } from "~/domain/portfolio/portfolio-search";
import { type PortfolioSummary, summarisePortfolio } from "~/domain/portfolio/summarise-portfolio";
import type { Language } from "~/i18n/language";
import { drawPortfolio } from "~/ui/charts/draw-portfolio";

export interface SummedUp {
  ordered: PortfolioProject[];
  summary: PortfolioSummary;
  standouts: Standout[];
  drawings: { plane: string; years: string };
}

export function sumUpPortfolio(
  projects: readonly PortfolioProject[],
  search: PortfolioSearch,
  { today, language }: { today: Day; language: Language },
): SummedUp {
  const found = findInPortfolio(projects, search, today);
  const summary = summarisePortfolio(found, today);
  return {
    ordered: orderPortfolio(found, search.order, search.descending),
    summary,
    standouts: nameStandouts(found, summary.outliers, today),
    drawings: drawPortfolio({ projects: found, years: summary.years, language }),
  };
}
