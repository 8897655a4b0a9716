/** Coordinates with one decimal: finer than the eye, and the drawing stays small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
