/** Adds STRICT to the tables of generated migrations, which drizzle-kit leaves out. Run after every generate. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../drizzle/", import.meta.url);
for (const name of readdirSync(folder)) {
  if (!/^\d{4}_.*\.sql$/.test(name)) continue;
  const file = new URL(name, folder);
  const text = readFileSync(file, "utf8");
  const strict = text.replace(/^\);$/gm, ") STRICT;");
  if (strict !== text) writeFileSync(file, strict);
}
