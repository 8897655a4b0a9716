/** Projects that differ from the others of a set in one of their shares, each with the reason. */
import { forEachKey } from "../indicators/tally";
import type { PortfolioColumns } from "./portfolio-columns";
import type { PortfolioProject } from "./portfolio-project";
import { type ShareFigure, shareFigures } from "./project-figures";
import { quartilesOfKnown, type Quartiles } from "./quartiles";

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

export type Shares = Record<ShareFigure, Quartiles | null>;

/**
 * Values more than one and a half times the middle half's width outside it, of every share that at least eight projects
 * have. Counts are not compared: large projects do more. Source: Tukey, Exploratory Data Analysis (1977), section 2.
 */
export function listOutliers(columns: PortfolioColumns, rows: Uint32Array, shares: Shares): Outlier[] {
  const outliers: Outlier[] = [];
  forEachOutlier(columns, rows, shares, ({ row, figure, value, low, high }) => {
    const project = columns.projects[row];
    if (project) outliers.push({ project, figure, value, low, high });
  });
  return outliers;
}

/** The rows that differ in something. */
export function outlierRows(columns: PortfolioColumns, rows: Uint32Array): Set<number> {
  const found = new Set<number>();
  forEachOutlier(columns, rows, shareQuartiles(columns, rows), ({ row }) => void found.add(row));
  return found;
}

type Outside = Omit<Outlier, "project"> & { row: number };

function forEachOutlier(
  { shares: values }: PortfolioColumns,
  rows: Uint32Array,
  shares: Shares,
  tell: (outside: Outside) => void,
): void {
  for (const [place, figure] of shareFigures.entries()) {
    const quartiles = shares[figure];
    if (!quartiles || quartiles.n < fewestToCompare) continue;
    const { low, high } = quartiles;
    const reach = 1.5 * Math.max(high - low, leastSpread) + 1e-9;
    for (const row of rows) {
      const value = values[row * shareFigures.length + place] ?? NaN;
      // A share that is not known is neither below nor above.
      if (value < low - reach || value > high + reach) tell({ row, figure, value, low, high });
    }
  }
}

/** The middle and the middle half of each share. */
export function shareQuartiles({ shares }: PortfolioColumns, rows: Uint32Array): Shares {
  const values = new Float64Array(rows.length);
  return forEachKey(shareFigures, (figure) => {
    const place = shareFigures.indexOf(figure);
    let n = 0;
    for (const row of rows) {
      const value = shares[row * shareFigures.length + place] ?? NaN;
      if (!Number.isNaN(value)) values[n++] = value;
    }
    return quartilesOfKnown(values.subarray(0, n));
  });
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
