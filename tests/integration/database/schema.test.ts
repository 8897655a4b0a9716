/** The database keeps its promises: settings, strict tables, vocabularies, an unchangeable journal. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { openDatabase, write } from "#db/client";
import { writeJournal } from "#db/journal";
import { prepared } from "#db/prepared";
import { makeDatabase } from "../../support/database";

const folders: string[] = [];
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "vidensbro-db-"));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("the database", () => {
  it("is durable and keeps references, read back after the first write", () => {
    const db = makeDatabase(join(makeFolder(), "a.db"));
    db.run(sql`insert into organisation (key, name, field) values ('a', 'A', 'company')`);
    const pragma = (name: string) => db.$client.pragma(name, { simple: true });
    expect([pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")]).toEqual(["wal", 2, 1]);
    expect(pragma("busy_timeout")).toBeGreaterThanOrEqual(5000);
    const [major = 0, minor = 0, patch = 0] = db
      .get<{ v: string }>(sql`select sqlite_version() v`)
      .v.split(".")
      .map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
    db.$client.close();
  });

  it("has only strict tables", () => {
    const tables = makeDatabase().all<{ name: string; strict: number }>(
      sql`select name, strict from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'`,
    );
    expect(tables.length).toBeGreaterThan(40);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  it("has an index under every reference, so that deleting a parent never walks a whole table", () => {
    const db = makeDatabase();
    const tables = db.all<{ name: string }>(
      sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
    );
    const bare: string[] = [];
    for (const { name } of tables) {
      const columns = db.all<{ name: string; pk: number }>(sql.raw(`pragma table_info("${name}")`));
      const first = new Set(columns.filter(({ pk }) => pk === 1).map((column) => column.name));
      for (const index of db.all<{ name: string }>(sql.raw(`pragma index_list("${name}")`))) {
        const [column] = db.all<{ name: string }>(sql.raw(`pragma index_info("${index.name}")`));
        if (column) first.add(column.name);
      }
      for (const key of db.all<{ from: string }>(sql.raw(`pragma foreign_key_list("${name}")`))) {
        if (!first.has(key.from)) bare.push(`${name}.${key.from}`);
      }
    }
    expect(bare).toEqual([]);
  });

  it("takes only keys of a closed vocabulary", () => {
    const db = makeDatabase();
    expect(() => db.run(sql`insert into organisation (key, name, field) values ('a', 'A', 'firm')`)).toThrow();
    db.run(sql`insert into organisation (key, name, field) values ('a', 'A', 'company')`);
    expect(() => db.run(sql`update organisation set size_class = 'huge'`)).toThrow();
  });

  it("never lets the journal or a frozen report be changed, not even by raw SQL", () => {
    const db = makeDatabase();
    writeJournal(db, {
      actor: { kind: "system" },
      now: 1,
      operation: "change-project",
      subject: "project",
      after: { a: 1 },
    });
    expect(() => db.$client.exec(`update journal set operation = 'x'`)).toThrow(/never changed/);
    expect(() => db.$client.exec(`delete from journal`)).toThrow(/never changed/);
    db.run(sql`insert into organisation (key, name, field) values ('a', 'A', 'company')`);
    db.run(
      sql`insert into project (key, title_da, lead_id, start_date, end_date) values ('p', 'P', 1, '2026-01-01', '2026-12-31')`,
    );
    db.run(
      sql`insert into report (project_id, kind, "from", "to", created_at) values (1, 'interim', '2026-01-01', '2026-06-30', 1)`,
    );
    db.run(
      sql`insert into report_version (report_id, version, content, sha256, language, generator, frozen_at) values (1, 1, '{}', ${"0".repeat(64)}, 'da', 'g', 1)`,
    );
    expect(() => db.$client.exec(`update report_version set content = '{"a":1}'`)).toThrow(/never changed/);
    expect(() => db.$client.exec(`delete from report_version`)).toThrow(/never changed/);
  });

  it("rolls everything back when one part of a change fails", () => {
    const db = makeDatabase();
    expect(() =>
      write(db, (transaction) => {
        transaction.run(sql`insert into organisation (key, name, field) values ('a', 'A', 'company')`);
        writeJournal(transaction, {
          actor: { kind: "system" },
          now: 1,
          operation: "add-organisation",
          subject: "organisation",
        });
        throw new Error("stop");
      }),
    ).toThrow("stop");
    expect(db.get(sql`select (select count(*) from organisation) + (select count(*) from journal) n`)).toEqual({
      n: 0,
    });
  });

  it("prepares a statement once for a connection and its transactions", () => {
    const db = makeDatabase();
    let made = 0;
    const statements = prepared(() => ({ number: (made += 1) }));
    statements(db);
    write(db, (transaction) => statements(transaction));
    statements(db);
    expect(made).toBe(1);
    statements(makeDatabase());
    expect(made).toBe(2);
  });

  it("refuses a file that is no database", async () => {
    const { writeFileSync } = await import("node:fs");
    const file = join(makeFolder(), "b.db");
    writeFileSync(file, "this is not a database, but it is long enough to look like a file of one");
    expect(() => openDatabase(file)).toThrow();
  });
});
