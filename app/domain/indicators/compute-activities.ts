/** Figures on activities and brokers. Source: docs/contract/INDICATORS.md, "Activities, participants, organisations". */
import { activityKinds, brokerCores, directions, moments } from "../vocabulary";
import { ratioOf, sumOf } from "./arithmetic";
import type { Indicators } from "./indicators";
import { listBrokers } from "./list-brokers";
import type { Scope } from "./scope";
import { tally } from "./tally";

/** Counts, hours and DKK of the period's activities; twoWayShare 0 to 1, null of none. Source: lines total to twoWayShare. */
export function computeActivities({ activities }: Pick<Scope, "activities">): Indicators["activities"] {
  const byDirection = tally(directions, activities, (activity) => activity.direction);
  return {
    total: activities.length,
    hours: sumOf(activities.map(({ hours }) => hours)),
    amount: sumOf(activities.map(({ amount }) => amount)),
    twoWayShare: ratioOf(byDirection.exchange + byDirection.co_creation, activities.length),
    byDirection,
    byMoment: tally(moments, activities, (activity) => activity.moment),
    byKind: tally(activityKinds, activities, (activity) => activity.kind),
    byBrokerCore: tally(brokerCores, activities, (activity) => activity.brokerCore),
  };
}

/** Distinct brokers of the period's activities, the activities that have one, and their hours. Source: "Brokers, needs, barriers". */
export function computeBrokers(scope: Scope): Indicators["brokers"] {
  const brokered = scope.activities.filter(({ brokers }) => brokers !== undefined && brokers.length > 0);
  return {
    organisations: listBrokers(scope).size,
    activities: brokered.length,
    hours: sumOf(brokered.map(({ hours }) => hours)),
  };
}
