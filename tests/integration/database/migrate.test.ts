/** Migrations on a populated older database lose nothing, all or nothing. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Db, openDatabase } from "#db/client";
import { listPendingMigrations, listUnknownMigrations, migrate } from "#db/migrate";
import type { Bundle } from "~/domain/bundle/records";
import { importBundle } from "~/operations/import-bundle";
import { migrationsFolder } from "../../support/database";

let folder: string;
let later: string;

/** A next version's migration that rebuilds `project` as drizzle-kit writes it, with the pragmas that do nothing inside a transaction. */
const rebuild = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_project\` (
	\`id\` integer PRIMARY KEY NOT NULL, \`key\` text NOT NULL, \`title_da\` text, \`title_en\` text, \`acronym\` text, \`summary_da\` text, \`summary_en\` text,
	\`lead_id\` integer NOT NULL, \`start_date\` text NOT NULL, \`end_date\` text NOT NULL, \`website\` text, \`raid\` text, \`doi\` text,
	\`illustrative\` integer DEFAULT false NOT NULL, \`archived_at\` integer, \`revision\` integer DEFAULT 1 NOT NULL, \`colour\` text DEFAULT 'petrol' NOT NULL,
	FOREIGN KEY (\`lead_id\`) REFERENCES \`organisation\`(\`id\`)
) STRICT;
--> statement-breakpoint
INSERT INTO \`__new_project\`("id", "key", "title_da", "title_en", "acronym", "summary_da", "summary_en", "lead_id", "start_date", "end_date", "website", "raid", "doi", "illustrative", "archived_at", "revision") SELECT "id", "key", "title_da", "title_en", "acronym", "summary_da", "summary_en", "lead_id", "start_date", "end_date", "website", "raid", "doi", "illustrative", "archived_at", "revision" FROM \`project\`;--> statement-breakpoint
DROP TABLE \`project\`;--> statement-breakpoint
ALTER TABLE \`__new_project\` RENAME TO \`project\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX \`project_key_unique\` ON \`project\` (\`key\`);`;

function addMigration(name: string, text: string): void {
  const journalFile = join(later, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(journalFile, "utf8")) as {
    entries: { idx: number; when: number; tag: string; version: string; breakpoints: boolean }[];
  };
  const last = journal.entries.at(-1)!;
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: name });
  writeFileSync(journalFile, JSON.stringify(journal));
  writeFileSync(join(later, `${name}.sql`), text);
}

function countRows(db: Db): Record<string, number> {
  const tables = db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'migration'`,
  );
  return Object.fromEntries(
    tables.map(({ name }) => [name, db.get<{ n: number }>(sql.raw(`select count(*) n from "${name}"`)).n]),
  );
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vidensbro-migrate-"));
  later = join(folder, "later");
  mkdirSync(later);
  cpSync(migrationsFolder, later, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function populate(file: string): Db {
  const db = openDatabase(file);
  migrate(db, migrationsFolder, 1);
  for (const name of ["fea-2022-2024", "necto-smv-2025"]) {
    const bundle = JSON.parse(
      readFileSync(new URL(`../../../db/seed/cases/${name}.json`, import.meta.url), "utf8"),
    ) as Bundle;
    expect(importBundle({ db, actor: { kind: "command_line" }, now: 1 }, bundle).ok).toBe(true);
  }
  return db;
}

describe("migrating", () => {
  it("rebuilds a table with children and loses no row of any table", () => {
    const db = populate(join(folder, "a.db"));
    const before = countRows(db);
    expect(before.activity).toBe(12);
    addMigration("9000_rebuild", rebuild);
    expect(migrate(db, later, 2)).toBe(1);
    expect(countRows(db)).toEqual(before);
    expect(db.$client.pragma("foreign_key_check")).toEqual([]);
    expect(db.$client.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(() => db.$client.exec(`delete from journal`)).toThrow(/never changed/);
    db.$client.close();
  });

  it("would have lost the children without its care (control)", () => {
    const db = populate(join(folder, "b.db"));
    for (const { name } of db.all<{ name: string }>(sql`select name from sqlite_master where type = 'trigger'`))
      db.$client.exec(`DROP TRIGGER "${name}"`);
    db.$client.exec(`BEGIN; ${rebuild.replaceAll("--> statement-breakpoint", "")} COMMIT;`);
    expect(countRows(db).activity).toBe(0);
    db.$client.close();
  });

  it("leaves the database as it was when a migration fails halfway", () => {
    const db = populate(join(folder, "c.db"));
    const before = countRows(db);
    addMigration(
      "9001_bad",
      "CREATE TABLE `x` (`id` integer PRIMARY KEY) STRICT;--> statement-breakpoint\nINSERT INTO `nowhere` VALUES (1);",
    );
    expect(() => migrate(db, later, 2)).toThrow();
    expect(countRows(db)).toEqual(before);
    expect(db.$client.pragma("foreign_keys", { simple: true })).toBe(1);
    db.$client.close();
  });

  it("refuses a migration that breaks a reference", () => {
    const db = populate(join(folder, "d.db"));
    addMigration("9002_break", "DELETE FROM `organisation` WHERE `key` = 'nfa';");
    expect(() => migrate(db, later, 2)).toThrow(/foreign_key_check/);
    expect(db.get(sql`select count(*) n from organisation where key = 'nfa'`)).toEqual({ n: 1 });
    db.$client.close();
  });

  it("does nothing the second time and refuses a database of a newer version", () => {
    const db = populate(join(folder, "e.db"));
    expect(migrate(db, migrationsFolder, 3)).toBe(0);
    expect(listPendingMigrations(db, migrationsFolder)).toEqual([]);
    addMigration("9003_next", "CREATE TABLE `next` (`id` integer PRIMARY KEY) STRICT;");
    migrate(db, later, 4);
    expect(listUnknownMigrations(db, migrationsFolder)).toHaveLength(1);
    expect(() => migrate(db, migrationsFolder, 5)).toThrow("database-is-newer");
    db.$client.close();
  });
});
