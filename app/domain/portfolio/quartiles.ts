/** The middle of a set of shares and the two values that half of them lie between. */
import type { Ratio } from "../indicators/indicators";

export interface Quartiles {
  /** How many there are. */
  n: number;
  low: number;
  median: number;
  high: number;
}

/** Between two values on a straight line, as spreadsheets do it; null of none. Values that are null are left out. */
export function quartilesOf(values: readonly Ratio[]): Quartiles | null {
  return quartilesOfKnown(Float64Array.from(values.filter((value) => value !== null)));
}

/** The same of values that are all known, which are sorted where they stand. */
export function quartilesOfKnown(values: Float64Array): Quartiles | null {
  const sorted = values.sort();
  if (sorted.length === 0) return null;
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] as number;
    const above = sorted[Math.ceil(place)] as number;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { n: sorted.length, low: at(0.25), median: at(0.5), high: at(0.75) };
}
