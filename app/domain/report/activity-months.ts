/** A period's activities by month and direction; those of which only the quarter or year is known stand apart. */
import { defaultDatePrecision } from "../bundle/defaults";
import type { Activity } from "../bundle/records";
import { tally } from "../indicators/tally";
import { directions, type Direction } from "../vocabulary";

export interface ActivityMonths {
  /** Months with an activity, `YYYY-MM`, earliest first. */
  months: { month: string; counts: Record<Direction, number> }[];
  /** Activities without a known month. */
  undated: number;
}

export function activityMonths(activities: readonly Activity[]): ActivityMonths {
  const byMonth = new Map<string, Activity[]>();
  for (const activity of activities) {
    if (!hasMonth(activity)) continue;
    const month = activity.date.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), activity]);
  }
  const months = [...byMonth.keys()].sort();
  return {
    months: months.map((month) => ({
      month,
      counts: tally(directions, byMonth.get(month) ?? [], ({ direction }) => direction),
    })),
    undated: activities.filter((activity) => !hasMonth(activity)).length,
  };
}

function hasMonth({ datePrecision = defaultDatePrecision }: Activity): boolean {
  return datePrecision === "day" || datePrecision === "month";
}
