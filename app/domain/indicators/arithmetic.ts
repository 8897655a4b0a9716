/** Sums, ratios, means and medians as the figures need them. Source: docs/contract/INDICATORS.md, opening lines. */
import type { Ratio } from "./indicators";

/** `part` ÷ `whole`, unrounded; null where there is nothing to divide by. */
export function ratioOf(part: number, whole: number): Ratio {
  return whole === 0 ? null : part / whole;
}

/** Sixteenths add up without rounding as long as their sum stays below this. */
const exactBelow = 2 ** 49;

/**
 * The sum of numbers from 0 up, a missing one counting 0. The order of records changes no digit: what could be rounded
 * is added from the smallest up.
 */
export function sumOf(values: readonly (number | undefined)[]): number {
  let sum = 0;
  let sixteenths = true;
  for (const value of values) {
    if (value === undefined) continue;
    sum += value;
    sixteenths &&= Number.isInteger(value * 16);
  }
  if (sixteenths && sum < exactBelow) return sum;
  const known = values.filter((value) => value !== undefined);
  return new Float64Array(known).sort().reduce((sofar, value) => sofar + value, 0);
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
