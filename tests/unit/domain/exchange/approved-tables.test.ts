/** The tables that a successor reads: their headings are those that are documented. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { approvedHeadings, approvedTables } from "~/domain/exchange/approved-tables";

it("documents every heading of every table", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../../docs/researchfish.md"), "utf8");
  for (const table of approvedTables) {
    const [, section = ""] = page.split(`### ${table}.csv`);
    const told = [...(section.split("\n### ")[0] ?? "").matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(told).toEqual([...approvedHeadings[table]]);
  }
});
