/** The end of a scale that holds `value`: 1, 2, 5 or their like, so that the reader can halve it. */
export function niceCeiling(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= value) ?? 10;
  return Math.max(1, step * power);
}
