/** `npm run bench`: prepares the checkout, bundles the measuring code and runs it; `--quick` takes a tenth of the data. */
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
const outfile = join(root, "build", "bench", "measure.js");
await build({
  absWorkingDir: root,
  entryPoints: ["tests/bench/measure.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  jsx: "automatic",
  sourcemap: true,
  logLevel: "error",
});
await import(pathToFileURL(outfile).href);
