/** Sums, ratios, means and medians as the figures need them. Source: docs/contract/INDICATORS.md, opening lines. */
import type { Ratio } from "./indicators";

/** `part` ÷ `whole`, unrounded; null where there is nothing to divide by. */
export function ratioOf(part: number, whole: number): Ratio {
  return whole === 0 ? null : part / whole;
}

/** The sum of numbers, a missing one counting 0. Added from the smallest up, so that the order of records changes no digit. */
export function sumOf(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return new Float64Array(known).sort().reduce((sum, value) => sum + value, 0);
}

/** The mean of numbers; null of none. */
export function meanOf(values: readonly number[]): Ratio {
  return ratioOf(sumOf(values), values.length);
}

/** The middle number, the mean of the middle two where their count is even; null of none. */
export function medianOf(values: readonly number[]): Ratio {
  const sorted = new Float64Array(values).sort();
  const middle = sorted.length / 2;
  return meanOf([...sorted.subarray(Math.ceil(middle) - 1, Math.floor(middle) + 1)]);
}
