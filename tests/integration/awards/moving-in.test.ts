/** Moving in from an award-reporting system on a real database, and taking approved reports out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { eachApprovedReport } from "#db/approved-reports";
import type { Db } from "#db/client";
import { listKeptNotes, mapAwards } from "#db/external-identifiers";
import { findIncomingAward, setAwardChoice } from "#db/incoming-awards";
import { listRoles } from "#db/memberships";
import { findProgrammeId } from "#db/programmes";
import { findProjectHead, getProject } from "#db/projects";
import { listApprovedRows } from "~/domain/exchange/approved-tables";
import type { AwardSheetKind } from "~/domain/awards/award-fields";
import { canonicalJson } from "~/domain/canonical-json";
import type { AccountActor } from "~/domain/permissions/actor";
import { everything, type ProgrammeScope, scopeFor } from "~/domain/permissions/scope";
import { bringInAwards } from "~/operations/bring-in-awards";
import { receiveAwards } from "~/operations/receive-awards";
import { decideReport } from "~/operations/decide-report";
import { submitReport } from "~/operations/submit-report";
import { makeCast, NOW } from "../../support/principals";
import { fillReport, makeWorld, publicUrl, today } from "../reports/world";

const system = everything({ kind: "system" });

function setStage() {
  const { db, cast } = makeCast();
  const accountId = cast.accountId.programme_manager ?? 0;
  const actor: AccountActor = {
    kind: "account",
    accountId,
    administrator: false,
    ...listRoles(db, system, accountId),
  };
  const programmeId = findProgrammeId(db, "own-programme") ?? 0;
  const scope = scopeFor(actor, "award.import", { kind: "programme", programmeId });
  if (!scope) throw new Error("no scope");
  return { db, actor, scope };
}

async function bringIn(
  { db, actor, scope }: { db: Db; actor: AccountActor; scope: ProgrammeScope },
  kind: AwardSheetKind,
) {
  const context = { db, actor, now: NOW };
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, `../../support/researchfish/${kind}.csv`)));
  const received = await receiveAwards(context, scope, { kind, language: "en", fileName: `${kind}.csv`, bytes });
  if (!received.ok) throw new Error(received.code);
  const own = { id: received.value, accountId: actor.accountId };
  const columns = findIncomingAward(db, scope, own)?.choice.columns ?? [];
  setAwardChoice(db, scope, own, { version: 1, step: "check", columns });
  const written = await bringInAwards(context, scope, { id: own.id, programme: "own-programme" });
  if (!written.ok) throw new Error(written.code);
  return written.value;
}

describe("moving in", () => {
  it("makes projects, activities and outcomes, keeps the rest as notes, and adds nothing twice", async () => {
    const stage = setStage();
    const { db, scope } = stage;
    expect(await bringIn(stage, "awards")).toMatchObject({ projects: 2, known: 0, faulty: 1 });
    expect(await bringIn(stage, "engagements")).toMatchObject({ activities: 2, notes: 1, faulty: 1 });
    expect(await bringIn(stage, "outputs")).toMatchObject({ outcomes: 2, activities: 1, notes: 2 });

    const award = mapAwards(db, scope).get("OPD-2021-001");
    if (!award) throw new Error("no award");
    const project = getProject(db, system, award.projectId);
    expect(project).toMatchObject({
      title: { en: "Quiet hours in open offices" },
      lead: "institute",
      startDate: "2021-03-01",
      endDate: "2025-02-28",
      grants: [{ funder: "funder", programme: "own-programme", reference: "OPD-2021-001", amount: 2_400_000 }],
    });
    expect(project.activities).toMatchObject([
      { title: { en: "Morning talks on noise" }, kind: "presentation", date: "2022-01-01", datePrecision: "year" },
      { title: { en: "Panel with the social partners" }, kind: "consultation" },
    ]);
    expect(project.outcomes).toMatchObject([
      { kind: "policy", evidence: [{ url: "https://example.org/handbook" }], visibility: "funder" },
    ]);
    const second = mapAwards(db, scope).get("OPD-2022-014");
    const head = second && findProjectHead(db, second.projectKey);
    const notes = head && scopeFor({ kind: "system" }, "history.read", { kind: "project", ...head });
    if (!notes) throw new Error("no scope");
    expect(getProject(db, system, notes.projectId).lead).toBe("opdigtet-universitet");
    expect(
      listKeptNotes(db, notes).map(({ sort, cells }) => [sort, cells.Title ?? cells["Award Amount"] ?? null]),
    ).toEqual([
      ["Award", "180000"],
      ["Participation in an open day or visit at my research institution", null],
      ["Collaborations & Partnerships", null],
      ["Research Tools & Methods", null],
      ["Further Funding", "A second grant"],
    ]);

    const count = () =>
      db.get<{ n: number }>(sql`select (select count(*) from project) + (select count(*) from activity)
        + (select count(*) from outcome) + (select count(*) from kept_note) + (select count(*) from organisation) n`).n;
    const before = count();
    expect(await bringIn(stage, "awards")).toMatchObject({ projects: 0, known: 2, faulty: 1 });
    expect(await bringIn(stage, "engagements")).toMatchObject({ activities: 0, notes: 0, known: 3, faulty: 1 });
    expect(await bringIn(stage, "outputs")).toMatchObject({ outcomes: 0, activities: 0, notes: 0, known: 5 });
    expect(count()).toBe(before);
  });

  it("loses no cell of a row that is taken", async () => {
    const stage = setStage();
    for (const kind of ["awards", "engagements", "outputs"] as const) await bringIn(stage, kind);
    const kept = canonicalJson(
      [
        "project",
        "activity",
        "outcome",
        "evidence",
        "activity_link",
        "grant",
        "organisation",
        "kept_note",
        "external_identifier",
      ].map((table) => stage.db.all(sql.raw(`select * from "${tableOf(stage.db, table)}"`))),
    );
    for (const words of [
      "Opdigtet Person",
      "Industry/Business",
      "2022, 2023",
      "EUR",
      "180000",
      "Four offices asked for more.",
      "10.1234/quiet",
      "sometime",
    ])
      expect(kept).toContain(words);
  });

  it("names no person in the journal", async () => {
    const stage = setStage();
    await bringIn(stage, "awards");
    const rows = stage.db.all<{ row: string }>(
      sql`select coalesce(before, '') || coalesce(after, '') row from journal`,
    );
    expect(rows.filter(({ row }) => row.includes("Opdigtet Person"))).toEqual([]);
  });
});

/** Tables are named as the schema has them. */
function tableOf(db: Db, name: string): string {
  const tables = db.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`);
  return tables.find((one) => one.name === name)?.name ?? tables.find((one) => one.name.includes(name))?.name ?? name;
}

describe("taking approved reports out", () => {
  it("gives a line for each award, record and text of what was approved", () => {
    const world = makeWorld();
    const scope = world.begin();
    fillReport(world, scope);
    submitReport(world.as("project_lead"), scope, { today, publicUrl });
    const reader = scopeFor(world.as("programme_reviewer").actor, "portfolio.read", {
      kind: "programme",
      programmeId: world.programmeId,
    });
    if (!reader) throw new Error("no scope");
    expect([...eachApprovedReport(world.db, reader)]).toEqual([]);
    const decided = decideReport(world.as("programme_reviewer"), scope, {
      version: 1,
      decision: "approved",
      note: "",
      share: false,
      publicUrl,
    });
    expect(decided.ok).toBe(true);
    const [report] = [...eachApprovedReport(world.db, reader)];
    if (!report) throw new Error("no report");
    const approved = { ...report, submittedOn: today, approvedOn: today };
    expect(listApprovedRows("awards", approved)).toHaveLength(1);
    expect(listApprovedRows("awards", approved)[0]?.slice(0, 4)).toEqual([null, "own", scope.reportId, 1]);
    expect(listApprovedRows("activities", approved)[0]?.[5]).toBe("a");
    expect(listApprovedRows("narratives", approved).map((row) => row.slice(5))).toContainEqual(["model", "Om model."]);
  });
});
