/** How strong the unit tests of the domain are: which branches they take, and which planted mutants they miss. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "~/server/root-folder";
import { readScore } from "../mutation/read-score";
import type { Check } from "./check";

/** Fails where a test fails. */
function runTests(args: string[], env: Record<string, string> = {}): void {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(rootFolder, "node_modules/vitest/vitest.mjs"), "run", ...args],
    { cwd: rootFolder, env: { ...process.env, ...env }, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`The tests failed: ${stdout.slice(-2000)}`);
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

export const branchesOfDomain: Check = {
  name: "branches of the domain that its unit tests take",
  wanted: "95 %",
  fullOnly: true,
  measure({ folder, fault }) {
    const coverage = [
      "enabled",
      "provider=v8",
      "reporter=json-summary",
      "include=app/domain/**",
      `reportsDirectory=${folder}`,
    ];
    runTests([
      ...["--config", "tests/vitest.config.ts", ...coverage.map((option) => `--coverage.${option}`)],
      // The fault: most of the tests are left out.
      ...(fault ? ["tests/unit/domain/indicators", "tests/unit/domain/bundle"] : ["tests/unit"]),
    ]);
    const { total } = JSON.parse(readFileSync(join(folder, "coverage-summary.json"), "utf8")) as {
      total: { branches: { total: number; covered: number } };
    };
    const { covered, total: all } = total.branches;
    return { measured: `${percent(covered, all)} of ${all}`, passes: covered / all >= 0.95 };
  },
};

/** One mutant of so many is tried, always the same ones; all of them with `MUTATION_SHARE=1`, which takes long. */
const usualShare = "0.04";

export const mutantsInDomain: Check = {
  name: "mutation: planted mutants that the unit tests of the domain miss",
  wanted: "80 % are found",
  fullOnly: true,
  measure({ folder, fault }) {
    const share = process.env.MUTATION_SHARE ?? usualShare;
    runTests(["--config", "tests/mutation/vitest.config.ts"], {
      MUTATION_FOLDER: folder,
      MUTATION_SHARE: share,
      // The fault: other tests are asked.
      ...(fault && { MUTATION_TESTS: "tests/unit/domain/exchange/**/*.test.ts" }),
    });
    const { tried, killed, alive } = readScore(folder, Number(share));
    if (!fault)
      for (const { file, line, kind, replacement } of alive)
        process.stderr.write(`${file}:${line} ${kind} -> ${replacement.replace(/\s+/g, " ").slice(0, 100)}\n`);
    return { measured: `${percent(killed, tried)} of ${tried}`, passes: tried > 0 && killed / tried >= 0.8 };
  },
};
