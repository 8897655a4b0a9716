/** Called by a worker of its own thread: what answers requests goes before it where both want the processor. Plain JavaScript: it runs from the source tree too. */
import { getPriority, setPriority } from "node:os";

/** A third of the weight of other threads: enough to go on where the machine is full. */
const lower = 5;

/** Linux lowers the calling thread alone, and what it starts; elsewhere the whole process would be lowered, and nothing is done. */
export function giveWay() {
  if (process.platform === "linux" && getPriority() < lower) setPriority(lower);
}
