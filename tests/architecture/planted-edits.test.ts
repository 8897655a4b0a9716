/** Each guard that `npm run verify -- --full` takes away stands once where the list says: a line that was moved is no longer tried. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rootFolder } from "~/server/root-folder";
import { plantedEdits } from "../verify/planted-edits";

it.each(plantedEdits)("$file says once: $from", ({ file, from, to, tests }) => {
  expect(readFileSync(join(rootFolder, file), "utf8").split(from)).toHaveLength(2);
  expect(to).not.toBe(from);
  for (const test of tests) expect(() => readFileSync(join(rootFolder, test))).not.toThrow();
});
