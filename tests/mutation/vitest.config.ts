/** The unit tests of the domain on code with mutants in it; `runner.ts` tries each test on every mutant that it meets. */
import { join, resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import tests from "../vitest.config";
import { plantMutants } from "./plant";

const root = join(import.meta.dirname, "../..");

/** Those that reach far or draw examples come last: they take longest, and what others killed is not tried again. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      Number(/propert|canonical|schema|rules|matrix|suggest|tests.unit.report/.test(moduleId));
    return [...files].sort((a, b) => isSlow(a) - isSlow(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig(async () => {
  const planted = await plantMutants(root, resolve(root, process.env.MUTATION_FOLDER ?? "build/mutation"));
  return {
    ...tests,
    plugins: [
      {
        name: "plant-mutants",
        enforce: "pre" as const,
        transform: (_: string, id: string) => planted.get(id.split("?")[0] ?? "") ?? null,
      },
    ],
    test: {
      ...tests.test,
      projects: undefined,
      include: process.env.MUTATION_TESTS?.split(",") ?? [
        "tests/unit/{domain,report}/**/*.test.ts",
        "tests/unit/i18n/vocabulary.test.ts",
      ],
      setupFiles: ["tests/mutation/draw-few.ts"],
      runner: "tests/mutation/runner.ts",
      sequence: { sequencer: QuickFirst },
      // Each test is run once for each mutant that it meets, within the time of one.
      testTimeout: 300_000,
      hookTimeout: 600_000,
    },
  };
});
