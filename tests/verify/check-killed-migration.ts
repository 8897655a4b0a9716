/** A migration of a populated older database is killed midway: the next start begins anew and no row is lost. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { rootFolder } from "~/server/root-folder";
import type { Check } from "./check";
import { pause } from "./installation";

/** Makes a database of the first release and fills it. */
function makeOld(folder: string, rows: number): string {
  const migrations = join(folder, "first");
  mkdirSync(migrations);
  cpSync(join(rootFolder, "drizzle"), migrations, { recursive: true });
  rmSync(join(migrations, "derived.sql"));
  const journal = join(migrations, "meta/_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8")) as { entries: unknown[] };
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 1) }));
  const file = join(folder, "old.db");
  const db = openDatabase(file);
  migrate(db, migrations, 0);
  const sqlite = db.$client;
  sqlite.exec(`
    insert into organisation (id, key, name, field) values (1, 'lead', 'Lead', 'research');
    insert into project (id, key, title_da, lead_id, start_date, end_date)
      values (1, 'one', 'Et projekt', 1, '2024-01-01', '2026-12-31');`);
  const add = sqlite.prepare(
    `insert into activity (project_id, key, title_da, kind, date, direction, moment, broker_core, visibility)
     values (1, ?, ?, 'workshop', '2025-01-01', 'exchange', 'relevance', 'relate', 'funder')`,
  );
  sqlite.exec("begin immediate");
  for (let row = 0; row < rows; row += 1) add.run(`a-${row}`, `Møde ${row} om støv og løft`);
  sqlite.exec("commit");
  sqlite.close();
  return file;
}

/** Runs the migration and kills it after a while; null where it came to its end first. Milliseconds it took otherwise. */
async function run(file: string, killAfter: number | null): Promise<number | null> {
  const child = spawn(process.execPath, [join(rootFolder, "build/verify/migrator.js"), file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => void child.once("exit", (code) => resolve(code)));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const start = performance.now();
  if (killAfter !== null) {
    await Promise.race([pause(killAfter), ended]);
    child.kill("SIGKILL");
  }
  const code = await ended;
  return code === 0 ? performance.now() - start : null;
}

export const killedMigration: Check = {
  name: "migration of an older database killed midway",
  wanted: "begins anew, 0 rows lost, references and index sound",
  async measure({ folder, full, fault }) {
    const rows = full ? 20_000 : 4_000;
    const rounds = full ? 50 : 4;
    const old = makeOld(folder, rows);
    const whole = await run(copy(old, "whole"), null);
    if (whole === null) throw new Error("The migration does not come to its end");
    let killed = 0;
    let sound = 0;
    for (let round = 0; round < rounds; round += 1) {
      const file = copy(old, `round-${round}`);
      if ((await run(file, whole * (0.05 + (0.85 * round) / rounds))) === null) killed += 1;
      if ((await run(file, null)) === null) continue;
      if (fault) lose(file);
      if (isSound(file, rows)) sound += 1;
    }
    return {
      measured: `${sound} of ${rounds} sound, ${killed} of them killed before the end`,
      passes: sound === rounds && killed > 0,
    };
  },
};

function copy(file: string, name: string): string {
  const place = file.replace("old.db", `${name}.db`);
  cpSync(file, place);
  return place;
}

function lose(file: string): void {
  const sqlite = new Database(file);
  sqlite.exec("delete from activity where key = 'a-7'");
  sqlite.close();
}

function isSound(file: string, rows: number): boolean {
  const sqlite = new Database(file);
  try {
    const count = sqlite.prepare("select count(*) from activity").pluck().get();
    const found = sqlite
      .prepare("select count(*) from activity_search where activity_search match 'støv'")
      .pluck()
      .get();
    return (
      count === rows &&
      found === rows &&
      sqlite.pragma("integrity_check", { simple: true }) === "ok" &&
      (sqlite.pragma("foreign_key_check") as unknown[]).length === 0
    );
  } finally {
    sqlite.close();
  }
}
