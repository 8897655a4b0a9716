/** Backups: their names, which of them stay, and when the last one was due. */
import { describe, expect, test } from "vitest";
import { backupTooOld, chooseKept, lastDue, momentOfBackup, nameBackup, readKept } from "~/domain/backup/backup-plan";

const HOUR = 3_600_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);

test("how many stay is read from three numbers", () => {
  expect(readKept("7 4 12")).toEqual({ daily: 7, weekly: 4, monthly: 12 });
  expect(readKept(" 7,4, 12 ")).toEqual({ daily: 7, weekly: 4, monthly: 12 });
  expect(readKept("1 0 0")).toEqual({ daily: 1, weekly: 0, monthly: 0 });
  for (const words of ["", "7 4", "0 4 12", "7 4 12 1", "7 -4 12", "7 4 1200", "x7 4 12", "7 4 12x", "7 4 a"])
    expect(readKept(words), words).toBeNull();
});

test("a name tells its moment, and only a name does", () => {
  const at = Date.parse("2026-11-21T01:02:03Z");
  expect(nameBackup(at)).toBe("vidensbro-2026-11-21T010203Z.db");
  expect(momentOfBackup(nameBackup(at))).toBe(at);
  expect(momentOfBackup(nameBackup(Date.parse("2026-01-31T23:59:59.999Z")))).toBe(Date.parse("2026-01-31T23:59:59Z"));
  for (const name of [
    "vidensbro-2026-11-21T010203Z.db.part",
    "x-vidensbro-2026-11-21T010203Z.db",
    "vidensbro-2026-11-21.db",
    "vidensbro.db",
  ])
    expect(momentOfBackup(name), name).toBeNull();
});

describe("what stays", () => {
  const kept = (days: string[], keep: Parameters<typeof chooseKept>[1]) =>
    [...chooseKept(days.map(noon), keep, dayOf)].map(dayOf).sort();

  test("the newest days", () => {
    const days = ["2026-11-18", "2026-11-21", "2026-11-19", "2026-11-20"];
    expect(kept(days, { daily: 2, weekly: 0, monthly: 0 })).toEqual(["2026-11-20", "2026-11-21"]);
    expect(kept(days, { daily: 9, weekly: 0, monthly: 0 })).toEqual([...days].sort());
  });

  test("the newest of all even where nothing is to stay", () => {
    expect(kept(["2026-11-20", "2026-11-21"], { daily: 0, weekly: 0, monthly: 0 })).toEqual(["2026-11-21"]);
    expect(kept([], { daily: 1, weekly: 1, monthly: 1 })).toEqual([]);
  });

  test("of each week the newest; weeks begin on Monday", () => {
    // 16 November 2026 is a Monday, 15 a Sunday.
    const days = ["2026-11-08", "2026-11-09", "2026-11-15", "2026-11-16", "2026-11-17"];
    expect(kept(days, { daily: 0, weekly: 2, monthly: 0 })).toEqual(["2026-11-15", "2026-11-17"]);
    expect(kept(days, { daily: 0, weekly: 3, monthly: 0 })).toEqual(["2026-11-08", "2026-11-15", "2026-11-17"]);
  });

  test("of each month the newest", () => {
    const days = ["2026-08-31", "2026-09-01", "2026-09-30", "2026-10-01", "2026-11-02"];
    expect(kept(days, { daily: 0, weekly: 0, monthly: 3 })).toEqual(["2026-09-30", "2026-10-01", "2026-11-02"]);
  });

  test("of one day with several the newest, and others of that day go", () => {
    const morning = Date.parse("2026-11-21T06:00:00Z");
    const evening = Date.parse("2026-11-21T18:00:00Z");
    const before = noon("2026-11-20");
    expect(chooseKept([morning, before, evening], { daily: 2, weekly: 0, monthly: 0 }, dayOf)).toEqual(
      new Set([evening, before]),
    );
  });

  test("days, weeks and months each keep their own", () => {
    const days = ["2026-09-30", "2026-11-08", "2026-11-19", "2026-11-20", "2026-11-21"];
    expect(kept(days, { daily: 2, weekly: 2, monthly: 2 })).toEqual([
      "2026-09-30",
      "2026-11-08",
      "2026-11-20",
      "2026-11-21",
    ]);
  });
});

describe("when the last one was due", () => {
  const hourOf = (at: number) => new Date(at).getUTCHours();
  const at = (time: string) => Date.parse(`2026-11-21T${time}Z`);

  test("the hour of today where it has begun, else of yesterday", () => {
    expect(lastDue(at("03:00:00"), 3, hourOf)).toBe(at("03:00:00"));
    expect(lastDue(at("17:30:00"), 3, hourOf)).toBe(at("03:00:00"));
    expect(lastDue(at("02:59:59"), 3, hourOf)).toBe(at("03:00:00") - 24 * HOUR);
  });

  test("an hour that a day skips does not hold it up for ever", () => {
    expect(lastDue(at("17:30:00"), 3, () => 5)).toBe(at("17:00:00") - 26 * HOUR);
  });

  test("two days without a good one are too many", () => {
    expect(backupTooOld).toBe(48 * HOUR);
  });
});
