/** An in-memory database made by the real migrations. */
import { fileURLToPath } from "node:url";
import { type Db, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";

export const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));

export function makeDatabase(file = ":memory:"): Db {
  const db = openDatabase(file);
  migrate(db, migrationsFolder, Date.UTC(2026, 0, 1));
  return db;
}
