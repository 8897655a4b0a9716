/** The pictures of a portfolio as the server draws them, so that no chart code reaches the browser. */
import { renderToStaticMarkup } from "react-dom/server";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import type { PortfolioYear } from "~/domain/portfolio/summarise-portfolio";
import type { Language } from "~/i18n/language";
import { type PlanePoint, PortfolioPlane } from "./portfolio-plane";
import { YearColumns } from "./year-columns";

interface ToDraw {
  points: readonly PlanePoint[];
  years: readonly PortfolioYear[];
  language: Language;
}

export function drawPortfolio({ points, years, language }: ToDraw): { plane: string; years: string } {
  return {
    plane: renderToStaticMarkup(<PortfolioPlane id="plane" language={language} points={points} />),
    years: renderToStaticMarkup(<YearColumns id="years" language={language} years={years} width="fluid" />),
  };
}

export function planePointsOf(projects: readonly PortfolioProject[]): PlanePoint[] {
  return projects.map(({ figures }) => ({
    declared: figures?.declared ?? null,
    twoWayIndex: figures?.twoWayIndex ?? null,
    continuity: figures?.continuity ?? null,
  }));
}
