/** The indicator function on one project of 1,000 activities, as read from the database, in a process of its own. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { rootFolder } from "~/server/root-folder";
import { figure, type Line } from "./line";
import { percentile } from "./percentile";

export function measureIndicators(database: string): Line[] {
  const program = join(rootFolder, "build/bench/time-indicators.js");
  const run = spawnSync(process.execPath, [program, database], { stdio: ["ignore", "pipe", "inherit"] });
  if (run.status !== 0) throw new Error(`The indicators were not measured: status ${run.status}`);
  const { activities, times } = JSON.parse(run.stdout.toString()) as { activities: number; times: number[] };
  const against = `${activities} activities, ${times.length} rounds, p50 ${figure(percentile(times, 0.5))} ms`;
  return [{ what: "indicators of one project: p95", value: percentile(times, 0.95), unit: "ms", against, most: 5 }];
}
