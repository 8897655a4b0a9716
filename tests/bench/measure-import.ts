/** Import by the real command line, in a process of its own: time and peak memory. */
import { statSync } from "node:fs";
import type { Bench } from "./bench";
import { sizesOf } from "./bench-data";
import type { Line } from "./line";
import { runCommand } from "./programs";

const MEBIBYTE = 1024 * 1024;

export async function measureImport(bench: Bench, name: string, file: string, database: string): Promise<Line[]> {
  const { activities } = sizesOf(bench);
  const run = await runCommand(["import", file], database);
  const sizes = `${activities} activities, a file of ${(statSync(file).size / MEBIBYTE).toFixed(0)} MiB`;
  return [
    { what: `import of ${name}: time`, value: run.seconds, unit: "s", against: sizes, most: 60 },
    { what: `import of ${name}: peak memory`, value: run.peakMiB, unit: "MiB", against: sizes, most: 1024 },
  ];
}
