/** The pages about persons and backups, asked as the framework asks them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { nameBackup } from "~/domain/backup/backup-plan";
import { action as find } from "~/routes/admin-persons";
import { loader as backups } from "~/routes/admin-backups";
import { loader as ownFile } from "~/routes/profile-data-file";
import { action as eraseOwn, loader as ownPage } from "~/routes/profile-data";
import { canary, makeCast, NOW } from "../../support/principals";
import { knock, openHouse } from "../accounts/knock";

interface OwnHeld {
  held: { table: string; rows: Record<string, unknown>[] }[];
}

function setHouse() {
  const {
    db,
    cast: { session },
  } = makeCast();
  const as = (who: keyof typeof session) => ({ session: session[who] ?? "" });
  return { house: openHouse(db, NOW), as };
}

describe("the pages about persons", () => {
  it("find by a posted address, ask first, erase then, and are the administrator's alone", async () => {
    const { house, as } = setHouse();
    const ask = (who: "administrator" | "project_lead", form: string, email = "project-editor@example.org") =>
      knock(house, find, { path: "/admin/persons", cookies: as(who), form: { form, email } });
    expect((await ask("project_lead", "find")).status).toBe(404);
    expect((await ask("administrator", "nothing")).status).toBe(404);
    expect((await ask("administrator", "find", "nonsense")).status).toBe(422);
    const found = await ask("administrator", "ask");
    expect(found.headers.get("Cache-Control")).toBe("no-store");
    expect(found.body).toMatchObject({ found: { address: "project-editor@example.org", asked: true } });
    expect((await ask("administrator", "erase")).headers.get("Location")).toBe("/admin/persons?done=erased");
    expect((await ask("administrator", "erase")).status).toBe(422);
    expect((await ask("administrator", "find")).body).toMatchObject({ found: { held: [] } });
  });

  it("tell projects by title where the reader may see them, else by key, and browsers in words", async () => {
    const { house, as } = setHouse();
    const { db } = house.services;
    db.run(
      sql`update session set user_agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'`,
    );
    const told = async (who: "project_lead" | "administrator") => {
      const cookies = as(who);
      const { body } =
        who === "project_lead"
          ? await knock(house, ownPage, { path: "/profile/data", cookies })
          : await knock(house, find, {
              path: "/admin/persons",
              cookies,
              form: { form: "find", email: "project-lead@example.org" },
            });
      const { held } = (body as { found?: OwnHeld }).found ?? (body as OwnHeld);
      return (table: string) => held.find((one) => one.table === table)?.rows[0];
    };
    const own = await told("project_lead");
    expect(own("session")).toMatchObject({ user_agent: "Firefox på Linux" });
    expect(own("project_member")).toMatchObject({ project: expect.stringContaining(canary) as string });
    const others = await told("administrator");
    expect(others("session")).toMatchObject({ user_agent: "Firefox på Linux" });
    expect(others("project_member")).toMatchObject({ project: "own" });
    const file = await knock(house, ownFile, { path: "/profile/data.json", cookies: as("project_lead") });
    expect(file.status).toBe(200);
  });

  it("give a person its file, and sign it out once it is erased", async () => {
    const { house, as } = setHouse();
    const cookies = as("project_lead");
    const file = await knock(house, ownFile, { path: "/profile/data.json", cookies });
    expect(file.headers.get("Content-Disposition")).toContain("vidensbro-personal-data.json");
    const gone = await knock(house, eraseOwn, { path: "/profile/data", cookies, form: { form: "erase" } });
    expect(gone.headers.get("Location")).toBe("/sign-in?done=erased");
    expect(gone.cookies).toEqual({ session: "" });
    expect((await knock(house, ownFile, { path: "/profile/data.json", cookies })).status).toBe(302);
  });
});

describe("the page of backups", () => {
  it("says when the last good one was made, and is the administrator's alone", async () => {
    const { house, as } = setHouse();
    const folder = mkdtempSync(join(tmpdir(), "vidensbro-page-"));
    const look = (who: "administrator" | "project_lead") =>
      knock(house, backups, { path: "/admin/backups", cookies: as(who) });
    expect((await look("administrator")).body).toEqual({ backups: null });
    house.services.environment.backups = { folder, hour: 2, keep: { daily: 7, weekly: 4, monthly: 12 } };
    expect((await look("administrator")).body).toMatchObject({ backups: { late: true, made: [] } });
    writeFileSync(join(folder, nameBackup(NOW)), "x");
    expect((await look("administrator")).body).toMatchObject({ backups: { late: false, made: [{ at: NOW }] } });
    expect((await look("project_lead")).status).toBe(404);
    rmSync(folder, { recursive: true });
  });
});
