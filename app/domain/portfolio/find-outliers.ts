/** Projects that differ from the others of a set in one of their shares, each with the reason. */
import { forEachKey } from "../indicators/tally";
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
export function findOutliers(
  projects: readonly PortfolioProject[],
  shares: Shares = shareQuartiles(projects),
): Outlier[] {
  const outliers: Outlier[] = [];
  for (const figure of shareFigures) {
    const quartiles = shares[figure];
    if (!quartiles || quartiles.n < fewestToCompare) continue;
    const { low, high } = quartiles;
    for (const project of projects) {
      const value = project.figures?.[figure] ?? null;
      if (value !== null && isOutside(value, quartiles)) outliers.push({ project, figure, value, low, high });
    }
  }
  return outliers;
}

type Shares = Record<ShareFigure, Quartiles | null>;

/** The middle and the middle half of each share. */
export function shareQuartiles(projects: readonly PortfolioProject[]): Shares {
  return forEachKey(shareFigures, (figure) => quartilesOf(projects.map(({ figures }) => figures?.[figure] ?? null)));
}

/** Every reason of each project that differs. */
export function groupOutliers(outliers: readonly Outlier[]): Map<PortfolioProject, Outlier[]> {
  const groups = new Map<PortfolioProject, Outlier[]>();
  for (const outlier of outliers) {
    const group = groups.get(outlier.project);
    if (group) group.push(outlier);
    else groups.set(outlier.project, [outlier]);
  }
  return groups;
}

function isOutside(value: number, { low, high }: Quartiles): boolean {
  const reach = 1.5 * Math.max(high - low, leastSpread) + 1e-9;
  return value < low - reach || value > high + reach;
}
