/** Opens the database with the settings that durability and references rest on. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";

export type Db = BetterSQLite3Database & { $client: Database.Database };

/** A transaction in progress; every query takes it where it takes a database. */
export type Transaction = Parameters<Parameters<Db["transaction"]>[0]>[0];

/** Where a query runs: on the database or inside a transaction on it. */
export type Connection = Db | Transaction;

/** Milliseconds that a writer waits for another. */
const patience = 10_000;

/**
 * Opens (and creates) the file. `synchronous = FULL` because WAL's default of NORMAL loses acknowledged commits at a
 * power cut. The bytes of a database open as a copy in memory. Throws where the file cannot be opened or is no database.
 */
export function openDatabase(file: string | Buffer): Db {
  if (typeof file === "string" && file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const sqlite = new Database(file);
  try {
    sqlite.pragma(`busy_timeout = ${patience}`);
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = FULL");
    sqlite.pragma("foreign_keys = ON");
    sqlite.pragma("cache_size = -65536");
    sqlite.pragma("mmap_size = 1073741824");
    sqlite.pragma("temp_store = MEMORY");
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return drizzle(sqlite);
}

/** One writing transaction; takes the write lock at once, so that reading before writing is never refused. */
export function write<T>(db: Db, work: (transaction: Transaction) => T): T {
  return db.transaction(work, { behavior: "immediate" });
}

/** Whether nobody writes at this moment, so that a transaction need not wait for its turn. */
export function isWriteLockFree({ $client }: Db): boolean {
  if ($client.memory || $client.inTransaction) return true;
  $client.pragma("busy_timeout = 0");
  try {
    $client.exec("BEGIN IMMEDIATE; ROLLBACK");
    return true;
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith("SQLITE_BUSY")) return false;
    throw error;
  } finally {
    $client.pragma(`busy_timeout = ${patience}`);
  }
}

/** Reads that belong together, from one state of the database. */
export function readTogether<T>(db: Connection, work: (transaction: Transaction) => T): T {
  return db.transaction(work, { behavior: "deferred" });
}

/** Names the state of the whole database as this connection sees it: another after each write, by whomever. */
export function stateOfDatabase(db: Db): string {
  const elsewhere = db.$client.pragma("data_version", { simple: true }) as number;
  const here = db.$client.prepare("select total_changes()").pluck().get() as number;
  return `${elsewhere} ${here}`;
}
