/** An in-memory database made by the real migrations. */
import { fileURLToPath } from "node:url";
import { type Db, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";

export const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));

let empty: Buffer | null = null;

/** In memory it is a copy of one that was migrated once, which is many times faster. */
export function makeDatabase(file = ":memory:"): Db {
  if (file !== ":memory:") return migrated(file);
  empty ??= migrated(file).$client.serialize();
  return openDatabase(empty);
}

/** A database of its own in the same state. */
export function copyDatabase(db: Db): Db {
  return openDatabase(db.$client.serialize());
}

function migrated(file: string): Db {
  const db = openDatabase(file);
  migrate(db, migrationsFolder, Date.UTC(2026, 0, 1));
  return db;
}
