/** The history of records: who changed what, and the way back. */
import { beforeEach, describe, expect, it } from "vitest";
import { sql } from "drizzle-orm";
import type { Db } from "#db/client";
import { recordStores } from "#db/record-stores";
import { findProjectHead } from "#db/projects";
import { scopeFor } from "~/domain/permissions/scope";
import type { RecordKind } from "~/domain/project-record";
import { changeRecord } from "~/operations/change-record";
import { deleteRecord } from "~/operations/delete-record";
import * as projectHistory from "~/routes/project-history";
import * as recordHistory from "~/routes/record-history";
import { addOwnRecords } from "../../support/own-records";
import { type Cast, makeCast, NOW, type Principal } from "../../support/principals";
import { type House, knock, openHouse } from "../accounts/knock";
import { actorOf } from "../accounts/world";

let db: Db;
let cast: Cast;
let house: House;
beforeEach(() => {
  ({ db, cast } = makeCast());
  addOwnRecords(db);
  house = openHouse(db, NOW);
});

const ask = (
  principal: Principal,
  handler: Parameters<typeof knock>[1],
  {
    kind = "goal",
    key = "g",
    form,
    query = "",
  }: { kind?: string; key?: string; form?: Record<string, string>; query?: string } = {},
) =>
  knock(house, handler, {
    path: `/projects/own/history/${kind}/${key}${query}`,
    params: { project: "own", kind, key },
    cookies: { session: cast.session[principal] ?? "" },
    form,
  });

function stage() {
  const actor = actorOf(db, cast.accountId.project_editor as number);
  const scope = scopeFor(actor, "project.change", { kind: "project", ...findProjectHead(db, "own")! })!;
  return { context: { db, actor, now: NOW }, scope };
}

function changeGoal(actual: number) {
  const { context, scope } = stage();
  changeRecord(context, scope, { kind: "goal", key: "g", change: (record) => ({ ...record, actual }) });
}

interface Page {
  entries: {
    id: number;
    actor: { name: string | null };
    changes: object[];
    isCurrent: boolean;
    gapBefore: boolean;
    deleted: boolean;
  }[];
  beginsHere: boolean;
  mayRestore: boolean;
}

const page = async (principal: Principal, kind?: string, key?: string) =>
  (await ask(principal, recordHistory.loader, { kind, key })).body as Page;

describe("the history of a record", () => {
  it("tells each change with who made it, newest first, and where it begins", async () => {
    changeGoal(7);
    changeGoal(9);
    const { entries, beginsHere } = await page("project_editor");
    expect(entries.map(({ actor, changes, isCurrent }) => [actor.name, changes, isCurrent])).toEqual([
      ["project_editor", [{ member: "actual", before: 7, after: 9 }], true],
      ["project_editor", [{ member: "actual", before: 5, after: 7 }], false],
    ]);
    expect(beginsHere).toBe(true);
  });

  it("says so where nobody changed it since it came in, and where it changed as a whole in between", async () => {
    expect(await page("project_lead")).toMatchObject({ entries: [], beginsHere: true });
    changeGoal(7);
    db.run(sql`update goal set actual = 8 where key = 'g'`);
    changeGoal(9);
    expect((await page("project_lead")).entries.map(({ gapBefore }) => gapBefore)).toEqual([true, false]);
  });

  it("names an account that is gone as such", async () => {
    changeGoal(7);
    db.run(sql`delete from account where id = ${cast.accountId.project_editor}`);
    expect((await page("project_lead")).entries[0]?.actor).toEqual({ kind: "account", name: null });
  });

  it("is for the team alone", async () => {
    changeGoal(7);
    for (const principal of ["project_bridge_builder", "project_observer", "programme_manager"] as const)
      expect((await ask(principal, recordHistory.loader)).status).toBe(404);
    expect((await ask("project_lead", recordHistory.loader, { kind: "nonsense" })).status).toBe(404);
    expect((await ask("project_lead", recordHistory.loader, { key: "nonsense" })).status).toBe(404);
  });
});

describe("going back", () => {
  const goal = () => recordStores.goal.find(db, stage().scope, "g")?.record;

  it("is for leads, to any state, and is itself history", async () => {
    changeGoal(7);
    changeGoal(9);
    const { entries } = await page("project_lead");
    const form = { journal: String(entries[1]?.id) };
    expect((await ask("project_editor", recordHistory.action, { form })).status).toBe(404);
    expect((await ask("project_lead", recordHistory.action, { form })).status).toBe(302);
    expect(goal()?.actual).toBe(7);
    expect((await page("project_lead")).entries).toHaveLength(3);
  });

  it("reaches what was there before anybody changed it", async () => {
    changeGoal(7);
    const { entries } = await page("project_lead");
    const form = { journal: String(entries[0]?.id), state: "before" };
    expect((await ask("project_lead", recordHistory.action, { form })).status).toBe(302);
    expect(goal()?.actual).toBe(5);
  });

  it("puts back what was deleted, once, with what named it", async () => {
    const { context, scope } = stage();
    deleteRecord(context, scope, { kind: "goal", key: "g" });
    const list = (await ask("project_lead", projectHistory.loader)).body as { deletions: { id: number }[] };
    expect(list.deletions).toHaveLength(1);
    const form = { journal: String(list.deletions[0]?.id) };
    expect((await ask("project_lead", recordHistory.action, { form })).status).toBe(302);
    expect(goal()).toBeDefined();
    expect(recordStores.outcome.find(db, scope, "o")?.record.goal).toBe("g");
    const again = await ask("project_lead", recordHistory.action, { form });
    expect(again.body).toMatchObject({ errors: { form: "already-there" } });
    expect((await ask("project_lead", projectHistory.loader)).body).toMatchObject({ deletions: [] });
  });

  it("takes no row of another record", async () => {
    changeGoal(7);
    const { entries } = await page("project_lead");
    const form = { journal: String(entries[0]?.id) };
    expect((await ask("project_lead", recordHistory.action, { kind: "need", key: "n", form })).status).toBe(404);
    expect((await ask("project_lead", recordHistory.action, { form: { journal: "x" } })).status).toBe(404);
  });
});

describe("the history of a project", () => {
  it("names every kind of record that changed", async () => {
    const { context, scope } = stage();
    const touched: [RecordKind, string][] = [
      ["activity", "a"],
      ["need", "n"],
      ["barrier", "b"],
      ["goal", "g"],
      ["outcome", "o"],
    ];
    for (const [kind, key] of touched) deleteRecord(context, scope, { kind: kind as "need", key });
    const { body } = await ask("project_editor", projectHistory.loader);
    const { entries } = body as { entries: { kind: string; operation: string }[] };
    expect(entries.map(({ operation }) => operation)).toEqual([
      "delete-outcome",
      "delete-goal",
      "delete-barrier",
      "delete-need",
      "delete-activity",
      "import-bundle",
      "import-bundle",
    ]);
  });
});
