/** Takes every check, each with its fault planted too, and prints a table: wanted, measured, passed, fault found. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rootFolder } from "~/server/root-folder";
import type { Check, Measured } from "./check";
import { checks } from "./checks";
import { guardChecks } from "./guard-checks";

const { values } = parseArgs({
  options: { full: { type: "boolean", default: false }, only: { type: "string" } },
});

interface Taken extends Measured {
  /** The check itself came to no end, which tells nothing of what it checks. */
  broken: boolean;
}

interface Line extends Measured {
  name: string;
  wanted: string;
  /** Whether the planted fault was found; null where the check was not taken. */
  found: boolean | null;
}

async function take(check: Check, fault: boolean): Promise<Taken> {
  const folder = mkdtempSync(join(tmpdir(), "vidensbro-verify-"));
  try {
    return { ...(await check.measure({ folder, full: values.full, fault })), broken: false };
  } catch (error) {
    return { measured: error instanceof Error ? error.message : String(error), passes: false, broken: true };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const lines: Line[] = [];
const chosen = [...checks, ...guardChecks].filter(({ name, fullOnly }) =>
  values.only ? name.includes(values.only) : values.full || !fullOnly,
);
for (const check of chosen) {
  const { name, wanted } = check;
  process.stderr.write(`${name} …\n`);
  const reason = check.refuses?.() ?? null;
  if (reason !== null) {
    lines.push({ name, wanted, measured: `not taken: ${reason}`, passes: true, found: null });
    continue;
  }
  const begun = performance.now();
  const { measured, passes } = await take(check, false);
  const faulty = await take(check, true);
  process.stderr.write(`  ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
  if (faulty.broken || faulty.passes) process.stderr.write(`With the fault planted: ${faulty.measured}\n`);
  lines.push({ name, wanted, measured, passes, found: !faulty.passes && !faulty.broken });
}

const rows = [
  ["check", "wanted", "measured", "pass", "planted fault"],
  ...lines.map(({ name, wanted, measured, passes, found }) => [
    name,
    wanted,
    measured,
    found === null ? "–" : passes ? "yes" : "NO",
    found === null ? "–" : found ? "found" : "MISSED",
  ]),
];
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
const table = rows.map((row) =>
  row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join("  ")
    .trimEnd(),
);
process.stdout.write(`\n${table.join("\n")}\n\n`);
const passed = lines.filter(({ passes, found }) => passes && found !== false).length;
process.stdout.write(`${passed} passed, ${lines.length - passed} failed\n`);
writeFileSync(join(rootFolder, "build/verify.json"), `${JSON.stringify(lines, null, 2)}\n`);
process.exitCode = passed === lines.length && lines.length > 0 ? 0 : 1;
