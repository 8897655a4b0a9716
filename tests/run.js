/** `npm test`: installs what is missing, then types, lint, tests and journeys in a browser; ends with one line of counts. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import {
  ensureDatabaseCompiled,
  ensureInstalled,
  ensurePagesBuilt,
  ensureProgramsBuilt,
  root,
} from "../app/cli/prepare.js";
import { findProgram, installPrograms } from "./support/find-programs.js";

const started = performance.now();
ensureInstalled();
const compiled = ensureDatabaseCompiled();
const installed = installPrograms();

const results = mkdtempSync(join(tmpdir(), "vidensbro-test-"));
let passed = 0;
let failed = 0;

/** How long something took, for whoever wants a run to be shorter. @param {number} since as `performance.now()` tells it */
const tookSince = (since) => `(${Math.round((performance.now() - since) / 1000)} s)`;

/** @param {string} name */
const bin = (name) => join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

/**
 * Runs a program and tells whether it ended well; what it says is shown as it comes.
 * @param {string} title @param {string} program @param {string[]} args @param {Record<string, string>} [extra]
 * @returns {Promise<boolean>}
 */
function run(title, program, args, extra = {}) {
  return new Promise((resolve) => {
    process.stdout.write(`\n== ${title}\n`);
    const begun = performance.now();
    const child = spawn(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...extra } });
    child.once("error", () => resolve(false));
    child.once("close", (code) => {
      process.stdout.write(`== ${title}: done ${tookSince(begun)}\n`);
      resolve(code === 0);
    });
  });
}

/**
 * Runs a program beside others and shows its words once it has ended.
 * @param {string} title @param {string} program @param {string[]} args
 * @param {boolean} [last] whether others go first where both want the processor
 * @returns {Promise<boolean>}
 */
function runBeside(title, program, args, last = false) {
  return new Promise((resolve) => {
    const begun = performance.now();
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    if (last && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    /** @type {Buffer[]} */
    const words = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => words.push(chunk));
    child.once("error", () => resolve(false));
    child.once("close", (code) => {
      process.stdout.write(`\n== ${title} ${tookSince(begun)}\n${Buffer.concat(words).toString()}`);
      resolve(code === 0);
    });
  });
}

/** A check that passes or fails as a whole. @param {boolean} good */
function count(good) {
  if (good) passed += 1;
  else failed += 1;
}

/**
 * Adds the counts of a runner's own report; a runner that left none, or ended badly without a failed test, failed once.
 * @param {boolean} good @param {string} file @param {(report: any) => { passed: number, failed: number }} read
 */
function add(good, file, read) {
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += counts.failed;
  if (!good && counts.failed === 0) failed += 1;
}

// None of these needs the database, which may be compiling meanwhile, nor what is built.
const checked = (async () => {
  count(await runBeside("Types", bin("tsc"), ["--noEmit", "-p", "."], true));
  count(await runBeside("Lint", bin("eslint"), [".", "--max-warnings", "0"], true));
  count(await runBeside("Format", bin("prettier"), ["--check", "--log-level", "warn", "."], true));
})();
await ensureProgramsBuilt();
ensurePagesBuilt();
await compiled;
process.stdout.write(`\n== Installed, compiled and built ${tookSince(started)}\n`);

// The checks of `npm run verify`, each with few rounds; the full form is that command's own. Much of it is waiting,
// and what waits behind others would be the last to end.
const verified = (async () => {
  const file = join(root, "build", "verify.json");
  rmSync(file, { force: true });
  const good = await runBeside("Killed, cut off, flooded", process.execPath, [join(root, "tests", "verify", "run.js")]);
  add(good, file, (/** @type {{ passes: boolean, found: boolean | null }[]} */ lines) => {
    const held = lines.filter(({ passes, found }) => passes && found !== false).length;
    return { passed: held, failed: lines.length - held };
  });
})();
const missing = await installed;
if (missing.length > 0)
  process.stdout.write(
    `\n${missing.join(", ")} not found, and could not be installed: tests that need them fail. Install them with your package manager (Debian: apt-get install ${missing.join(" ")}; a browser can also be named by CHROMIUM) and run npm test again.\n`,
  );

const vitestFile = join(results, "vitest.json");
const vitestArgs = [
  "run",
  "--config",
  "tests/vitest.config.ts",
  "--reporter=default",
  "--reporter=json",
  `--outputFile=${vitestFile}`,
];
add(await run("Architecture, unit and integration tests", bin("vitest"), vitestArgs), vitestFile, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numPendingTests,
}));

const browser = findProgram("chromium");
if (browser === null) {
  failed += 1;
} else {
  const playwrightFile = join(results, "playwright.json");
  const good = await run(
    "Journeys in a browser",
    bin("playwright"),
    ["test", "--config", "tests/playwright.config.ts"],
    {
      CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightFile,
    },
  );
  add(good, playwrightFile, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped,
  }));
}

await Promise.all([checked, verified]);
rmSync(results, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
