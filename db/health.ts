/** What the database says of its own health. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { Db } from "./client";
import { file } from "./schema/file";

export interface Health {
  /** `ok`, or SQLite's own words on what is damaged. */
  integrity: string;
  brokenReferences: number;
  journalMode: string;
  /** 2 is FULL. */
  synchronous: number;
  foreignKeys: number;
  sqliteVersion: string;
}

/** Checks the whole file, page by page. */
export function readHealth(db: Db, _scope: EverythingScope): Health {
  const { $client: sqlite } = db;
  const pragma = (name: string) => sqlite.pragma(name, { simple: true });
  return {
    integrity: String(pragma("integrity_check")),
    brokenReferences: (sqlite.pragma("foreign_key_check") as unknown[]).length,
    journalMode: String(pragma("journal_mode")),
    synchronous: Number(pragma("synchronous")),
    foreignKeys: Number(pragma("foreign_keys")),
    sqliteVersion: db.get<{ v: string }>(sql`select sqlite_version() as v`).v,
  };
}

/** Number of attached files whose bytes are not in the folder. */
export function countMissingFiles(db: Db, _scope: EverythingScope, folder: string): number {
  const names = db.select({ name: file.storageName }).from(file).all();
  return names.filter(({ name }) => !existsSync(join(folder, name))).length;
}
