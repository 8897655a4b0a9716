/** Turns a share of the width (0 to 1) into a coordinate: per cent in a drawing as wide as its box, units otherwise. */
import type { ChartWidth } from "./chart-width";

export function placeAcross(width: ChartWidth): (share: number) => string | number {
  if (width === "fluid") return (share) => `${Math.round(share * 10_000) / 100}%`;
  return (share) => Math.round(share * width * 100) / 100;
}
