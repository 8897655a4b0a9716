/** Guards that stand in one line each (origin, form token, headers, limits), taken away in turn: a test must fail. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { rootFolder } from "~/server/root-folder";
import type { Check } from "./check";
import { plantedEdits, type PlantedEdit } from "./planted-edits";

/** The failed tests; null where the tests could not be run at all. */
function countFailed({ file, from, to, tests }: PlantedEdit): number | null {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(rootFolder, "node_modules/vitest/vitest.mjs"),
      ...["run", "--config", "tests/verify/planted.config.ts", "--reporter=json", ...tests],
    ],
    { cwd: rootFolder, env: { ...process.env, PLANTED_EDIT: JSON.stringify({ file, from, to }) }, encoding: "utf8" },
  );
  const at = stdout.indexOf("{");
  if (at < 0) return null;
  const report = JSON.parse(stdout.slice(at)) as { numTotalTests: number; numFailedTests: number };
  return report.numTotalTests === 0 ? null : report.numFailedTests;
}

export const guardsInOneLine: Check = {
  name: "guards in one line, each taken away in turn",
  wanted: "every one makes a test fail",
  // Each starts the tests anew.
  fullOnly: true,
  measure({ fault }) {
    const chosen = plantedEdits;
    const silent: string[] = [];
    for (const edit of chosen) {
      // The fault: a guard is said to be gone, and is there.
      const failed = countFailed(fault ? { ...edit, to: edit.from } : edit);
      if (failed === null) throw new Error(`The tests did not run without ${edit.from} in ${edit.file}`);
      if (failed === 0) silent.push(`${edit.file}: ${edit.from}`);
      if (fault) break;
    }
    if (silent.length > 0 && !fault) process.stderr.write(`${silent.join("\n")}\n`);
    const tried = fault ? 1 : chosen.length;
    return { measured: `${tried - silent.length} of ${tried}`, passes: silent.length === 0 };
  },
};
