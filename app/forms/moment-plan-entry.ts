/** When a project expects each moment: six periods, each whole or left empty. */
import type { MomentPeriod } from "~/domain/bundle/records";
import { moments } from "~/domain/vocabulary";
import { dayParts, readDayParts } from "./read-day-parts";

const ends = ["from", "to"] as const;

/** As the fields stand in the form. */
export const momentPlanOrder = moments.flatMap((moment) => ends.map((end) => `${moment}.${end}`));

export interface ReadMomentPlan {
  plan: MomentPeriod[];
  /** Field name to message key; without any, the plan holds. */
  errors: Record<string, string>;
  /** Control name to what was typed. */
  values: Record<string, string>;
}

export function readMomentPlan(form: FormData): ReadMomentPlan {
  const errors: Record<string, string> = {};
  const values = Object.fromEntries(
    momentPlanOrder.flatMap((name) =>
      dayParts.map((part) => {
        const typed = form.get(`${name}.${part}`);
        return [`${name}.${part}`, typeof typed === "string" ? typed : ""];
      }),
    ),
  );
  const plan = moments.flatMap((moment): MomentPeriod[] => {
    const [from, to] = ends.map((end) => {
      const read = readDayParts(values, `${moment}.${end}`);
      if (read === null) errors[`${moment}.${end}`] = "day";
      return read;
    });
    if (from === undefined && to === undefined) return [];
    if (from === undefined) errors[`${moment}.from`] ??= "periodHalf";
    if (to === undefined) errors[`${moment}.to`] ??= "periodHalf";
    if (!from || !to) return [];
    if (to < from) errors[`${moment}.to`] ??= "endBeforeStart";
    return [{ moment, from, to }];
  });
  return { plan, errors, values };
}
