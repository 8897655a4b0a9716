/** What became of one form of involvement at one moment. */
export type MatrixState = "done" | "partial" | "missed" | "unplanned" | "empty";

export function matrixState({ planned, actual }: { planned: number; actual: number }): MatrixState {
  if (planned === 0) return actual === 0 ? "empty" : "unplanned";
  if (actual === 0) return "missed";
  return actual < planned ? "partial" : "done";
}
