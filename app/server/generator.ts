/** Name and version of this program, as it stands in what it freezes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "./root-folder";

const { name, version } = JSON.parse(readFileSync(join(rootFolder, "package.json"), "utf8")) as {
  name: string;
  version: string;
};

export const generator = `${name} ${version}`;
