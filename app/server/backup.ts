/**
 * A backup is one SQLite file: the database, with the attached files in a table `sqlar` as SQLite's own archive format
 * has it (name, mode, mtime, sz, data; here never compressed).
 */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import Database from "better-sqlite3";
import { type Db, openDatabase } from "#db/client";
import { listUnknownMigrations, migrate } from "#db/migrate";
import { filesFolderOf } from "./files-folder";
import { migrationsFolder } from "./root-folder";

const archiveTable = "create table sqlar (name text primary key, mode int, mtime int, sz int, data blob)";

interface ArchivedFile {
  name: string;
  sz: number;
  data: Buffer;
}

function syncFile(file: string): void {
  const descriptor = openSync(file, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function listFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile()) : [];
}

/** Writes a consistent copy of database and files to `target`, also while others write. Throws where it cannot. */
export async function writeBackup(
  db: Db,
  { databasePath, target }: { databasePath: string; target: string },
): Promise<void> {
  const part = `${resolve(target)}.${randomBytes(4).toString("hex")}.part`;
  mkdirSync(dirname(part), { recursive: true });
  try {
    await db.$client.backup(part);
    const copy = new Database(part);
    try {
      copy.pragma("journal_mode = DELETE");
      copy.exec(archiveTable);
      const insert = copy.prepare("insert into sqlar (name, mode, mtime, sz, data) values (?, ?, ?, ?, ?)");
      const folder = filesFolderOf(databasePath);
      for (const name of listFiles(folder)) {
        const data = readFileSync(join(folder, name));
        const mtime = Math.floor(statSync(join(folder, name)).mtimeMs / 1000);
        insert.run(name, 0o100600, mtime, data.length, data);
      }
    } finally {
      copy.close();
    }
    syncFile(part);
    renameSync(part, resolve(target));
  } finally {
    for (const end of ["", "-journal", "-wal", "-shm"]) rmSync(`${part}${end}`, { force: true });
  }
}

export type BackupFault = "not-a-database" | "damaged" | "not-ours" | "newer";

/** What keeps a file from being put back; null where nothing does. */
export function checkBackup(file: string): BackupFault | null {
  let db: Database.Database;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
  } catch {
    return "not-a-database";
  }
  try {
    const tables = db.prepare("select name from sqlite_master where name in ('migration', 'project', 'sqlar')").all();
    if (tables.length !== 3) return "not-ours";
    if (db.pragma("integrity_check", { simple: true }) !== "ok") return "damaged";
    if ((db.pragma("foreign_key_check") as unknown[]).length > 0) return "damaged";
    return listUnknownMigrations({ $client: db } as Db, migrationsFolder).length > 0 ? "newer" : null;
  } catch {
    return "not-a-database";
  } finally {
    db.close();
  }
}

/** Whether another process has the database open. */
export function isInUse(databasePath: string): boolean {
  if (!existsSync(databasePath)) return false;
  const db = new Database(databasePath, { timeout: 500 });
  try {
    db.pragma("locking_mode = EXCLUSIVE");
    db.exec("BEGIN EXCLUSIVE; COMMIT");
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
  } finally {
    db.close();
  }
}

/** Puts a checked backup in the place of the database, brought to the newest schema. The files folder is replaced too. */
export function putBackupBack({ file, databasePath, now }: { file: string; databasePath: string; now: number }): void {
  mkdirSync(dirname(databasePath), { recursive: true });
  const mark = randomBytes(4).toString("hex");
  const part = join(dirname(databasePath), `.${basename(databasePath)}.${mark}.part`);
  const folder = filesFolderOf(databasePath);
  const newFolder = `${folder}.${mark}.part`;
  try {
    copyFileSync(file, part);
    mkdirSync(newFolder);
    const copy = new Database(part);
    try {
      for (const { name, data } of copy
        .prepare("select name, sz, data from sqlar")
        .iterate() as Iterable<ArchivedFile>) {
        if (basename(name) === name) writeFileSync(join(newFolder, name), data, { mode: 0o600 });
      }
      copy.exec("drop table sqlar");
      copy.exec("vacuum");
    } finally {
      copy.close();
    }
    const db = openDatabase(part);
    try {
      migrate(db, migrationsFolder, now);
      db.$client.pragma("wal_checkpoint(TRUNCATE)");
    } finally {
      db.$client.close();
    }
    syncFile(part);
    for (const end of ["-wal", "-shm"]) rmSync(`${databasePath}${end}`, { force: true });
    rmSync(folder, { recursive: true, force: true });
    renameSync(newFolder, folder);
    renameSync(part, databasePath);
  } finally {
    for (const end of ["", "-journal", "-wal", "-shm"]) rmSync(`${part}${end}`, { force: true });
    rmSync(newFolder, { recursive: true, force: true });
  }
}
