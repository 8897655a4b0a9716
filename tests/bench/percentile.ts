/** Middle and tail of measured times. */

/** The value that a share of all values lies at or under (nearest rank). Throws on an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (found === undefined) throw new Error("Nothing was measured.");
  return found;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
