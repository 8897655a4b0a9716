/** Collects faults while a document is walked; the place is only spelt out where there is a fault. */
import type { Fault, FaultCode, FaultParams } from "./faults";

export type Step = string | number;

export interface FaultLog {
  readonly faults: Fault[];
  /** Goes down one step until `leave`. */
  enter(step: Step): void;
  leave(): void;
  /** Notes a fault at the place that the walk has reached, or at steps below it. */
  add<C extends FaultCode>(code: C, params: FaultParams[C], ...below: Step[]): void;
}

/** A JSON Pointer. Source: RFC 6901. */
export function toPointer(steps: readonly Step[]): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function createFaultLog(): FaultLog {
  const faults: Fault[] = [];
  const path: Step[] = [];
  return {
    faults,
    enter: (step) => void path.push(step),
    leave: () => void path.pop(),
    add: (code, params, ...below) =>
      void faults.push({ pointer: toPointer([...path, ...below]), code, params } as Fault),
  };
}
