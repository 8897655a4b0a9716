/** The projects of a set that stand out, each with every reason, in the order of the set. */
import type { Day } from "../bundle/records";
import type { Model } from "../vocabulary";
import { groupOutliers, type Outlier } from "./find-outliers";
import type { ShareFigure } from "./project-figures";
import { bits, type PortfolioColumns, reportBit } from "./portfolio-columns";
import { isFarApart, nextDueOn, type PortfolioProject, reportStates, silentFor } from "./portfolio-project";

export type StandoutReason =
  | { kind: "overdue"; dueOn: Day }
  | { kind: "silent"; days: number }
  | { kind: "far_apart"; declared: Model; observed: Model }
  | { kind: "outlier"; figure: ShareFigure; value: number; low: number; high: number };

export interface Standout {
  project: PortfolioProject;
  reasons: StandoutReason[];
}

/** The rows of those that stand out, in the order in which they are given. */
export function standoutRows(
  { marks, projects }: PortfolioColumns,
  rows: Uint32Array,
  outside: ReadonlyMap<PortfolioProject, unknown>,
): Uint32Array {
  const marked = bits.silent | bits.farApart | reportBit(reportStates.indexOf("overdue"));
  return rows.filter((row) => {
    const project = projects[row];
    return ((marks[row] ?? 0) & marked) !== 0 || (project !== undefined && outside.has(project));
  });
}

export function nameStandouts(
  projects: readonly PortfolioProject[],
  outliers: readonly Outlier[],
  today: Day,
): Standout[] {
  const byProject = groupOutliers(outliers);
  return projects.flatMap((project) => {
    const reasons = reasonsOf(project, byProject.get(project) ?? none, today);
    return reasons.length === 0 ? [] : [{ project, reasons }];
  });
}

const none: readonly Outlier[] = [];

/** Why one project stands out. */
export function reasonsOf(project: PortfolioProject, outliers: readonly Outlier[], today: Day): StandoutReason[] {
  const reasons: StandoutReason[] = [];
  const dueOn = nextDueOn(project);
  if (dueOn !== null && dueOn < today) reasons.push({ kind: "overdue", dueOn });
  const days = silentFor(project, today);
  if (days !== null) reasons.push({ kind: "silent", days });
  const { declared, observed } = project.figures ?? {};
  if (isFarApart(project) && declared && observed) reasons.push({ kind: "far_apart", declared, observed });
  for (const { figure, value, low, high } of outliers) reasons.push({ kind: "outlier", figure, value, low, high });
  return reasons;
}
