/** Whether a round still takes answers on a day; the closing day itself counts. */
import type { Day } from "../bundle/records";

export interface RoundState {
  /** The round was closed by hand. */
  closed: boolean;
  closesOn?: Day;
}

export function isAnswering({ closed, closesOn }: RoundState, today: Day): boolean {
  return !closed && (closesOn === undefined || today <= closesOn);
}
