/**
 * Work of tens of milliseconds is done in parts, so that whoever else asks is answered between them: each turn of the
 * event loop lets one of those go on that wait, in the order in which they came.
 */
import { processWide } from "./process-wide";

const waiting = processWide("turns", () => [] as (() => void)[]);

/** Resolves in a later turn of the event loop, which nobody else who waits here shares. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(letOneGo);
  });
}

function letOneGo(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(letOneGo);
}
