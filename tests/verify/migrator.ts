/** Migrates a database as the product does; a process of its own, so that it can be killed. */
import { join } from "node:path";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { rootFolder } from "~/server/root-folder";

const [file = ""] = process.argv.slice(2);
process.stdout.write("begins\n");
migrate(openDatabase(file), join(rootFolder, "drizzle"), Date.now());
