/** The four quarters of the plane from one-way to two-way and from end-of-grant to ongoing. */
import type { Ratio } from "../indicators/indicators";

/** In the order in which they are shown; the last holds projects that have no point yet. */
export const planeRegions = ["one_way_late", "one_way_ongoing", "two_way_late", "two_way_ongoing", "no_point"] as const;
export type PlaneRegion = (typeof planeRegions)[number];

const middle = 0.5;

/** The quarter that a point lies in; a point on a border belongs to the more two-way and the more ongoing one. */
export function planeRegionOf(point: { twoWayIndex: Ratio; continuity: Ratio }): PlaneRegion {
  const { twoWayIndex, continuity } = point;
  if (twoWayIndex === null || continuity === null) return "no_point";
  if (twoWayIndex >= middle) return continuity >= middle ? "two_way_ongoing" : "two_way_late";
  return continuity >= middle ? "one_way_ongoing" : "one_way_late";
}
