/** The folder of the checkout, found from wherever this module runs: TypeScript source or bundle. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("No package.json above this module");
    folder = above;
  }
  return folder;
}

export const rootFolder = findRoot();
export const migrationsFolder = join(rootFolder, "drizzle");
