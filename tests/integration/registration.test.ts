/** Registering, archiving and copying projects, and the half-filled forms that are kept meanwhile. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { deleteDraftsBefore, findDraft, listDraftsOfProjects } from "#db/drafts";
import { listAgreements } from "#db/involvements";
import { findProjectHead, getProject } from "#db/projects";
import { can } from "~/domain/permissions/can";
import { everything, readerScope, scopeFor } from "~/domain/permissions/scope";
import { basicsDraft, modelDraft, registrationDraft } from "~/domain/registration-draft";
import type { TypedBasics } from "~/forms/project-basics";
import { addRecord } from "~/operations/add-record";
import { archiveProject } from "~/operations/archive-project";
import { discardDraft } from "~/operations/discard-draft";
import { duplicateProject } from "~/operations/duplicate-project";
import { keepDraft, largestDraft } from "~/operations/keep-draft";
import { registerModel } from "~/operations/register-model";
import { registerProject } from "~/operations/register-project";
import { reopenProject } from "~/operations/reopen-project";
import { forgetOldDrafts } from "~/server/jobs/forget-old-drafts";
import { recordVersion } from "~/server/record-version";
import { makeCast, NOW, type Principal } from "../support/principals";
import { actorOf } from "./accounts/world";

const system = everything({ kind: "system" });
const today = "2026-11-21";

function setStage() {
  const { db, cast } = makeCast();
  const as = (principal: Principal) => {
    const actor = actorOf(db, cast.accountId[principal] as number);
    return { actor, scope: readerScope(actor), context: { db, actor, now: NOW } };
  };
  const head = (key: string) => findProjectHead(db, key)!;
  const journal = () =>
    db
      .all<{ operation: string; after: string | null }>(sql`select operation, after from journal order by id`)
      .slice(before);
  const before = db.all(sql`select id from journal`).length;
  return { db, as, head, journal, project: (key: string) => getProject(db, system, head(key).projectId) };
}

const basics: TypedBasics = {
  title: { da: "Støv på værkstedet" },
  acronym: "STØV",
  lead: "institute",
  grants: [{ funder: "funder", programme: "own-programme", reference: "A-1", amount: 1_200_000 }],
  startDate: "2026-01-01",
  endDate: "2027-12-31",
  topics: ["chemical"],
};
const model = { date: "2026-01-01", model: "interactive" as const, rationale: { da: "Vi skal tale sammen" } };

describe("a draft", () => {
  it("belongs to one person, is replaced whole and can be thrown away", () => {
    const { db, as, journal } = setStage();
    const [lead, other] = [as("signed_in"), as("project_editor")];
    const keep = (text: string) =>
      keepDraft(lead.context, lead.scope, { ...basicsDraft, projectId: null, entries: [["titleDa", text]] });
    keep("S");
    expect(keep("Støv")).toEqual({ ok: true, value: { changedAt: NOW } });
    expect(findDraft(db, lead.scope, basicsDraft)?.entries).toEqual([["titleDa", "Støv"]]);
    expect(findDraft(db, other.scope, basicsDraft)).toBeNull();
    discardDraft(other.context, other.scope, basicsDraft);
    discardDraft(lead.context, lead.scope, basicsDraft);
    expect(findDraft(db, lead.scope, basicsDraft)).toBeNull();
    const rows = journal();
    expect(rows.map(({ operation }) => operation)).toEqual(["keep-draft", "discard-draft"]);
    expect(JSON.stringify(rows)).not.toContain("Støv");
  });

  it("keeps no password, takes no other form's name, and has an end", () => {
    const { db, as } = setStage();
    const { context, scope } = as("signed_in");
    const keep = (more: object) =>
      keepDraft(context, scope, { form: "profile", subject: "", projectId: null, entries: [], ...more });
    keep({
      entries: [
        ["newPassword", "hemmelig"],
        ["name", "Ida"],
      ],
    });
    expect(findDraft(db, scope, { form: "profile", subject: "" })?.entries).toEqual([["name", "Ida"]]);
    expect(keep({ entries: [["name", "x".repeat(largestDraft)]] })).toMatchObject({ ok: false, code: "too-large" });
    expect(keep({ form: "../x" })).toMatchObject({ ok: false, code: "bad-name" });
    for (let i = 0; i < 120; i += 1)
      keepDraft({ ...context, now: NOW + i }, scope, { form: "a", subject: `${i}`, projectId: null, entries: [] });
    expect(db.all(sql`select id from draft`)).toHaveLength(100);
    expect(deleteDraftsBefore(db, system, NOW + 119)).toBe(99);
  });
});

describe("a registered project", () => {
  it("is there at once with its model, led by whoever registered it", () => {
    const { db, as, head, journal, project } = setStage();
    const { context, scope } = as("signed_in");
    for (const place of [basicsDraft, modelDraft])
      keepDraft(context, scope, { ...place, projectId: null, entries: [] });
    expect(registerProject(context, scope, { basics, model })).toEqual({ ok: true, value: "stoev" });
    expect(project("stoev")).toMatchObject({
      ...basics,
      key: "stoev",
      modelRegistrations: [model],
      illustrative: false,
    });
    const { actor, scope: after } = as("signed_in");
    expect(can(actor, "project.invite", { kind: "project", ...head("stoev") })).toBe(true);
    expect([basicsDraft, modelDraft].map((place) => findDraft(db, scope, place))).toEqual([null, null]);
    expect(listDraftsOfProjects(db, after, "register-project")).toEqual([{ project: "stoev", title: basics.title }]);
    expect(findDraft(db, after, registrationDraft("stoev"))?.projectId).toBe(head("stoev").projectId);
    expect(journal().at(-1)).toMatchObject({ operation: "register-project" });
    expect(registerProject(context, scope, { basics, model })).toEqual({ ok: true, value: "stoev-2" });
  });

  it("leaves nothing behind where it names what is not there, or another funder's programme", () => {
    const { db, as, journal } = setStage();
    const { context, scope } = as("signed_in");
    const refused = { ok: false, code: "unknown-reference" };
    expect(registerProject(context, scope, { basics: { ...basics, lead: "nobody" }, model })).toEqual(refused);
    const grants = [{ funder: "institute", programme: "own-programme" }];
    expect(registerProject(context, scope, { basics: { ...basics, grants }, model })).toEqual(refused);
    expect(findProjectHead(db, "stoev")).toBeNull();
    expect(journal()).toEqual([]);
  });

  it("says nothing more to somebody who is no longer part of it", () => {
    const { db, as } = setStage();
    const { context, scope } = as("signed_in");
    registerProject(context, scope, { basics, model });
    db.run(sql`delete from project_member where account_id = ${scope.actor.accountId}`);
    expect(listDraftsOfProjects(db, as("signed_in").scope, "register-project")).toEqual([]);
  });
});

describe("the model of a project", () => {
  it("is added for a new day, and replaces a choice for the same day only where that was seen", () => {
    const { as, head, project } = setStage();
    const { actor, context } = as("project_editor");
    const scope = scopeFor(actor, "project.change", { kind: "project", ...head("own") })!;
    const first = { date: "2026-05-01", model: "systemic", rationale: { da: "Alle er med" } } as const;
    const second = { date: "2026-05-01", model: "cyclical" } as const;
    expect(registerModel(context, scope, { registration: first }).ok).toBe(true);
    expect(registerModel(context, scope, { registration: first }).ok).toBe(true);
    for (const version of [undefined, recordVersion({ ...first, model: "linear" })])
      expect(registerModel(context, scope, { registration: second, version })).toEqual({ ok: false, code: "changed" });
    expect(project("own").modelRegistrations).toContainEqual(first);
    expect(registerModel(context, scope, { registration: second, version: recordVersion(first) }).ok).toBe(true);
    expect(project("own").modelRegistrations).toEqual([
      { date: "2026-01-01", model: "interactive" },
      { date: "2026-05-01", model: "cyclical" },
    ]);
  });
});

describe("an archived project", () => {
  it("takes no change until it is opened again", () => {
    const { as, head, journal } = setStage();
    const { actor, context } = as("project_lead");
    const may = () => can(actor, "project.change", { kind: "project", ...head("own") });
    const scope = scopeFor(actor, "project.archive", { kind: "project", ...head("own") })!;
    archiveProject(context, scope);
    archiveProject(context, scope);
    expect([head("own").archived, may()]).toEqual([true, false]);
    reopenProject(context, scope);
    expect([head("own").archived, may()]).toEqual([false, true]);
    expect(journal().map(({ operation }) => operation)).toEqual(["archive-project", "reopen-project"]);
  });
});

describe("a copy of a project", () => {
  it("takes the plan along and none of what happened", () => {
    const { db, as, head, project } = setStage();
    const { actor, context, scope: reader } = as("project_lead");
    const scope = scopeFor(actor, "project.change", { kind: "project", ...head("own") })!;
    const add = addRecord.bind(null, context, scope) as (addition: object) => unknown;
    add({ kind: "momentPeriod", record: { moment: "relevance", from: "2026-01-01", to: "2026-03-31" } });
    add({ kind: "goal", record: { title: { da: "Mindre støv" }, target: 10, actual: 4, status: "on_track" } });
    add({ kind: "resource", record: { moment: "relevance", hours: 40 } });
    add({
      kind: "involvement",
      record: {
        organisation: "own-company",
        form: "partner",
        status: "active",
        moments: ["relevance"],
        since: "2026-02-01",
        return: { da: "Rapporten" },
      },
    });
    const key = duplicateProject(
      context,
      { scope, reader },
      {
        title: { da: "Næste" },
        startDate: "2027-03-01",
        endDate: "2028-12-31",
        today,
      },
    );
    expect(key).toBe("naeste");
    expect(project(key)).toMatchObject({
      title: { da: "Næste" },
      lead: "institute",
      grants: [{ funder: "funder", programme: "own-programme" }],
      stakeholders: ["own-company"],
      modelRegistrations: [{ date: today, model: "interactive" }],
      momentPlan: [{ moment: "relevance", from: "2027-03-01", to: "2027-05-31" }],
      goals: [{ key: "mindre-stoev", title: { da: "Mindre støv" }, target: 10, status: "not_started" }],
      resources: [{ moment: "relevance", hours: 40 }],
      activities: [],
    });
    expect(project(key).goals?.[0]).not.toHaveProperty("actual");
    const own = scopeFor({ kind: "system" }, "project.read", { kind: "project", ...head(key) })!;
    expect(listAgreements(db, own)).toEqual([
      {
        organisation: "own-company",
        form: "partner",
        status: "invited",
        moments: ["relevance"],
        return: { da: "Rapporten" },
      },
    ]);
    expect(can(as("project_lead").actor, "project.archive", { kind: "project", ...head(key) })).toBe(true);
    expect(can(as("project_editor").actor, "project.read", { kind: "project", ...head(key) })).toBe(false);
  });
});

describe("what nobody comes back to", () => {
  it("is forgotten after its time, and the journal tells how many", () => {
    const { db, as, journal } = setStage();
    const { context, scope } = as("signed_in");
    const day = 24 * 60 * 60 * 1000;
    const keep = (subject: string, age: number) =>
      keepDraft({ ...context, now: NOW - age * day }, scope, { form: "a", subject, projectId: null, entries: [] });
    keep("old", 181);
    keep("young", 179);
    db.run(sql`insert into submission (account_id, key, project_id, record_key, received_at)
      select ${scope.actor.accountId}, 'k' || value, 1, 'a', ${NOW} - value * ${day} from json_each('[89, 91]')`);
    forgetOldDrafts(db, NOW);
    forgetOldDrafts(db, NOW);
    expect(db.all(sql`select subject from draft`)).toEqual([{ subject: "young" }]);
    expect(db.all(sql`select key from submission`)).toEqual([{ key: "k89" }]);
    expect(journal().slice(2)).toEqual([{ operation: "forget-drafts", after: '{"version":1,"drafts":1}' }]);
  });
});
