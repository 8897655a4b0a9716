/** A backup taken while others write, and put back whole. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "#db/client";
import { checkBackup, isInUse, putBackupBack, writeBackup } from "~/server/backup";
import { filesFolderOf } from "~/server/files-folder";
import { makeDatabase } from "../support/database";

let folder: string;
let databasePath: string;
let db: Db;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vidensbro-backup-"));
  databasePath = join(folder, "a.db");
  db = makeDatabase(databasePath);
});
afterEach(() => {
  if (db.$client.open) db.$client.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (key: string) =>
  db.run(sql`insert into organisation (key, name, field) values (${key}, ${key}, 'company')`);
const keysOf = (file: string) => {
  const other = new Database(file, { readonly: true });
  const keys = other.prepare("select key from organisation order by id").pluck().all();
  other.close();
  return keys;
};

describe("backup and restore", () => {
  it("give back database and files, while writing goes on", async () => {
    for (let i = 0; i < 200; i += 1) add(`before-${i}`);
    mkdirSync(filesFolderOf(databasePath));
    writeFileSync(join(filesFolderOf(databasePath), "photo"), Buffer.from([0, 1, 2, 255]));
    const target = join(folder, "copy.db");
    const backup = writeBackup(db, { databasePath, target });
    add("during");
    await backup;
    expect(checkBackup(target)).toBe(null);
    const restored = join(folder, "place", "b.db");
    putBackupBack({ file: target, databasePath: restored, now: 2 });
    expect(existsSync(`${restored}-wal`)).toBe(false);
    expect(keysOf(restored).slice(0, 200)).toEqual(Array.from({ length: 200 }, (_, i) => `before-${i}`));
    expect(readFileSync(join(filesFolderOf(restored), "photo"))).toEqual(Buffer.from([0, 1, 2, 255]));
  });

  it("is more than a copy of the file, which lacks what stands in the log (control)", () => {
    add("only-in-the-log");
    const copy = join(folder, "cp.db");
    writeFileSync(copy, readFileSync(databasePath));
    expect(() => keysOf(copy)).toThrow(/no such table/);
  });

  it("leave nothing half-made where the target cannot be written", async () => {
    await expect(writeBackup(db, { databasePath, target: join(databasePath, "x", "y.db") })).rejects.toThrow();
  });

  it("refuse a file that is none, is damaged, or is not ours", async () => {
    const target = join(folder, "copy.db");
    for (let i = 0; i < 500; i += 1) add(`row-${i}`);
    await writeBackup(db, { databasePath, target });
    const bytes = readFileSync(target);
    const text = join(folder, "text.db");
    writeFileSync(text, "hello");
    expect(checkBackup(text)).toBe("not-a-database");
    const torn = join(folder, "torn.db");
    writeFileSync(torn, bytes.subarray(0, bytes.length / 2));
    expect(["damaged", "not-a-database"]).toContain(checkBackup(torn));
    expect(checkBackup(databasePath)).toBe("not-ours");
  });

  it("see that a database is in use", () => {
    add("x");
    expect(isInUse(databasePath)).toBe(true);
    db.$client.close();
    expect(isInUse(databasePath)).toBe(false);
  });
});
