/** Needs, barriers, goals, outcomes and resources through their pages, asked as the framework asks them. */
import { beforeEach, describe, expect, it } from "vitest";
import { sql } from "drizzle-orm";
import type { Db } from "#db/client";
import { getProject, findProjectHead } from "#db/projects";
import { everything } from "~/domain/permissions/scope";
import { recordVersion } from "~/server/record-version";
import * as barriers from "~/routes/barriers";
import * as goals from "~/routes/goals";
import * as need from "~/routes/need";
import * as needs from "~/routes/needs";
import * as outcome from "~/routes/outcome";
import * as outcomes from "~/routes/outcomes";
import * as resources from "~/routes/resources";
import { addOwnRecords } from "../../support/own-records";
import { type Cast, makeCast, NOW, type Principal } from "../../support/principals";
import { type House, knock, openHouse } from "../accounts/knock";

let db: Db;
let cast: Cast;
let house: House;
beforeEach(() => {
  ({ db, cast } = makeCast());
  addOwnRecords(db);
  house = openHouse(db, NOW);
});

type Pairs = Record<string, string> | [string, string][];

const ask = (
  principal: Principal,
  handler: Parameters<typeof knock>[1],
  { params = {}, form, query = "" }: { params?: Record<string, string>; form?: Pairs; query?: string } = {},
) =>
  knock(house, handler, {
    path: `/projects/own/x${query}`,
    params: { project: "own", ...params },
    cookies: { session: cast.session[principal] ?? "" },
    form: form as Record<string, string>,
  });

const project = () => getProject(db, everything({ kind: "system" }), findProjectHead(db, "own")!.projectId);
const journal = () =>
  db
    .all<{ operation: string }>(sql`select operation from journal where subject_key is not null order by id`)
    .map((row) => row.operation);
const needOf = (key: string) => project().needs!.find((one) => one.key === key)!;

const newNeed = { intent: "add", "text.da": "Hvordan måler vi støv?", raisedBy: "own-company" };
const addNeed = async (principal: Principal) => {
  const { headers } = await ask(principal, needs.action, { form: newNeed });
  return /added=([^&]+)/.exec(headers.get("Location") ?? "")?.[1] ?? "";
};

describe("quick entry", () => {
  it("adds a need with its text and who raised it", async () => {
    const key = await addNeed("project_lead");
    expect(needOf(key)).toEqual({
      key: "2026-03-01-hvordan-maaler-vi-stoev",
      text: { da: "Hvordan måler vi støv?" },
      raisedBy: "own-company",
      date: "2026-03-01",
      status: "open",
      visibility: "project",
    });
    expect(journal()).toEqual(["add-need"]);
  });

  it("adds a barrier by kind and weight, a goal by title, an outcome by title, kind and level", async () => {
    expect(
      (await ask("project_editor", barriers.action, { form: { intent: "add", kind: "trust", severity: "3" } })).status,
    ).toBe(302);
    expect(
      (await ask("project_editor", goals.action, { form: { intent: "add", "title.da": "Færre fald" } })).status,
    ).toBe(302);
    const form = { intent: "add", "title.en": "New routine", kind: "practice", level: "group" };
    expect((await ask("project_editor", outcomes.action, { form })).status).toBe(302);
    const { barriers: all, goals: set, outcomes: seen } = project();
    expect(all!.at(-1)).toMatchObject({ kind: "trust", severity: 3, visibility: "project" });
    expect(set!.find(({ key }) => key === "faerre-fald")).toMatchObject({
      status: "not_started",
      visibility: "funder",
    });
    expect(seen!.find(({ key }) => key !== "o")).toMatchObject({
      title: { en: "New routine" },
      kind: "practice",
      level: "group",
    });
  });

  it("says what is missing, keeps what was typed and writes nothing", async () => {
    const form = { intent: "add", "title.da": "  ", kind: "practice", level: "nonsense" };
    const answer = await ask("project_lead", outcomes.action, { form });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      errors: { title: "outcomeTitle", level: "outcomeLevel" },
      values: { kind: "practice" },
    });
    expect(journal()).toEqual([]);
  });
});

describe("a need", () => {
  it("is answered by the activities that were chosen, on the latest of their days", async () => {
    const key = "n";
    const version = recordVersion(needOf(key));
    const form: Pairs = [
      ["intent", "activities"],
      ["version", version],
      ["offered", "a"],
      ["activity", "a"],
    ];
    const { headers } = await ask("project_lead", need.action, { params: { need: key }, form });
    expect(headers.get("Location")).toBe("/projects/own/needs/n?done=changed");
    expect(needOf(key)).toMatchObject({ status: "answered", answeredBy: ["a"], answeredOn: "2026-02-01" });
  });

  it("is not answered by what lies before it", async () => {
    const key = await addNeed("project_lead");
    const form = { intent: "activities", version: recordVersion(needOf(key)), offered: "a", activity: "a" };
    const answer = await ask("project_lead", need.action, { params: { need: key }, form });
    expect(answer.body).toMatchObject({ errors: { form: "activitiesTooEarly" } });
    expect(needOf(key).status).toBe("open");
  });

  it("is a bridge-builder's to change where it logged it, and nobody else's below the team", async () => {
    const key = await addNeed("project_bridge_builder");
    const form = { intent: "delete" };
    expect((await ask("project_observer", need.action, { params: { need: key }, form })).status).toBe(404);
    expect((await ask("project_bridge_builder", need.action, { params: { need: "n" }, form })).status).toBe(404);
    const deleted = await ask("project_bridge_builder", need.action, { params: { need: key }, form });
    const undo = /undo=(\d+)/.exec(deleted.headers.get("Location") ?? "")?.[1] ?? "";
    expect(needOf(key)).toBeUndefined();
    const back = await ask("project_bridge_builder", needs.action, { form: { intent: "undo", journal: undo } });
    expect(back.headers.get("Location")).toBe(`/projects/own/needs?done=restored&added=${key}`);
    expect(needOf(key).text).toEqual({ da: "Hvordan måler vi støv?" });
    expect((await ask("project_bridge_builder", need.loader, { params: { need: key } })).body).toMatchObject({
      mayChange: true,
    });
  });

  it("is not put back twice, nor by a bridge-builder that did not delete it", async () => {
    const deleted = await ask("project_lead", need.action, { params: { need: "n" }, form: { intent: "delete" } });
    const form = { intent: "undo", journal: /undo=(\d+)/.exec(deleted.headers.get("Location") ?? "")?.[1] ?? "" };
    expect((await ask("project_bridge_builder", needs.action, { form })).status).toBe(404);
    expect((await ask("project_lead", barriers.action, { form })).status).toBe(404);
    expect((await ask("project_lead", needs.action, { form })).status).toBe(302);
    const again = await ask("project_lead", needs.action, { form });
    expect(again.body).toMatchObject({ errors: { form: "recordBack" } });
  });

  it("is hidden, with all that names it, from funders where it is the project's own", async () => {
    const key = await addNeed("project_lead");
    expect((await ask("programme_reviewer", need.loader, { params: { need: key } })).status).toBe(404);
    const { body } = await ask("programme_reviewer", needs.loader);
    expect(JSON.stringify(body)).not.toContain("Hvordan måler");
    expect(body).toMatchObject({ total: 1, mayAdd: false });
    db.run(sql`update activity set visibility = 'project' where key = 'a'`);
    db.run(
      sql`update need set raised_at_id = (select id from activity where project_id = need.project_id and key = 'a')`,
    );
    const page = await ask("programme_reviewer", need.loader, { params: { need: "n" } });
    expect((page.body as { record: object }).record).not.toHaveProperty("raisedAt");
  });
});

describe("two people at once", () => {
  it("shows the second both versions, and writes only what that person chooses", async () => {
    const version = recordVersion(needOf("n"));
    const form = (text: string, extra = {}) => ({
      intent: "change",
      version,
      "text.da": text,
      "date.day": "1",
      "date.month": "2",
      "date.year": "2026",
      status: "open",
      visibility: "funder",
      ...extra,
    });
    const params = { need: "n" };
    expect((await ask("project_lead", need.action, { params, form: form("Den første") })).status).toBe(302);
    const second = await ask("project_editor", need.action, { params, form: form("Den anden") });
    expect(second.status).toBe(409);
    expect(needOf("n").text).toEqual({ da: "Den første" });
    const { conflict } = second.body as {
      conflict: { mine: object; saved: object; version: string; entries: [string, string][] };
    };
    expect(conflict).toMatchObject({ mine: { text: { da: "Den anden" } }, saved: { text: { da: "Den første" } } });
    const chosen = { ...Object.fromEntries(conflict.entries), version: conflict.version };
    expect((await ask("project_editor", need.action, { params, form: chosen })).status).toBe(302);
    expect(needOf("n").text).toEqual({ da: "Den anden" });
  });

  it("keeps the plan of resources from being overwritten unseen", async () => {
    const version = recordVersion([]);
    const first = { intent: "change", version, "relevance.hours": "12,5", "anchoring.amount": "1.000" };
    expect((await ask("project_lead", resources.action, { form: first })).status).toBe(302);
    expect((await ask("project_editor", resources.action, { form: { ...first, "relevance.hours": "3" } })).status).toBe(
      409,
    );
    expect(project().resources).toEqual([
      { moment: "anchoring", amount: 1000 },
      { moment: "relevance", hours: 12.5 },
    ]);
  });
});

describe("planned resources", () => {
  it("are written moment by moment, only where they changed", async () => {
    const save = (form: Record<string, string>) =>
      ask("project_lead", resources.action, {
        form: { intent: "change", version: recordVersion(project().resources ?? []), ...form },
      });
    await save({ "relevance.hours": "10", "capacity.hours": "5" });
    await save({ "relevance.hours": "10", "capacity.hours": "6" });
    await save({ "relevance.hours": "10" });
    expect(journal()).toEqual(["add-resource", "add-resource", "change-resource", "delete-resource"]);
    expect(project().resources).toEqual([{ moment: "relevance", hours: 10 }]);
    const bad = await save({ "relevance.hours": "-1" });
    expect(bad.body).toMatchObject({ errors: { "relevance.hours": "quantity" } });
  });

  it("stand beside what the activities used", async () => {
    db.run(sql`update activity set hours = 4 where key = 'a'`);
    const { body } = await ask("project_observer", resources.loader);
    expect(body).toMatchObject({ mayChange: false, resources: { actualHours: 4 } });
  });
});

describe("an outcome", () => {
  it("has several pieces of evidence, each with address, strength and note, changed one by one", async () => {
    const params = { outcome: "o" };
    const now = () => project().outcomes![0]!;
    const send = (form: Record<string, string>) =>
      ask("project_lead", outcome.action, { params, form: { version: recordVersion(now()), ...form } });
    const add = { intent: "evidence", url: "https://example.org/a", strength: "stated", "note.da": "En omtale" };
    expect((await send(add)).status).toBe(302);
    await send({ intent: "evidence", url: "https://example.org/b" });
    await send({ intent: "evidence", item: "1", url: "https://example.org/b2", strength: "verified" });
    expect(now().evidence).toEqual([
      { url: "https://example.org/a", strength: "stated", note: { da: "En omtale" } },
      { url: "https://example.org/b2", strength: "verified" },
    ]);
    await send({ intent: "remove-evidence", item: "0" });
    expect(now().evidence).toHaveLength(1);
    const bad = await send({ intent: "evidence", url: "javascript:alert(1)" });
    expect(bad.body).toMatchObject({ errors: { url: "evidenceUrl" } });
  });

  it("points to the activities behind it", async () => {
    const params = { outcome: "o" };
    const version = recordVersion(project().outcomes![0]!);
    const form = { intent: "activities", version, offered: "a", activity: "a" };
    await ask("project_lead", outcome.action, { params, form });
    expect(project().outcomes![0]!.activities).toEqual(["a"]);
    const { body } = await ask("project_lead", outcome.loader, { params, query: "?ask=activities&find=kanariefugl" });
    expect(body).toMatchObject({ activities: [{ key: "a" }], find: { found: [{ key: "a" }] } });
    const none = await ask("project_lead", outcome.loader, {
      params,
      query: `?ask=activities&find=${encodeURIComponent('x" OR *')}`,
    });
    expect(none.body).toMatchObject({ find: { found: [] } });
    const byDay = await ask("project_lead", outcome.loader, { params, query: "?ask=activities&find=1.2.2026" });
    expect(byDay.body).toMatchObject({ find: { found: [{ key: "a" }] } });
  });
});
