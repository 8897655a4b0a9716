/** Figures on hours and money, planned against spent. Source: docs/contract/INDICATORS.md, "Resources". */
import { moments } from "../vocabulary";
import { ratioOf, sumOf } from "./arithmetic";
import type { Indicators } from "./indicators";
import type { Scope } from "./scope";
import { forEachKey } from "./tally";

interface Spent {
  hours?: number;
  amount?: number;
}

const hoursOf = (records: readonly Spent[]) => sumOf(records.map(({ hours }) => hours));
const amountOf = (records: readonly Spent[]) => sumOf(records.map(({ amount }) => amount));

/** Hours and DKK; hoursUse and amountUse from 0 up, above 1 where more was spent than planned, null where nothing was planned. */
export function computeResources({ project, activities }: Scope): Indicators["resources"] {
  const planned = project.resources ?? [];
  const plannedHours = hoursOf(planned);
  const actualHours = hoursOf(activities);
  const plannedAmount = amountOf(planned);
  const actualAmount = amountOf(activities);
  return {
    plannedHours,
    actualHours,
    hoursUse: ratioOf(actualHours, plannedHours),
    plannedAmount,
    actualAmount,
    amountUse: ratioOf(actualAmount, plannedAmount),
    byMoment: forEachKey(moments, (moment) => {
      const plannedThen = planned.filter((resource) => resource.moment === moment);
      const actualThen = activities.filter((activity) => activity.moment === moment);
      return {
        plannedHours: hoursOf(plannedThen),
        actualHours: hoursOf(actualThen),
        plannedAmount: amountOf(plannedThen),
        actualAmount: amountOf(actualThen),
      };
    }),
  };
}
