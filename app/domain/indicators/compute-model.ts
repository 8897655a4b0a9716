/** Figures on the declared and the observed model. Source: docs/contract/INDICATORS.md, "Model". */
import { daysBetween, earlierDay, laterDay, quarterOf, shiftDay } from "../days";
import { directions, twoWayOfDirection, type Model } from "../vocabulary";
import type { ModelRegistration } from "../bundle/records";
import { ratioOf } from "./arithmetic";
import type { Indicators, Ratio } from "./indicators";
import type { Scope } from "./scope";
import { tally } from "./tally";

/** Where each model lies in the plane of twoWayIndex and continuity. Source: line observed. */
export const pointOfModel: Record<Model, { twoWayIndex: number; continuity: number }> = {
  linear: { twoWayIndex: 0, continuity: 0.1 },
  cyclical: { twoWayIndex: 1 / 3, continuity: 0.4 },
  interactive: { twoWayIndex: 2 / 3, continuity: 0.7 },
  systemic: { twoWayIndex: 1, continuity: 1 },
};

const tieBelow = 1e-9;
const fewestToObserve = 3;

export function computeModel(scope: Scope): Indicators["model"] {
  const registered = (scope.project.modelRegistrations ?? []).filter(({ date }) => date <= scope.to);
  const declared = declaredModel(registered);
  const twoWayIndex = computeTwoWayIndex(scope);
  const continuity = computeContinuity(scope);
  const observed =
    scope.activities.length < fewestToObserve || twoWayIndex === null || continuity === null
      ? null
      : nearestModel(twoWayIndex, continuity);
  return {
    declared,
    observed,
    match: declared === null || observed === null ? null : declared === observed,
    twoWayIndex,
    continuity,
    endLoading: computeEndLoading(scope),
    registrations: registered.length,
  };
}

/** The model of the newest registration; null of none. Source: line declared. */
function declaredModel(registered: readonly ModelRegistration[]): Model | null {
  let newest: ModelRegistration | undefined;
  for (const registration of registered) if (!newest || registration.date > newest.date) newest = registration;
  return newest?.model ?? null;
}

/** How far the period's activities are two-way, 0 to 1; null of none. Source: line twoWayIndex. */
function computeTwoWayIndex({ activities }: Scope): Ratio {
  const counts = tally(directions, activities, (activity) => activity.direction);
  const sum = directions.reduce((sofar, direction) => sofar + counts[direction] * twoWayOfDirection[direction], 0);
  return ratioOf(sum, activities.length);
}

/**
 * Share of the calendar quarters of the period, within the project's own time, that an activity touches, 0 to 1; null
 * where the two share no day, or where a third or more of the activities tell only their year. Source: line continuity.
 */
function computeContinuity({ project, activities, from, to }: Scope): Ratio {
  const first = laterDay(from, project.startDate);
  const last = earlierDay(to, project.endDate);
  if (first > last) return null;
  const dated = activities.filter((activity) => activity.datePrecision !== "year");
  const yearly = activities.length - dated.length;
  if (activities.length > 0 && yearly * 3 >= activities.length) return null;
  const firstQuarter = quarterOf(first);
  const lastQuarter = quarterOf(last);
  const touched = new Set<number>();
  // Most activities lie within a month that another one has touched already.
  const seen = new Set<string>();
  for (const { date, endDate } of dated) {
    const month = date.slice(0, 7);
    if (endDate === undefined && seen.has(month)) continue;
    seen.add(month);
    const until = Math.min(quarterOf(endDate ?? date), lastQuarter);
    for (let quarter = Math.max(quarterOf(date), firstQuarter); quarter <= until; quarter++) touched.add(quarter);
  }
  return touched.size / (lastQuarter - firstQuarter + 1);
}

/**
 * Share of the period's activities that come in the last fifth of the project's time, counted in days, 0 to 1; null of
 * none. Source: line endLoading.
 */
function computeEndLoading({ project, activities }: Scope): Ratio {
  const length = daysBetween(project.startDate, project.endDate);
  const lastEarlyDay = shiftDay(project.startDate, Math.floor((length * 8) / 10));
  const late = activities.filter(({ date }) => date > lastEarlyDay);
  return ratioOf(late.length, activities.length);
}

/** The model whose point is nearest by straight line; where two are as near, the earlier. Source: line observed. */
export function nearestModel(twoWayIndex: number, continuity: number): Model {
  const byDistance = (Object.entries(pointOfModel) as [Model, (typeof pointOfModel)[Model]][]).map(
    ([model, point]) => ({
      model,
      distance: Math.hypot(point.twoWayIndex - twoWayIndex, point.continuity - continuity),
    }),
  );
  const shortest = Math.min(...byDistance.map(({ distance }) => distance));
  return byDistance.find(({ distance }) => distance - shortest < tieBelow)?.model ?? "linear";
}
