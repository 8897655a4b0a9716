/** Unit, integration and architecture tests; `npx vitest run --config tests/vitest.config.ts`. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at(".."),
  resolve: { alias: { "~": at("../app"), "#db": at("../db") } },
  esbuild: { jsx: "automatic" },
  test: {
    include: ["tests/{unit,integration,architecture}/**/*.test.{ts,tsx}"],
    environment: "node",
    // Checks with long waits of their own run beside the tests; what hangs is found all the same.
    testTimeout: 90_000,
    // One fewer than there are cores would leave half of a small machine idle.
    maxWorkers: "100%",
    setupFiles: ["tests/support/refuse-console-noise.ts"],
  },
});
