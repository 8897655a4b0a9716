/** Where many projects changed at once, a portfolio is read with the figures of now, in memory and through a worker. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type Db, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { readerScope } from "~/domain/permissions/scope";
import { createMemory } from "~/server/memory";
import { prepareToRead, readPortfolio } from "~/server/portfolio/read-portfolio";
import { migrationsFolder } from "~/server/root-folder";
import { makeDatabase } from "../../support/database";
import { addFundedProjects } from "../../support/funded-projects";

const today = "2026-11-21";
const projects = 60;
const folder = mkdtempSync(join(tmpdir(), "vidensbro-stale-"));
const open: Db[] = [];
afterEach(() => {
  for (const db of open.splice(0)) db.$client.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fill = (db: Db) => addFundedProjects(db, { projects, activities: projects * 5, today });

function changeAll(db: Db): void {
  db.$client.exec("update activity set hours = 1000; update project set revision = revision + 1");
}

describe("a portfolio of which much changed at once", () => {
  it.each([
    ["in memory", () => makeDatabase()],
    [
      "in a file",
      () => {
        const db = openDatabase(join(folder, "stale.db"));
        migrate(db, migrationsFolder, 0);
        open.push(db);
        return db;
      },
    ],
  ])("shows the figures of now, %s", async (_, make) => {
    const db = make();
    const actor = fill(db);
    const reading = { today, language: "da" as const, memory: createMemory(100) };
    const scope = readerScope(actor);
    const read = () => readPortfolio(db, scope, reading);
    await prepareToRead(db, scope, reading);
    expect(read().waiting).toBe(0);
    changeAll(db);
    // Two who come at once wait for the same.
    await Promise.all([prepareToRead(db, scope, reading), prepareToRead(db, scope, reading)]);
    const found = read();
    expect(found.waiting).toBe(0);
    expect(new Set(found.projects.map(({ figures }) => figures?.hours))).toEqual(new Set([5000]));
    expect(db.$client.prepare("select count(*) from project_figure where stale = 1").pluck().get()).toBe(projects);
  });

  it("says of how many it shows earlier ones where it was not prepared (control)", () => {
    const db = makeDatabase();
    const actor = fill(db);
    const reading = { today, language: "da" as const, memory: createMemory(100) };
    const read = () => readPortfolio(db, readerScope(actor), reading);
    read();
    changeAll(db);
    expect(read().waiting).toBeGreaterThan(0);
  });
});
