/** Unit, integration and architecture tests; `npx vitest run --config tests/vitest.config.ts`. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const tests = (folder: string) => [`tests/${folder}/**/*.test.{ts,tsx}`];
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Measure how long something takes, which what earlier files left in the same world would change. */
const measuring = ["exchange/reading-files", "feedback-links"].map((name) => `tests/integration/${name}.test.ts`);

export default defineConfig({
  root: at(".."),
  resolve: { alias: { "~": at("../app"), "#db": at("../db") } },
  esbuild: { jsx: "automatic" },
  test: {
    // One fewer than there are cores would leave half of a small machine idle.
    maxWorkers: "100%",
    projects: [
      // Rules keep nothing from one test to the next, and the product keeps what it holds with its database, so that files
      // can share a world: to load the product anew for each took half of their time, and to do so for each project twice.
      {
        extends: true,
        test: { name: "shared", include: tests("{unit,integration}"), exclude: measuring, isolate: false },
      },
      { extends: true, test: { name: "alone", include: [...tests("architecture"), ...measuring] } },
    ],
    environment: "node",
    // Checks with long waits of their own run beside the tests; what hangs is found all the same.
    testTimeout: 90_000,
    setupFiles: ["tests/support/refuse-console-noise.ts"],
  },
});
