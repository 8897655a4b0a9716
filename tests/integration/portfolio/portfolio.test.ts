/** Stored figures and who sees what of a portfolio, on a real database. */
import { beforeEach, describe, expect, it } from "vitest";
import { findProgrammeId } from "#db/programmes";
import { findProjectHead, getProjectFacts, raiseRevision } from "#db/projects";
import type { Db } from "#db/client";
import { listRoles } from "#db/memberships";
import { findOrganisationId } from "#db/organisations";
import type { AccountActor } from "~/domain/permissions/actor";
import { everything, readerScope, scopeFor } from "~/domain/permissions/scope";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { addRecord } from "~/operations/add-record";
import { giveRole } from "~/operations/give-role";
import { markExemplary } from "~/operations/mark-exemplary";
import { storeAllProjectFigures } from "~/operations/store-project-figures";
import { createMemory } from "~/server/memory";
import { readPortfolio } from "~/server/portfolio/read-portfolio";
import { makeWorld, today, type World } from "../reports/world";

const system = everything({ kind: "system" });

let world: World;
let db: Db;
beforeEach(() => {
  world = makeWorld();
  db = world.db;
});

function read(actor: AccountActor, memory = createMemory(100), day = today) {
  return readPortfolio(db, readerScope(actor), { today: day, language: "da", memory });
}

const stored = (projectId: number) =>
  db.$client.prepare("select * from project_figure where project_id = ?").get(projectId) as Record<string, unknown>;

function logOne(date: string): void {
  const { actor } = world.as("project_lead");
  const head = findProjectHead(db, "own");
  const scope = head && scopeFor(actor, "activity.log", { kind: "project", ...head });
  if (!scope) throw new Error("no scope");
  const record = {
    title: { da: "Møde" },
    kind: "workshop",
    date,
    direction: "co_creation",
    moment: "relevance",
    brokerCore: "relate",
  } as const;
  const added = addRecord(world.as("project_lead"), scope, { kind: "activity", record });
  if (!added.ok) throw new Error(JSON.stringify(added));
}

describe("stored figures", () => {
  it("are those of the one indicator function", () => {
    storeAllProjectFigures(db, today);
    const facts = getProjectFacts(db, system, world.projectId);
    const { model, activities, organisations } = computeIndicators(facts, { to: today });
    expect(stored(world.projectId)).toMatchObject({
      stale: 0,
      computed_on: today,
      two_way_index: model.twoWayIndex,
      continuity: model.continuity,
      activities: activities.total,
      two_way_share: activities.twoWayShare,
      companies: organisations.companies,
    });
  });

  it("are stale from the write on, and read as of that write before they are stored again", () => {
    storeAllProjectFigures(db, today);
    const { actor } = world.as("programme_manager");
    const memory = createMemory(100);
    const before = read(actor, memory).projects[0]?.figures?.activities ?? 0;
    logOne("2026-11-20");
    expect(stored(world.projectId).stale).toBe(1);
    const after = read(actor, memory);
    expect(after.projects[0]?.figures?.activities).toBe(before + 1);
    expect(after.projects[0]?.figures?.lastActivityOn).toBe("2026-11-20");
    expect(stored(world.projectId)).toMatchObject({ stale: 1, activities: before });
    storeAllProjectFigures(db, today);
    expect(stored(world.projectId)).toMatchObject({ stale: 0, activities: before + 1 });
  });

  it("are not stored over a change that came in between", async () => {
    const { storeFigures } = await import("#db/project-figures");
    const { computeProjectFigures } = await import("~/server/portfolio/compute-project-figures");
    const computed = computeProjectFigures(db, system, { ids: [world.projectId], today })[0];
    if (!computed) throw new Error("gone");
    raiseRevision(db, system, world.projectId);
    storeFigures(db, system, computed);
    expect(stored(world.projectId).stale).toBe(1);
  });

  it("of running projects grow old with the day, and an announced activity counts when its day comes", () => {
    logOne("2026-11-25");
    storeAllProjectFigures(db, today);
    const { actor } = world.as("programme_manager");
    const then = read(actor).projects[0]?.figures?.activities ?? 0;
    const later = read(actor, createMemory(100), "2026-11-25").projects[0]?.figures;
    expect(later).toMatchObject({ activities: then + 1, computedOn: "2026-11-25" });
    storeAllProjectFigures(db, "2026-11-25");
    expect(stored(world.projectId)).toMatchObject({ computed_on: "2026-11-25", activities: then + 1 });
  });

  it("are marked stale by whatever moves a report", () => {
    storeAllProjectFigures(db, today);
    world.begin();
    expect(stored(world.projectId).stale).toBe(1);
    const { actor } = world.as("programme_manager");
    expect(read(actor).projects[0]?.reports).toEqual([
      { programme: "own-programme", dueOn: "2026-11-01", status: "draft" },
    ]);
  });

  it("are computed in memory alone: reading writes nothing", () => {
    const before = db.$client.serialize();
    read(world.as("programme_manager").actor);
    expect(db.$client.serialize().equals(before)).toBe(true);
  });
});

describe("a portfolio", () => {
  it("holds the projects of one's own programmes and no others", () => {
    const keys = (principal: Parameters<World["as"]>[0]) =>
      read(world.as(principal).actor).projects.map(({ key }) => key);
    expect(keys("programme_manager")).toEqual(["own"]);
    expect(keys("programme_reviewer")).toEqual(["own"]);
    expect(keys("manager_elsewhere")).toEqual(["other"]);
    expect(keys("project_lead")).toEqual([]);
    expect(keys("organisation_administrator")).toEqual([]);
    expect(keys("administrator")).toEqual([]);
  });

  it("of a research organisation holds what it leads, for its administrators alone", () => {
    const { accountId } = world.as("signed_in").actor;
    const organisationId = findOrganisationId(db, "institute") ?? 0;
    const context = { db, actor: { kind: "system" as const }, now: 0 };
    const actor = (): AccountActor => ({
      kind: "account",
      accountId,
      administrator: false,
      ...listRoles(db, system, accountId),
    });
    giveRole(context, accountId, { in: "organisation", organisationId, role: "member" });
    expect(read(actor()).projects).toEqual([]);
    giveRole(context, accountId, { in: "organisation", organisationId, role: "administrator" });
    expect(
      read(actor())
        .projects.map(({ key }) => key)
        .sort(),
    ).toEqual(["other", "own"]);
  });

  it("knows the reports of one's own programmes alone", () => {
    const otherId = findProgrammeId(db, "other-programme") ?? 0;
    db.$client
      .prepare(
        `insert into "grant" (project_id, funder_id, programme_id) select ?, funder_id, id from programme where id = ?`,
      )
      .run(world.projectId, otherId);
    raiseRevision(db, system, world.projectId);
    const mine = read(world.as("programme_manager").actor).projects.find(({ key }) => key === "own");
    const theirs = read(world.as("manager_elsewhere").actor).projects.find(({ key }) => key === "own");
    expect(mine?.reports).toHaveLength(1);
    expect(theirs?.reports).toEqual([]);
  });

  it("keeps its order and marks fresh", () => {
    const memory = createMemory(100);
    const reviewer = world.as("programme_reviewer");
    expect(read(reviewer.actor, memory).projects[0]?.exemplary).toBe(false);
    const head = findProjectHead(db, "own");
    const scope = head && scopeFor(reviewer.actor, "exemplary.mark", { kind: "project", ...head });
    if (!scope) throw new Error("no scope");
    markExemplary(reviewer, scope, { programmeId: world.programmeId, reason: "Andre kan lære af det." });
    const marked = read(reviewer.actor, memory);
    expect(marked.projects[0]?.exemplary).toBe(true);
    expect(marked.marks.map(({ reason }) => reason)).toEqual(["Andre kan lære af det."]);
    expect(read(world.as("manager_elsewhere").actor, memory).marks).toEqual([]);
    markExemplary(reviewer, scope, { programmeId: world.programmeId, reason: null });
    expect(read(reviewer.actor, memory).projects[0]?.exemplary).toBe(false);
    const rows = db.$client.prepare("select operation from journal where subject = 'exemplary_mark'").pluck().all();
    expect(rows).toEqual(["mark-exemplary", "unmark-exemplary"]);
  });
});
