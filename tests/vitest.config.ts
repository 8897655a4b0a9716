/** Unit, integration and architecture tests; `npx vitest run --config tests/vitest.config.ts`. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const tests = (folder: string) => [`tests/${folder}/**/*.test.{ts,tsx}`];
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at(".."),
  resolve: { alias: { "~": at("../app"), "#db": at("../db") } },
  esbuild: { jsx: "automatic" },
  test: {
    // One fewer than there are cores would leave half of a small machine idle.
    maxWorkers: "100%",
    projects: [
      // Rules keep nothing from one test to the next; a world of its own for each file took half of their time.
      { extends: true, test: { name: "unit", include: tests("unit"), isolate: false } },
      { extends: true, test: { name: "whole", include: tests("{integration,architecture}") } },
    ],
    environment: "node",
    // Checks with long waits of their own run beside the tests; what hangs is found all the same.
    testTimeout: 90_000,
    setupFiles: ["tests/support/refuse-console-noise.ts"],
  },
});
