/** `npm run verify`: prepares the checkout, bundles the checks and runs them; `-- --full` takes every round, `-- --only NAME` one check. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  ensureDatabaseCompiled,
  ensureInstalled,
  ensurePagesBuilt,
  ensureProgramsBuilt,
  root,
} from "../../app/cli/prepare.js";

ensureInstalled();
await ensureDatabaseCompiled();
await ensureProgramsBuilt();
ensurePagesBuilt();

const { build } = await import("esbuild");
const outdir = join(root, "build", "verify");
await build({
  absWorkingDir: root,
  entryPoints: {
    verify: "tests/verify/verify.ts",
    writer: "tests/verify/writer.ts",
    migrator: "tests/verify/migrator.ts",
    ledger: "tests/verify/ledger.ts",
  },
  outdir,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  jsx: "automatic",
  sourcemap: true,
  logLevel: "error",
});
await import(pathToFileURL(join(outdir, "verify.js")).href);
