/** Backups by the clock: made once a day, checked before they count, rotated only after a new good one. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Db } from "#db/client";
import { chooseKept, lastDue, momentOfBackup, nameBackup, readKept } from "~/domain/backup/backup-plan";
import { checkBackup, putBackupBack } from "~/server/backup";
import { danishDayOf, danishHourOf } from "~/server/clock";
import { filesFolderOf } from "~/server/files-folder";
import { startBackups } from "~/server/jobs/start-backups";
import { judgeBackups, listBackups, makeScheduledBackup } from "~/server/scheduled-backups";
import { makeDatabase } from "../support/database";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Three in the morning in Copenhagen. */
const night = Date.UTC(2026, 10, 21, 2);

let root: string;
let databasePath: string;
let db: Db;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vidensbro-scheduled-"));
  databasePath = join(root, "a.db");
  db = makeDatabase(databasePath);
});
afterEach(() => {
  db.$client.close();
  rmSync(root, { recursive: true, force: true });
});

const planOf = (keep = { daily: 7, weekly: 4, monthly: 12 }) => ({ folder: join(root, "backups"), hour: 3, keep });

describe("the plan of backups", () => {
  it("reads what is kept, and names and finds files by their moment", () => {
    expect(readKept("7,4,12")).toEqual({ daily: 7, weekly: 4, monthly: 12 });
    expect(readKept("7 4 12")).toEqual({ daily: 7, weekly: 4, monthly: 12 });
    for (const bad of ["", "7", "0,4,12", "x,y,z", "7,4,12,1"]) expect(readKept(bad)).toBe(null);
    expect(momentOfBackup(nameBackup(night))).toBe(night);
    expect(momentOfBackup("vidensbro.db")).toBe(null);
  });

  it("keeps the newest of so many days, weeks and months, over two years of nights", () => {
    let kept: number[] = [];
    for (let i = 0; i < 730; i += 1) {
      const all = [...kept, night + i * DAY];
      kept = [...chooseKept(all, { daily: 7, weekly: 4, monthly: 12 }, danishDayOf)];
    }
    const days = kept.sort((a, b) => b - a).map(danishDayOf);
    expect(days.slice(0, 7)).toHaveLength(7);
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(12);
    // Seven days, the weeks beyond them and the months beyond those.
    expect(days.length).toBeLessThanOrEqual(23);
    expect(days.length).toBeGreaterThanOrEqual(7 + 2 + 11);
  });

  it("is due from its Danish hour on, summer and winter, and when clocks change", () => {
    expect(lastDue(night + 10, 3, danishHourOf)).toBe(night);
    expect(lastDue(night - 10, 3, danishHourOf)).toBe(night - DAY);
    const summer = Date.UTC(2026, 6, 1, 5);
    expect(danishHourOf(lastDue(summer, 3, danishHourOf))).toBe(3);
    // At two on 29 March 2026 clocks go to three: the day before counts until the next two o'clock.
    expect(lastDue(Date.UTC(2026, 2, 29, 12), 2, danishHourOf)).toBeLessThan(Date.UTC(2026, 2, 29, 12));
  });
});

describe("a scheduled backup", () => {
  it("holds database and files and can be put back", async () => {
    mkdirSync(filesFolderOf(databasePath));
    writeFileSync(join(filesFolderOf(databasePath), "photo"), "bytes");
    const plan = planOf();
    const { name } = await makeScheduledBackup(db, { databasePath, plan, now: night });
    const file = join(plan.folder, name);
    expect(checkBackup(file)).toBe(null);
    const restored = join(root, "b.db");
    putBackupBack({ file, databasePath: restored, now: night });
    expect(existsSync(join(filesFolderOf(restored), "photo"))).toBe(true);
    expect(judgeBackups(plan.folder, night + DAY)).toMatchObject({ late: false });
    expect(judgeBackups(plan.folder, night + 49 * HOUR)).toMatchObject({ late: true });
    expect(judgeBackups(join(root, "nowhere"), night)).toEqual({ last: null, late: true });
  });

  it("removes old ones after a new good one, what a crash left, and nothing of anybody else", async () => {
    const plan = planOf({ daily: 2, weekly: 0, monthly: 0 });
    for (let i = 0; i < 4; i += 1) await makeScheduledBackup(db, { databasePath, plan, now: night + i * DAY });
    writeFileSync(join(plan.folder, "notes.txt"), "mine");
    writeFileSync(join(plan.folder, `${nameBackup(night - DAY)}.unchecked.0a1b.part`), "half");
    await makeScheduledBackup(db, { databasePath, plan, now: night + 4 * DAY });
    expect(readdirSync(plan.folder).sort()).toEqual([
      "notes.txt",
      nameBackup(night + 3 * DAY),
      nameBackup(night + 4 * DAY),
    ]);
  });

  it("removes nothing where the new one is no good", async () => {
    const plan = planOf({ daily: 1, weekly: 0, monthly: 0 });
    await makeScheduledBackup(db, { databasePath, plan, now: night });
    // A reference that leads nowhere makes the copy one that cannot be put back.
    db.$client.pragma("foreign_keys = OFF");
    db.$client.exec("insert into session (token_hash, account_id, created_at, expires_at) values ('x', 99, 0, 1)");
    await expect(makeScheduledBackup(db, { databasePath, plan, now: night + DAY })).rejects.toThrow("no good");
    expect(readdirSync(plan.folder)).toEqual([nameBackup(night)]);
  });
});

describe("the job of backups", () => {
  it("makes one a day from its hour on, catches up, and waits an hour after a failure", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(process.stdout, "write").mockImplementation(() => true);
    vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    const plan = planOf();
    let now = night + 9 * HOUR;
    let broken = false;
    const job = startBackups({
      plan,
      clock: { now: () => now, today: () => danishDayOf(now) },
      make: (at) =>
        broken ? Promise.reject(new Error("no room")) : makeScheduledBackup(db, { databasePath, plan, now: at }),
    });
    const count = () => listBackups(plan.folder).length;
    await vi.waitFor(() => expect(count()).toBe(1));
    await job.look();
    now = night + DAY - 1;
    await job.look();
    expect(count()).toBe(1);
    broken = true;
    now = night + DAY;
    await job.look();
    broken = false;
    await job.look();
    expect(count()).toBe(1);
    now += HOUR;
    await job.look();
    expect(count()).toBe(2);
    job.stop();
    vi.restoreAllMocks();
  });
});
