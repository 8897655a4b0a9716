/** Runs each test once as it is, and again with each mutant that it met turned on: one that makes it fail is killed. */
import { setMaxListeners } from "node:events";
import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { collectTests } from "@vitest/runner";
import { type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite, TestRunner, vi } from "vitest";
import { isDrawn } from "./is-drawn";
import type { PlantedMutant } from "./plant";

/** What the planted code reads and writes. */
interface Switchboard {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number | undefined;
  hitLimit: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** Milliseconds of the processor. A test that takes longer is not run again for each mutant: the score can only get lower by it. */
const longestTest = 500;

const folder = process.env.MUTATION_FOLDER ?? "build/mutation";
const share = Number(process.env.MUTATION_SHARE ?? "1");

const host = globalThis as unknown as { __stryker__?: Switchboard };
const board: Switchboard = (host.__stryker__ ??= {
  activeMutant: undefined,
  currentTestId: undefined,
  hitCount: undefined,
  hitLimit: 0,
});

// One test listens for its end as often as it is run.
setMaxListeners(0);

/** Mutants killed by the tests of other files so far. */
const readKilled = () =>
  new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith(".killed"))
      .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n")),
  );

function note(kind: "drawn" | "met" | "killed", ids: readonly string[]): void {
  if (ids.length > 0) appendFileSync(join(folder, `${process.pid}.${kind}`), `${ids.join("\n")}\n`);
}

async function passes(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

async function passesWith(id: string, hits: number, run: () => unknown): Promise<boolean> {
  board.activeMutant = id;
  board.hitCount = 0;
  // What no longer ends is stopped by the planted switch itself.
  board.hitLimit = hits * 20 + 1000;
  try {
    return await passes(run);
  } finally {
    board.activeMutant = undefined;
    board.hitCount = undefined;
  }
}

const testsIn = (suite: RunnerTestSuite | RunnerTestFile): RunnerTestCase[] =>
  suite.tasks.flatMap((task) => (task.type === "suite" ? testsIn(task) : [task as RunnerTestCase]));

/** What runs while files are loaded is tried by tests of its folder and those that import it by name: all others load it too. */
function isBeside(test: string, code: string): boolean {
  const folder = dirname(relative("tests/unit", test)).replace(/^report/, "domain/report");
  return folder === dirname(relative("app", code)) || readFileSync(test, "utf8").includes(`"~/${code.slice(4, -3)}"`);
}

export default class MutantRunner extends TestRunner {
  #killed = existsSync(folder) ? readKilled() : new Set<string>();
  /** By name, those that can be run again and are quick. */
  #quick = new Set<string>();

  #kill(id: string): void {
    this.#killed.add(id);
    note("killed", [id]);
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    board.mutantCoverage ??= { static: {}, perTest: {} };
    board.currentTestId = test.id;
    const began = process.cpuUsage();
    // One that fails as it is, such as one of speed on a busy machine, tells nothing of mutants.
    const good = await passes(run);
    const { user, system } = process.cpuUsage(began);
    board.currentTestId = undefined;
    const met = Object.entries(board.mutantCoverage.perTest[test.id] ?? {}).filter(([id]) => isDrawn(id, share));
    note(
      "met",
      met.map(([id]) => id),
    );
    // What cannot be run twice as it is would seem to kill every mutant.
    if ((user + system) / 1000 > longestTest || !good || !(await passes(run))) return;
    this.#quick.add(test.fullName);
    for (const [id, hits] of met) if (!this.#killed.has(id) && !(await passesWith(id, hits, run))) this.#kill(id);
  }

  /** Mutants in what runs while files are loaded: the file is loaded anew for each. */
  async #tryLoaded(filepath: string): Promise<void> {
    const mutants = JSON.parse(readFileSync(join(folder, "mutants.json"), "utf8")) as PlantedMutant[];
    const loaded = board.mutantCoverage?.static ?? {};
    const chosen = mutants.filter(
      ({ id, file }) =>
        id in loaded &&
        isDrawn(id, share) &&
        !this.#killed.has(id) &&
        isBeside(relative(process.cwd(), filepath), file),
    );
    note(
      "met",
      chosen.map(({ id }) => id),
    );
    for (const { id } of chosen) {
      const good = await passesWith(id, loaded[id] ?? 0, async () => {
        vi.resetModules();
        const [file] = await collectTests([{ filepath, testLocations: undefined }], this as never);
        if (!file || file.result?.state === "fail") throw new Error("The file cannot be loaded");
        for (const test of testsIn(file as RunnerTestFile))
          if (this.#quick.has(test.fullName)) await TestRunner.getTestFn(test)();
      });
      if (!good) this.#kill(id);
    }
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite);
    // A file is a suite of its own.
    if ("filepath" in suite) await this.#tryLoaded(suite.filepath as string);
  }
}
