/** Starts a program of the product from a bare checkout: `node app/cli/launch.js run|serve|demonstrate …`. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureDatabaseCompiled, ensureInstalled, ensurePagesBuilt, ensureProgramsBuilt, root } from "./prepare.js";

const [program, ...args] = process.argv.slice(2);
if (program !== "run" && program !== "serve" && program !== "demonstrate") {
  process.stderr.write("Usage: node app/cli/launch.js run|serve|demonstrate\n");
  process.exit(2);
}

ensureInstalled();
const compiled = ensureDatabaseCompiled();
await ensureProgramsBuilt();
if (program !== "run") {
  ensurePagesBuilt();
  process.env.NODE_ENV = "production";
}
await compiled;

const file = join(root, "build", "programs", `${program}.js`);
process.argv = [process.argv[0] ?? "node", file, ...args];
await import(pathToFileURL(file).href);
