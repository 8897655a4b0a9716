/** What the register of personal data says at a glance, and how long things stay. */
import { expect, test } from "vitest";
import {
  exportedTables,
  ownOfDatabase,
  register,
  tableNames,
  tablesOf,
  tablesWithWords,
} from "~/domain/privacy/register";
import { retentionDays, tooOldAt } from "~/domain/privacy/retention";
import { keepings, ofNobody, processings, uses } from "~/domain/privacy/table-entry";

test("columns are told by their use", () => {
  expect(uses({ person: "name email", plain: "language" })).toEqual({
    name: "person",
    email: "person",
    language: "plain",
  });
  expect(uses({})).toEqual({});
  expect(ofNobody("project", { words: "title" })).toEqual({
    processing: null,
    kept: "project",
    columns: { title: "words" },
  });
});

test("every table has its processing and its keeping, and every processing has tables", () => {
  for (const name of tableNames) {
    const { processing, kept } = register[name];
    expect(keepings, name).toContain(kept);
    if (processing !== null) expect(processings, name).toContain(processing);
  }
  for (const processing of processings) {
    const tables = tablesOf(processing);
    expect(tables.length, processing).toBeGreaterThan(0);
    for (const name of tables) expect(register[name].processing).toBe(processing);
  }
  expect(tablesOf("journal")).toEqual(["journal"]);
  expect(tablesOf("mail")).toEqual(["outbox"]);
});

test("persons are given the tables that say what they are given", () => {
  expect(exportedTables).toContain("account");
  expect(exportedTables).not.toContain("feedback_token");
  for (const name of tableNames)
    expect(exportedTables.includes(name as never)).toBe(register[name].exported !== undefined);
});

test("words in which somebody may be named stand in tables where nobody is meant to stand", () => {
  expect(tablesWithWords).toContain("programme");
  expect(tablesWithWords).not.toContain("account");
  expect(tablesWithWords).not.toContain("report_text");
  expect(tablesWithWords).not.toContain("report");
  for (const name of tablesWithWords) {
    expect(register[name].processing).toBeNull();
    expect(Object.values(register[name].columns)).toContain("words");
  }
});

test("what the database keeps for itself is no table of ours", () => {
  for (const name of ["migration", "sqlite_sequence", "activity_search_data", "activity_search_idx"])
    expect(ownOfDatabase.test(name), name).toBe(true);
  for (const name of ["account", "migration_x", "my_migration", "activity_search", "activity_search_data2"])
    expect(ownOfDatabase.test(name), name).toBe(false);
});

test("what is forgotten by itself is too old after its days", () => {
  const now = Date.parse("2026-11-21T12:00:00Z");
  expect(tooOldAt("session", now)).toBe(now);
  expect(tooOldAt("signInLink", now)).toBe(Date.parse("2026-11-20T12:00:00Z"));
  expect(tooOldAt("incoming", now)).toBe(Date.parse("2026-11-14T12:00:00Z"));
  expect(retentionDays).toEqual({
    session: 0,
    attempt: 0,
    signInLink: 1,
    invitation: 30,
    mail: 90,
    draft: 180,
    submission: 90,
    incoming: 7,
    digestLink: 400,
  });
});
