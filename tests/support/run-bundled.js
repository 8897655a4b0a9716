/** Prepares the checkout, bundles programs of the tests and runs the first; the others stand beside it to be started. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  ensureDatabaseCompiled,
  ensureInstalled,
  ensurePagesBuilt,
  ensureProgramsBuilt,
  root,
} from "../../app/cli/prepare.js";

/** @param {string} name The folder below tests/. @param {string[]} programs Names of its files, without their end. */
export async function runBundled(name, programs) {
  ensureInstalled();
  await ensureDatabaseCompiled();
  await ensureProgramsBuilt();
  ensurePagesBuilt();
  const { build } = await import("esbuild");
  const outdir = join(root, "build", name);
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(programs.map((program) => [program, `tests/${name}/${program}.ts`])),
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
  await import(pathToFileURL(join(outdir, `${programs[0]}.js`)).href);
}
