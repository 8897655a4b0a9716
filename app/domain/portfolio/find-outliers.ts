/** Projects that differ from the others of a set in one of their shares, each with the reason. */
import type { Ratio } from "../indicators/indicators";
import { quartilesOf, type Quartiles } from "./quartiles";
import { type ShareFigure, shareFigures } from "./project-figures";
import type { PortfolioProject } from "./portfolio-project";

export interface Outlier {
  project: PortfolioProject;
  figure: ShareFigure;
  /** 0 to 1. */
  value: number;
  /** Of the set: half of the projects lie between low and high. */
  low: number;
  high: number;
}

/** Of fewer projects nobody can say what is usual. */
export const fewestToCompare = 8;

/** A share that hardly varies has no outliers: every small difference would be one. */
const leastSpread = 0.05;

/**
 * Values more than one and a half times the middle half's width outside it, of every share that at least eight projects
 * have. Counts are not compared: large projects do more. Source: Tukey, Exploratory Data Analysis (1977), section 2.
 */
export function findOutliers(projects: readonly PortfolioProject[]): Outlier[] {
  return shareFigures.flatMap((figure) => {
    const values = projects.map((project) => project.figures?.[figure] ?? null);
    const quartiles = quartilesOf(values);
    if (!quartiles || quartiles.n < fewestToCompare) return [];
    return projects.flatMap((project, index) => {
      const value = values[index] ?? null;
      return isOutside(value, quartiles)
        ? [{ project, figure, value: value as number, low: quartiles.low, high: quartiles.high }]
        : [];
    });
  });
}

/** Every reason of each project that differs. */
export function groupOutliers(outliers: readonly Outlier[]): Map<PortfolioProject, Outlier[]> {
  const groups = new Map<PortfolioProject, Outlier[]>();
  for (const outlier of outliers) groups.set(outlier.project, [...(groups.get(outlier.project) ?? []), outlier]);
  return groups;
}

function isOutside(value: Ratio, { low, high }: Quartiles): boolean {
  const reach = 1.5 * Math.max(high - low, leastSpread);
  return value !== null && (value < low - reach - 1e-9 || value > high + reach + 1e-9);
}
