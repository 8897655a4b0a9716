/** A database from before reports were written here comes along whole: its reports, their versions and who froze them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, expect, it } from "vitest";
import { type Db, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { migrationsFolder } from "../../support/database";

const folder = mkdtempSync(join(tmpdir(), "vidensbro-reports-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As the product was before the migration `funders`, without triggers, which would speak of tables to come. */
function makeOlder(file: string): Db {
  const earlier = join(folder, "earlier");
  cpSync(migrationsFolder, earlier, { recursive: true });
  rmSync(join(earlier, "derived.sql"));
  const journalFile = join(earlier, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(journalFile, "utf8")) as { entries: { tag: string }[] };
  const until = journal.entries.findIndex(({ tag }) => tag.endsWith("_funders"));
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, until) }));
  const db = openDatabase(file);
  migrate(db, earlier, 1);
  return db;
}

it("loses no report, no version and nobody who froze one", () => {
  const db = makeOlder(join(folder, "older.db"));
  db.$client.exec(`
    insert into account (email, name, language, created_at) values ('a@example.org', 'A', 'da', 1);
    insert into organisation (key, name, field) values ('a', 'A', 'research');
    insert into project (key, title_da, lead_id, start_date, end_date) values ('p', 'P', 1, '2026-01-01', '2026-12-31');
    insert into programme (key, funder_id, name_da) values ('g', 1, 'G');
    insert into requirement (programme_id, key, kind, title_da, due_anchor, due_offset_months) values (1, 'r', 'interim', 'R', 'project_start', 6);
    insert into report (project_id, requirement_id, kind, "from", "to", status, created_at, created_by_id) values (1, 1, 'interim', '2026-01-01', '2026-06-30', 'approved', 5, 1);
    insert into report (project_id, kind, "from", "to", created_at) values (1, 'final', '2026-01-01', '2026-12-31', 6);
    insert into report_version (report_id, version, content, sha256, frozen_at, frozen_by_id) values (1, 1, '{"a":1}', '${"0".repeat(64)}', 7, 1);
  `);
  expect(migrate(db, migrationsFolder, 2)).toBeGreaterThan(0);
  expect(db.all(sql`select id, kind, status, language, created_at from report order by id`)).toEqual([
    { id: 1, kind: "interim", status: "approved", language: "da", created_at: 5 },
    { id: 2, kind: "final", status: "draft", language: "da", created_at: 6 },
  ]);
  expect(db.all(sql`select report_id, version, content, frozen_at from report_version`)).toEqual([
    { report_id: 1, version: 1, content: '{"a":1}', frozen_at: 7 },
  ]);
  expect(db.all(sql`select * from report_submission`)).toEqual([{ report_version_id: 1, account_id: 1 }]);
  expect(db.all(sql`select project_id, stale from project_figure`)).toEqual([{ project_id: 1, stale: 1 }]);
  expect(db.$client.pragma("foreign_key_check")).toEqual([]);
  expect(() => db.$client.exec(`update report set language = 'en' where id = 1`)).toThrow(/never changed/);
  expect(() => db.$client.exec(`delete from report_version`)).toThrow(/never changed/);
  db.$client.close();
});
