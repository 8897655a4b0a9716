/** The state of a need, barrier, goal or outcome, by which their lists are filtered. */
import type { Barrier, Goal, Need, Outcome } from "./bundle/records";
import { goalStatuses, needStatuses } from "./vocabulary";

export const recordStates = {
  need: needStatuses,
  barrier: ["open", "resolved"],
  goal: goalStatuses,
  outcome: ["evidenced", "unevidenced"],
} as const;

export type StatefulKind = keyof typeof recordStates;
export type RecordState<K extends StatefulKind = StatefulKind> = (typeof recordStates)[K][number];

interface Stateful {
  need: Need;
  barrier: Barrier;
  goal: Goal;
  outcome: Outcome;
}

const states: { [K in StatefulKind]: (record: Stateful[K], files: number) => RecordState<K> } = {
  need: ({ status }) => status,
  barrier: ({ resolvedOn }) => (resolvedOn === undefined ? "open" : "resolved"),
  goal: ({ status }) => status,
  outcome: ({ evidence = [] }, files) => (evidence.length + files > 0 ? "evidenced" : "unevidenced"),
};

/** `files` is the number of files attached, which counts as evidence of an outcome. */
export function stateOf<K extends StatefulKind>(kind: K, record: Stateful[K], files = 0): RecordState<K> {
  return states[kind](record, files);
}
