/**
 * Brings a database to the newest schema. Foreign keys are off outside the transaction, because the pragma does nothing
 * inside one and a rebuilt table would otherwise take its children's rows along.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Db } from "./client";

interface MasterRow {
  type: "trigger" | "view";
  name: string;
}

/** Names (hashes) of the migrations that the database does not have yet. */
export function listPendingMigrations(db: Db, folder: string): string[] {
  const sqlite = db.$client;
  const known = sqlite.prepare("select 1 from sqlite_master where name = 'migration'").get();
  const done = new Set(known ? (sqlite.prepare("select hash from migration").pluck().all() as string[]) : []);
  return readMigrationFiles({ migrationsFolder: folder })
    .map((migration) => migration.hash)
    .filter((hash) => !done.has(hash));
}

/** Migrations in the database that this version of the product does not know: it was written by a newer one. */
export function listUnknownMigrations(db: Db, folder: string): string[] {
  const sqlite = db.$client;
  if (!sqlite.prepare("select 1 from sqlite_master where name = 'migration'").get()) return [];
  const ours = new Set(readMigrationFiles({ migrationsFolder: folder }).map((migration) => migration.hash));
  return (sqlite.prepare("select hash from migration").pluck().all() as string[]).filter((hash) => !ours.has(hash));
}

/** Applies what is pending, all or nothing; returns how many migrations were applied. Throws on any fault. */
export function migrate(db: Db, folder: string, now: number): number {
  if (listUnknownMigrations(db, folder).length > 0) throw new Error("database-is-newer");
  if (listPendingMigrations(db, folder).length === 0) return 0;
  const sqlite = db.$client;
  sqlite.pragma("foreign_keys = OFF");
  try {
    sqlite.exec("BEGIN IMMEDIATE");
    try {
      const applied = applyPending(db, folder, now);
      sqlite.exec("COMMIT");
      return applied;
    } catch (error) {
      if (sqlite.inTransaction) sqlite.exec("ROLLBACK");
      throw error;
    }
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
}

function applyPending(db: Db, folder: string, now: number): number {
  const sqlite = db.$client;
  sqlite.exec("create table if not exists migration (hash text primary key, at integer not null) strict");
  // Asked again under the lock: another process may have migrated in between.
  const pending = new Set(listPendingMigrations(db, folder));
  if (pending.size === 0) return 0;
  const derived = sqlite
    .prepare("select type, name from sqlite_master where type in ('trigger', 'view')")
    .all() as MasterRow[];
  for (const { type, name } of derived) sqlite.exec(`DROP ${type} "${name}"`);
  for (const migration of readMigrationFiles({ migrationsFolder: folder })) {
    if (!pending.has(migration.hash)) continue;
    for (const statement of migration.sql) {
      if (statement.trim() !== "" && !/^PRAGMA/i.test(statement.trim())) sqlite.exec(statement);
    }
    sqlite.prepare("insert into migration (hash, at) values (?, ?)").run(migration.hash, now);
  }
  const derivedFile = join(folder, "derived.sql");
  if (existsSync(derivedFile)) sqlite.exec(readFileSync(derivedFile, "utf8"));
  const broken = sqlite.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`foreign_key_check: ${JSON.stringify(broken.slice(0, 3))}`);
  return pending.size;
}
