/** The projects that an address asks to set side by side. */
import type { Key } from "../bundle/records";
import type { PortfolioProject } from "./portfolio-project";

export const fewestToSetBeside = 2;
export const mostToSetBeside = 4;

export interface ChosenProjects {
  /** In the order of the portfolio, at most four; empty where there is nothing to compare. */
  projects: PortfolioProject[];
  /** How many were chosen beyond four. */
  left: number;
}

/** Unknown keys, and those of projects that are not in the portfolio, count as not chosen. */
export function chooseToCompare(projects: readonly PortfolioProject[], keys: readonly Key[]): ChosenProjects {
  const wanted = new Set(keys);
  const chosen = projects.filter(({ key }) => wanted.has(key));
  if (chosen.length < fewestToSetBeside) return { projects: [], left: 0 };
  return { projects: chosen.slice(0, mostToSetBeside), left: Math.max(0, chosen.length - mostToSetBeside) };
}
