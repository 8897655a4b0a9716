/** The settings that durability and references rest on, read back after a write: some drivers report what they do not keep. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { openDatabase } from "#db/client";
import type { Check } from "./check";

/** Older ones can lose a database when its log is reset while two connections write. */
const oldest = [3, 51, 3];

export const settings: Check = {
  name: "settings of the database after a write",
  wanted: "wal, synchronous 2, foreign keys 1, SQLite 3.51.3 or newer",
  measure({ folder, fault }) {
    const file = join(folder, "settings.db");
    const sqlite = fault ? new Database(file) : openDatabase(file).$client;
    if (fault) sqlite.pragma("journal_mode = WAL");
    sqlite.exec("create table a (b integer) strict; insert into a values (1)");
    const read = (name: string) => String(sqlite.pragma(name, { simple: true }));
    const mode = read("journal_mode");
    const synchronous = read("synchronous");
    const keys = read("foreign_keys");
    const version = sqlite.prepare("select sqlite_version()").pluck().get() as string;
    sqlite.close();
    const parts = version.split(".").map(Number);
    const differing = parts.findIndex((part, index) => part !== oldest[index]);
    const newEnough = differing === -1 || (parts[differing] ?? 0) > (oldest[differing] ?? 0);
    return {
      measured: `${mode}, synchronous ${synchronous}, foreign keys ${keys}, SQLite ${version}`,
      passes: mode === "wal" && synchronous === "2" && keys === "1" && newEnough,
    };
  },
};
