/** What is planned, done and missed of a project's involvement: five forms by six moments, for one organisation or many. */
import type { Day, Involvement, MomentPeriod } from "./bundle/records";
import { formAtMoment, isCounting } from "./indicators/form-at-moment";
import { type InvolvementForm, involvementForms, type Moment, moments } from "./vocabulary";

/** Organisations in one form at one moment. */
export interface PlanCell {
  /** Agreed. */
  planned: number;
  /** Offered and not agreed yet. */
  asked: number;
  /** Took part, planned or not. */
  actual: number;
  /** Planned and took part. */
  realised: number;
  /** Planned, the moment is past, and nothing was done. */
  missed: number;
}

export type PlanMatrix = Record<InvolvementForm, Record<Moment, PlanCell>>;

export type PlanState = "done" | "partial" | "missed" | "planned" | "unplanned" | "empty";

/** One organisation at one activity; the form where the participant states one. */
export interface TookPart {
  moment: Moment;
  form: InvolvementForm | null;
}

/** The moments whose period is over; one without a period is over when the project is. */
export function findPastMoments(
  { momentPlan, endDate }: { momentPlan: readonly MomentPeriod[]; endDate: Day },
  today: Day,
): ReadonlySet<Moment> {
  const ends = new Map(momentPlan.map(({ moment, to }) => [moment, to]));
  return new Set(moments.filter((moment) => (ends.get(moment) ?? endDate) < today));
}

function fill(cellAt: (form: InvolvementForm, moment: Moment) => PlanCell): PlanMatrix {
  const matrix = {} as PlanMatrix;
  for (const form of involvementForms) {
    const row = {} as Record<Moment, PlanCell>;
    for (const moment of moments) row[moment] = cellAt(form, moment);
    matrix[form] = row;
  }
  return matrix;
}

interface OneOrganisation {
  involvements: readonly Pick<Involvement, "form" | "status" | "moments">[];
  tookPart: readonly TookPart[];
  past: ReadonlySet<Moment>;
}

/** The matrix of one organisation: each figure 0 or 1. */
export function planOfOrganisation({ involvements, tookPart, past }: OneOrganisation): PlanMatrix {
  const done = new Set<string>();
  for (const { moment, form: stated } of tookPart) {
    const form = stated ?? formAtMoment(involvements, moment);
    if (form !== null) done.add(`${form} ${moment}`);
  }
  return fill((form, moment) => {
    const named = involvements.find((one) => one.form === form && one.moments.includes(moment));
    const planned = named && isCounting(named) ? 1 : 0;
    const actual = done.has(`${form} ${moment}`) ? 1 : 0;
    return {
      planned,
      asked: named?.status === "invited" ? 1 : 0,
      actual,
      realised: planned * actual,
      missed: planned === 1 && actual === 0 && past.has(moment) ? 1 : 0,
    };
  });
}

/** The matrices of many organisations as one. */
export function sumPlans(plans: readonly PlanMatrix[]): PlanMatrix {
  return fill((form, moment) => {
    const sum: PlanCell = { planned: 0, asked: 0, actual: 0, realised: 0, missed: 0 };
    for (const plan of plans) {
      const cell = plan[form][moment];
      sum.planned += cell.planned;
      sum.asked += cell.asked;
      sum.actual += cell.actual;
      sum.realised += cell.realised;
      sum.missed += cell.missed;
    }
    return sum;
  });
}

/** What became of a cell so far. */
export function planState({ planned, asked, actual, realised, missed }: PlanCell): PlanState {
  if (planned === 0) return actual > 0 ? "unplanned" : asked > 0 ? "planned" : "empty";
  if (realised === planned) return "done";
  if (realised > 0) return "partial";
  return missed > 0 ? "missed" : "planned";
}

/** The figures of a matrix added up over its cells. */
export function countPlan(plan: PlanMatrix): PlanCell {
  const sum: PlanCell = { planned: 0, asked: 0, actual: 0, realised: 0, missed: 0 };
  for (const form of involvementForms)
    for (const moment of moments)
      for (const name of Object.keys(sum) as (keyof PlanCell)[]) sum[name] += plan[form][moment][name];
  return sum;
}
