/** Walks every route and method of the built pages with every kind of principal and holds the answers against what people have reviewed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/server-runtime";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { rootFolder } from "~/server/root-folder";
import type { Db } from "#db/client";
import { isForEverybody, judge, listDoors, openStage } from "../support/door-walk";
import { canary, principals } from "../support/principals";

/** The walk grows with every route, and the machine may be busy. */
vi.setConfig({ testTimeout: 180_000 });

const build = (await import(pathToFileURL(join(rootFolder, "build/pages/server/index.js")).href)) as ServerBuild;
const { doors, undeclared } = listDoors(build);

describe("every route and method", () => {
  const folder = mkdtempSync(join(tmpdir(), "walk-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { setStage, knock } = openStage(build, folder);
  let db: Db;
  beforeEach(() => {
    db = setStage();
  });

  it("says what it asks for", () => {
    expect(doors.length).toBeGreaterThan(25);
    expect(undeclared).toEqual([]);
  });

  it("answers each principal as people have reviewed it", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const wrong: string[] = [];
    for (const door of doors) {
      setStage();
      for (const principal of principals) wrong.push(...judge(door, principal, await knock(door, principal)));
    }
    expect(wrong).toEqual([]);
  });

  it("guards the data of each route as it guards the page", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const wrong: string[] = [];
    const guarded = doors.filter((door) => door.method === "GET" && !isForEverybody(door));
    for (const door of guarded.filter(({ path }) => path.includes(":project"))) {
      for (const principal of [
        "visitor",
        "signed_in",
        "lead_elsewhere",
        "manager_elsewhere",
        "suspended_lead",
      ] as const) {
        const { body } = await knock(door, principal, true);
        if (body.includes(canary)) wrong.push(`${principal} ${door.path}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("changes nothing on GET", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const before = db.$client.serialize();
    for (const door of doors.filter(({ method }) => method === "GET")) {
      for (const principal of principals) await knock(door, principal);
    }
    expect(db.$client.serialize().equals(before)).toBe(true);
  });
});
