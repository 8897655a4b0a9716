/** The companies of a project's plan: filtered by what an address asks for, with the matrix that they make together. */
import type { Key, Organisation } from "./bundle/records";
import { countPlan, type PlanCell, type PlanMatrix, sumPlans } from "./involvement-plan";
import {
  type Industry,
  industries,
  type InvolvementForm,
  involvementForms,
  type Moment,
  moments,
  type SizeClass,
  sizeClasses,
} from "./vocabulary";

export interface PlanSearch {
  size: SizeClass | null;
  industry: Industry | null;
  /** The cell of which the companies are asked for. */
  cell: { form: InvolvementForm; moment: Moment } | null;
}

/** What an address asks for; what it says wrongly counts as not said. */
export function readPlanSearch(parameters: URLSearchParams): PlanSearch {
  const oneOf = <T extends string>(keys: readonly T[], name: string) =>
    keys.find((key) => key === parameters.get(name)) ?? null;
  const form = oneOf(involvementForms, "form");
  const moment = oneOf(moments, "moment");
  return {
    size: oneOf(sizeClasses, "size"),
    industry: oneOf(industries, "industry"),
    cell: form && moment && { form, moment },
  };
}

type Planned = Pick<Organisation, "field" | "sizeClass" | "industry"> & { key: Key; plan: PlanMatrix };

export interface PlanList<T> {
  /** Of the companies that size and industry leave, whatever cell is asked for. */
  matrix: PlanMatrix;
  figures: PlanCell;
  companies: number;
  /** Those of the cell where one is asked for. */
  listed: T[];
}

/** Only companies count in the matrix; other organisations are listed beside them. */
export function listPlans<T extends Planned>(all: readonly T[], { size, industry, cell }: PlanSearch): PlanList<T> {
  const left = all.filter(
    (one) => (size === null || one.sizeClass === size) && (industry === null || one.industry === industry),
  );
  const companies = left.filter(({ field }) => field === "company");
  const matrix = sumPlans(companies.map(({ plan }) => plan));
  const isIn = ({ plan }: T) => {
    if (cell === null) return true;
    const { planned, asked, actual } = plan[cell.form][cell.moment];
    return planned + asked + actual > 0;
  };
  return {
    matrix,
    figures: countPlan(matrix),
    companies: companies.length,
    listed: (cell === null ? left : companies).filter(isIn),
  };
}
