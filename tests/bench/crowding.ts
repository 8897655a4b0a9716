/** How much others use the machine: what a fixed run of work takes by the clock for what it takes of the processor. */
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import type { Bench } from "./bench";

/** At or under it, times by the clock are the program's own. */
const quiet = 1.2;
/** Long enough to be interrupted where others wait for the processor. */
const slices = 8;
const sliceMilliseconds = 50;
const patience = 20_000;

/** 1 where the processor was there whenever it was wanted, 2 where half of the time went to others. */
export async function measureCrowding(): Promise<number> {
  let clock = 0;
  const before = process.cpuUsage();
  for (let slice = 0; slice < slices; slice++) {
    const start = performance.now();
    const used = process.cpuUsage();
    while (millisecondsOf(process.cpuUsage(used)) < sliceMilliseconds);
    clock += performance.now() - start;
    await pause(1);
  }
  return clock / Math.min(clock, millisecondsOf(process.cpuUsage(before)));
}

function millisecondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** Waits a little for others to finish; goes on in any case. */
export async function awaitQuiet({ say }: Bench): Promise<void> {
  const start = performance.now();
  let crowding = await measureCrowding();
  if (crowding <= quiet) return;
  say(`  others use the machine (×${crowding.toFixed(1)}), waiting …`);
  while (crowding > quiet && performance.now() - start < patience) {
    await pause(1_000);
    crowding = await measureCrowding();
  }
}
