/** `npm test`: installs what is missing, then types, lint, tests and journeys in a browser; ends with one line of counts. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ensureDatabaseCompiled,
  ensureInstalled,
  ensurePagesBuilt,
  ensureProgramsBuilt,
  root,
} from "../app/cli/prepare.js";
import { findProgram, installPrograms } from "./support/find-programs.js";

ensureInstalled();
const compiled = ensureDatabaseCompiled();
const installed = installPrograms();

const results = mkdtempSync(join(tmpdir(), "vidensbro-test-"));
let passed = 0;
let failed = 0;

/** @param {string} name */
const bin = (name) => join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

/**
 * Runs a program on this terminal and tells whether it ended well.
 * @param {string} title @param {string} program @param {string[]} args @param {Record<string, string>} [extra]
 */
function run(title, program, args, extra = {}) {
  process.stdout.write(`\n== ${title}\n`);
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...extra } });
  return status === 0;
}

/**
 * Runs a program beside others and shows its words once it has ended; tells whether it ended well.
 * @param {string} title @param {string} program @param {string[]} args
 * @returns {Promise<boolean>}
 */
function runBeside(title, program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    /** @type {Buffer[]} */
    const words = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => words.push(chunk));
    child.once("error", () => resolve(false));
    child.once("close", (code) => {
      process.stdout.write(`\n== ${title}\n${Buffer.concat(words).toString()}`);
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
const read = [
  runBeside("Types", bin("tsc"), ["--noEmit", "-p", "."]),
  runBeside("Lint", bin("eslint"), [".", "--max-warnings", "0"]).then(async (good) => {
    count(good);
    return runBeside("Format", bin("prettier"), ["--check", "--log-level", "warn", "."]);
  }),
];
for (const good of await Promise.all(read)) count(good);
await ensureProgramsBuilt();
ensurePagesBuilt();
await compiled;
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
add(run("Architecture, unit and integration tests", bin("vitest"), vitestArgs), vitestFile, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numPendingTests,
}));

const browser = findProgram("chromium");
if (browser === null) {
  failed += 1;
} else {
  const playwrightFile = join(results, "playwright.json");
  const good = run("Journeys in a browser", bin("playwright"), ["test", "--config", "tests/playwright.config.ts"], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightFile,
  });
  add(good, playwrightFile, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped,
  }));
}

// The checks of `npm run verify`, each with few rounds; the full form is that command's own.
const verifyFile = join(root, "build", "verify.json");
rmSync(verifyFile, { force: true });
add(
  run("Killed, cut off, flooded", process.execPath, [join(root, "tests", "verify", "run.js")]),
  verifyFile,
  /** @param {{ passes: boolean, found: boolean | null }[]} lines */ (lines) => {
    const held = lines.filter(({ passes, found }) => passes && found !== false).length;
    return { passed: held, failed: lines.length - held };
  },
);

rmSync(results, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
