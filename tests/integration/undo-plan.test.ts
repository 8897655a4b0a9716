/** What is deleted from a plan can be put back, and a project never loses its only model. */
import { beforeEach, expect, it } from "vitest";
import type { Db } from "#db/client";
import { findDraft } from "#db/drafts";
import { findProjectHead, getProject } from "#db/projects";
import { everything, readerScope, scopeFor } from "~/domain/permissions/scope";
import { basicsDraft } from "~/domain/registration-draft";
import { planCell } from "~/operations/plan-cell";
import { registerModel } from "~/operations/register-model";
import * as organisationAdd from "~/routes/organisation-add";
import * as involvement from "~/routes/project-involvement";
import * as model from "~/routes/project-model";
import { type Cast, makeCast, NOW, type Principal } from "../support/principals";
import { actorOf } from "./accounts/world";
import { type House, knock, openHouse } from "./accounts/knock";

let db: Db;
let cast: Cast;
let house: House;
beforeEach(() => {
  ({ db, cast } = makeCast());
  house = openHouse(db, NOW);
});

const lead = () => actorOf(db, cast.accountId.project_lead as number);
const scope = () => scopeFor(lead(), "project.change", { kind: "project", ...findProjectHead(db, "own")! })!;
const project = () => getProject(db, everything({ kind: "system" }), findProjectHead(db, "own")!.projectId);
const post = (
  handler: Parameters<typeof knock>[1],
  form: Record<string, string>,
  { principal = "project_lead" as Principal, query = "" } = {},
) =>
  knock(house, handler, {
    path: `/x${query}`,
    params: { project: "own" },
    cookies: { session: cast.session[principal] ?? "" },
    form,
  });
const undoIn = (answer: { headers: Headers }) => /undo=(\d+)/.exec(answer.headers.get("Location") ?? "")?.[1] ?? "";

it("an agreement that was deleted comes back whole, once", async () => {
  const cell = { organisation: "own-company", form: "network", moment: "relevance", planned: true } as const;
  planCell({ db, actor: lead(), now: NOW }, scope(), cell);
  const before = project().involvements;
  const query = "?organisation=own-company";
  const removal = { form: "remove-agreement", organisation: "own-company", involvement: "network" };
  const undo = undoIn(await post(involvement.action, removal, { query }));
  expect(project().involvements ?? []).toEqual([]);
  const taken = await post(involvement.action, { intent: "undo", journal: undo }, { query });
  expect(taken.headers.get("Location")).toContain("organisation=own-company&done=agreement-restored");
  expect(project().involvements).toEqual(before);
  expect((await post(involvement.action, { intent: "undo", journal: undo }, { query })).status).toBe(302);
  expect((await post(involvement.action, { intent: "undo", journal: "1" }, { query })).status).toBe(404);
  expect((await post(involvement.action, { intent: "undo", journal: "x" }, { query })).status).toBe(404);
});

it("a wrong choice of model is deleted by a lead and put back, and the only one stays", async () => {
  const only = { intent: "delete", date: "2026-01-01" };
  const refused = await post(model.action, only);
  expect(refused).toMatchObject({ status: 422, body: { errors: { form: "onlyModel" } } });
  registerModel({ db, actor: lead(), now: NOW }, scope(), {
    registration: { date: "2026-02-01", model: "linear" },
  });
  const wrong = { intent: "delete", date: "2026-02-01" };
  expect((await post(model.action, wrong, { principal: "project_editor" })).status).toBe(404);
  const undo = undoIn(await post(model.action, wrong));
  expect(project().modelRegistrations).toHaveLength(1);
  await post(model.action, { intent: "undo", journal: undo });
  expect(project().modelRegistrations).toContainEqual({ date: "2026-02-01", model: "linear" });
});

it("an organisation that is added on the way to a new project stands in its field afterwards", async () => {
  const query = "?for=/register&field=lead&name=Nyt";
  const form = { name: "Nyt Institut", field: "research" };
  const added = await post(organisationAdd.action, form, { query });
  expect(added.headers.get("Location")).toBe("/register#field-lead");
  expect(findDraft(db, readerScope(lead()), basicsDraft)?.entries).toEqual([
    ["lead", "Nyt Institut"],
    ["lead.key", "nyt-institut"],
  ]);
  const other = await post(organisationAdd.action, form, { query: "?for=https://evil.example/&field=lead" });
  expect(other.headers.get("Location") ?? "").not.toContain("evil");
  const hidden = "?for=/projects/other/basics&field=lead";
  expect((await post(organisationAdd.action, form, { query: hidden })).status).toBe(404);
  const back = "?for=/projects/own/basics&field=grants.0.funder";
  const used = await post(organisationAdd.action, { form: "use", organisation: "funder" }, { query: back });
  expect(used.headers.get("Location")).toBe("/projects/own/basics#field-grants-0-funder");
});
