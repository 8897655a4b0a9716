/** Planning cell by cell, the moments of a project, and who may read what is agreed. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { listAgreements } from "#db/involvements";
import { getPlan } from "#db/plans";
import { findProjectHead } from "#db/projects";
import { mapTookPart } from "#db/took-part";
import { readsAgreement } from "~/domain/permissions/reads-agreement";
import { scopeFor } from "~/domain/permissions/scope";
import { readAgreement, withEntry } from "~/forms/agreement-entry";
import { readMomentPlan } from "~/forms/moment-plan-entry";
import { changeRecord } from "~/operations/change-record";
import { planCell } from "~/operations/plan-cell";
import { setMomentPlan } from "~/operations/set-moment-plan";
import { recordVersion } from "~/server/record-version";
import { makeCast, NOW, type Principal } from "../support/principals";
import { actorOf } from "./accounts/world";

function setStage() {
  const { db, cast } = makeCast();
  const actor = (principal: Principal) => actorOf(db, cast.accountId[principal] as number);
  const head = () => findProjectHead(db, "own")!;
  const scopeOf = (principal: Principal) => scopeFor(actor(principal), "project.read", { kind: "project", ...head() })!;
  const scope = scopeOf("project_lead");
  const context = { db, actor: actor("project_lead"), now: NOW };
  const plan = (moment: "relevance" | "anchoring", planned: boolean, organisation = "own-company") =>
    planCell(context, scope, { organisation, form: "partner", moment, planned });
  const journal = () =>
    db
      .all<{ operation: string }>(sql`select operation from journal where operation not like 'import%' order by id`)
      .map(({ operation }) => operation)
      .filter((operation) => /involvement|momentPeriod/.test(operation));
  return { db, actor, head, scope, scopeOf, context, plan, journal };
}

describe("a planned cell", () => {
  it("makes the agreement, adds to it, and takes it away with its last moment", () => {
    const { db, scope, plan, journal, head } = setStage();
    const before = head().revision;
    expect(plan("anchoring", true).ok).toBe(true);
    expect(plan("relevance", true).ok).toBe(true);
    expect(plan("relevance", true).ok).toBe(true);
    expect(listAgreements(db, scope)).toEqual([
      { organisation: "own-company", form: "partner", status: "agreed", moments: ["relevance", "anchoring"] },
    ]);
    expect(plan("relevance", false).ok).toBe(true);
    expect(plan("anchoring", false).ok).toBe(true);
    expect(plan("anchoring", false).ok).toBe(true);
    expect(listAgreements(db, scope)).toEqual([]);
    expect(journal()).toEqual(["add-involvement", "change-involvement", "change-involvement", "delete-involvement"]);
    expect(head().revision).toBe(before + 4);
  });

  it("keeps an agreement of which more is written, and knows no organisation that is not there", () => {
    const { db, scope, plan, context } = setStage();
    plan("relevance", true);
    const [saved] = listAgreements(db, scope);
    if (!saved) throw new Error("no agreement");
    const form = new FormData();
    form.set("status", "active");
    form.set("since.day", "1");
    form.set("since.month", "3");
    form.set("since.year", "2026");
    form.set("return.da", " En rapport ");
    const { entry, errors } = readAgreement(form);
    expect(errors).toEqual({});
    const change = (version: string) =>
      changeRecord(context, scope, {
        kind: "involvement",
        key: "own-company/partner",
        version,
        change: (record) => withEntry(record, entry),
      });
    expect(change(recordVersion(saved)).ok).toBe(true);
    expect(change(recordVersion(saved))).toEqual({ ok: false, code: "changed" });
    plan("relevance", false);
    expect(listAgreements(db, scope)).toEqual([
      {
        organisation: "own-company",
        form: "partner",
        status: "active",
        since: "2026-03-01",
        return: { da: "En rapport" },
        moments: [],
      },
    ]);
    expect(plan("relevance", true, "nobody")).toEqual({ ok: false, code: "unknown-reference" });
  });
});

describe("the moments of a project", () => {
  const formOf = (values: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(values)) form.set(name, value);
    return form;
  };
  const typed = (name: string, day: string, month: string, year: string) => ({
    [`${name}.day`]: day,
    [`${name}.month`]: month,
    [`${name}.year`]: year,
  });

  it("are set at once, one journal row for each that changes, and not over what somebody else set", () => {
    const { db, scope, context, journal } = setStage();
    const version = recordVersion([]);
    const relevance = { moment: "relevance" as const, from: "2026-01-01", to: "2026-03-31" };
    const capacity = { moment: "capacity" as const, from: "2026-02-01", to: "2026-05-31" };
    expect(setMomentPlan(context, scope, { plan: [relevance, capacity], version }).ok).toBe(true);
    expect(setMomentPlan(context, scope, { plan: [], version })).toEqual({ ok: false, code: "changed" });
    const saved = () => getPlan(db, scope, scope.projectId).momentPlan ?? [];
    const next = { plan: [{ ...relevance, to: "2026-04-30" }], version: recordVersion(saved()) };
    expect(setMomentPlan(context, scope, next).ok).toBe(true);
    expect(saved()).toEqual(next.plan);
    expect(journal()).toEqual(["add-momentPeriod", "add-momentPeriod", "change-momentPeriod", "delete-momentPeriod"]);
  });

  it("are read whole or not at all", () => {
    const read = readMomentPlan(
      formOf({
        ...typed("relevance.from", "1", "1", "2026"),
        ...typed("relevance.to", "31", "3", "2026"),
        ...typed("capacity.from", "31", "2", "2026"),
        ...typed("capacity.to", "1", "3", "2026"),
        ...typed("relations.from", "1", "1", "2026"),
        ...typed("anchoring.from", "1", "3", "2026"),
        ...typed("anchoring.to", "1", "2", "2026"),
      }),
    );
    expect(read.errors).toEqual({
      "capacity.from": "day",
      "relations.to": "periodHalf",
      "anchoring.to": "endBeforeStart",
    });
    expect(read.values["capacity.from.day"]).toBe("31");
  });
});

describe("what is read of involvement", () => {
  it("counts only activities up to today that the reader may see", () => {
    const { db, scope, scopeOf } = setStage();
    expect([...mapTookPart(db, scope, "2026-11-21")]).toEqual([["own-company", [{ moment: "relevance", form: null }]]]);
    expect(mapTookPart(db, scope, "2026-01-31").size).toBe(0);
    db.run(sql`update activity set visibility = 'project'`);
    expect(mapTookPart(db, scopeOf("programme_reviewer"), "2026-11-21").size).toBe(0);
  });

  it("is for a company contact the own company's agreement alone, and for funders none", () => {
    const { actor, head, db } = setStage();
    const { id } = db.get<{ id: number }>(sql`select id from organisation where key = 'own-company'`)!;
    const reads = (principal: Principal, organisationId: number) =>
      readsAgreement(actor(principal), head(), organisationId);
    expect([reads("project_company", id), reads("project_company", id + 1)]).toEqual([true, false]);
    expect([reads("project_observer", id), reads("programme_manager", id)]).toEqual([true, false]);
    expect(reads("lead_elsewhere", id)).toBe(false);
    // Who belongs to the organisation reads its own, whatever its part in the project.
    expect([reads("organisation_administrator", id), reads("organisation_administrator", id + 1)]).toEqual([
      true,
      false,
    ]);
  });
});
