/** A report from its beginning to its frozen version, on a real database. */
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findByHash, findReportVersion, listReportVersions } from "#db/report-versions";
import { findReportHead, getReport } from "#db/reports";
import { can } from "~/domain/permissions/can";
import { changeRecord } from "~/operations/change-record";
import { findProjectHead } from "#db/projects";
import { scopeFor } from "~/domain/permissions/scope";
import { answerQuestions } from "~/operations/answer-questions";
import { leaveOutRecords } from "~/operations/leave-out-records";
import { submitReport } from "~/operations/submit-report";
import { writeSection } from "~/operations/write-section";
import { readWorkingReport } from "~/server/read-working-report";
import { canary } from "../../support/principals";
import { fillReport, makeWorld, publicUrl, today } from "./world";

const text = (section: "model" | "results", words: string, more = {}) => ({
  section,
  text: words,
  nothingToReport: false,
  leftOut: false,
  ...more,
});

describe("beginning a report", () => {
  it("fills its period from the requirement, and gives the same report to whoever begins it again", () => {
    const world = makeWorld();
    const scope = world.begin();
    expect(world.begin().reportId).toBe(scope.reportId);
    expect(getReport(world.db, scope)).toMatchObject({
      status: "draft",
      kind: "interim",
      from: "2026-01-01",
      to: "2026-11-01",
      requirementKey: "status",
    });
  });
});

describe("writing", () => {
  it("saves a section and tells who wrote meanwhile instead of overwriting", () => {
    const world = makeWorld();
    const scope = world.begin();
    const lead = world.as("project_lead");
    const first = writeSection(lead, scope, { content: text("model", "Vi valgte bredt.") });
    if (!first.ok) throw new Error(first.code);
    const second = writeSection(world.as("project_editor"), scope, {
      content: text("model", "Vi valgte smalt."),
      version: first.value,
    });
    expect(second.ok).toBe(true);
    expect(writeSection(lead, scope, { content: text("model", "Nej, bredt."), version: first.value })).toEqual({
      ok: false,
      code: "changed",
    });
    expect(readWorkingReport(world.db, scope)?.texts[0]).toMatchObject({
      text: "Vi valgte smalt.",
      changedBy: "project_editor",
    });
  });

  it("keeps the words out of the journal", () => {
    const world = makeWorld();
    const scope = world.begin();
    writeSection(world.as("project_lead"), scope, { content: text("model", "Hemmeligt om Hanne") });
    const rows = world.db.all<{ row: string }>(
      sql`select coalesce(before, '') || coalesce(after, '') row from journal`,
    );
    expect(rows.filter(({ row }) => row.includes("Hanne"))).toEqual([]);
  });

  it("refuses a section that is not asked for, and leaving out one that must be there", () => {
    const world = makeWorld({ optional: ["results"], indicators: [], questions: [] });
    const scope = world.begin();
    const lead = world.as("project_lead");
    expect(writeSection(lead, scope, { content: text("model", "", { leftOut: true }) }).ok).toBe(false);
    expect(writeSection(lead, scope, { content: text("results", "", { leftOut: true }) }).ok).toBe(true);
    expect(
      readWorkingReport(world.db, scope)
        ?.compose(today)
        .report.sections.map(({ key }) => key),
    ).not.toContain("results");
  });

  it("takes answers of a question's own kind alone", () => {
    const questions = [
      { key: "n", kind: "number" as const, text: { da: "Hvor mange?" }, optional: false },
      {
        key: "c",
        kind: "choice" as const,
        text: { da: "Må vi?" },
        choices: [
          { key: "y", text: { da: "Ja" } },
          { key: "m", text: { da: "Nej" } },
        ],
        optional: true,
      },
    ];
    const world = makeWorld({ optional: [], indicators: [], questions });
    const scope = world.begin();
    const answer = (answers: Parameters<typeof answerQuestions>[2]["answers"]) =>
      answerQuestions(world.as("project_editor"), scope, { answers });
    expect(answer([{ question: "n", text: "Mange" }])).toEqual({ ok: false, code: "not-asked-for" });
    expect(answer([{ question: "c", choice: "x" }])).toEqual({ ok: false, code: "not-asked-for" });
    expect(
      answer([
        { question: "n", number: 7 },
        { question: "c", choice: "y" },
      ]),
    ).toEqual({ ok: true, value: 2 });
    expect(answer([{ question: "n", number: 7 }])).toEqual({ ok: true, value: 1 });
    expect(readWorkingReport(world.db, scope)?.answers).toEqual([{ question: "n", number: 7 }]);
  });

  it("lists what is left out nowhere, and counts it in the figures", () => {
    const world = makeWorld();
    const scope = world.begin();
    const composed = () => {
      const { report } = readWorkingReport(world.db, scope)!.compose(today);
      const section = report.sections.find(({ key }) => key === "facilitation");
      if (section?.key !== "facilitation") throw new Error("no section");
      return { total: report.indicators.activities.total, ...section.activities };
    };
    expect([composed().total, composed().items.length]).toEqual([1, 1]);
    const left = leaveOutRecords(world.as("project_editor"), scope, { omissions: [{ kind: "activity", key: "a" }] });
    expect(left.ok).toBe(true);
    expect(composed()).toMatchObject({ total: 1, items: [], notShown: 1 });
  });
});

describe("submitting", () => {
  it("waits until every section is written or said to be empty, and the funder's questions are answered", () => {
    const world = makeWorld();
    const scope = world.begin();
    const submit = () => submitReport(world.as("project_lead"), scope, { today, publicUrl });
    expect(submit()).toEqual({ ok: false, code: "incomplete" });
    fillReport(world, scope);
    expect(submit().ok).toBe(true);
    expect(submit()).toEqual({ ok: false, code: "handed-in" });
    expect(writeSection(world.as("project_lead"), scope, { content: text("model", "Mere") })).toEqual({
      ok: false,
      code: "handed-in",
    });
  });

  it("freezes content, requirement, labels and generator under one hash, and names nobody", () => {
    const world = makeWorld();
    const scope = world.begin();
    fillReport(world, scope);
    const submitted = submitReport(world.as("project_lead"), scope, { today, publicUrl });
    if (!submitted.ok) throw new Error(submitted.code);
    const frozen = findReportVersion(world.db, scope, 1)!;
    expect(createHash("sha256").update(frozen.json).digest("hex")).toBe(submitted.value.sha256);
    expect(findByHash(world.db, submitted.value.sha256)).toMatchObject({ kind: "json", version: 1 });
    const { content } = frozen;
    expect(content.requirement).toMatchObject({ key: "status", sections: { length: 5 } });
    expect(content.generator).toMatch(/^vidensbro \d+\.\d+\.\d+$/);
    expect(content.labels.direction?.exchange).toEqual({ da: "Udveksling", en: "Exchange" });
    expect(content.labels.direction?.push).toBeDefined();
    expect(content.report.to).toBe("2026-11-01");
    expect(content.texts[0]).toEqual(text("model", "Om **model**."));
    for (const { name } of world.db.all<{ name: string }>(sql`select name from account`))
      expect(frozen.json).not.toContain(name);
    expect(frozen.json).toContain(canary);
  });

  it("stays as it was when the project is corrected afterwards", () => {
    const world = makeWorld();
    const scope = world.begin();
    fillReport(world, scope);
    submitReport(world.as("project_lead"), scope, { today, publicUrl });
    const before = findReportVersion(world.db, scope, 1)!.json;
    const head = findProjectHead(world.db, "own")!;
    const project = scopeFor(world.as("project_lead").actor, "project.change", { kind: "project", ...head })!;
    changeRecord(world.as("project_lead"), project, {
      kind: "activity",
      key: "a",
      change: (record) => ({ ...record, title: { da: "Rettet" } }),
    });
    expect(findReportVersion(world.db, scope, 1)!.json).toBe(before);
  });

  it("mails the funder's people and the project's, and makes the project's stored figures stale", () => {
    const world = makeWorld();
    const scope = world.begin();
    fillReport(world, scope);
    world.db.run(sql`update project_figure set stale = 0, revision = 1, content = '{}'`);
    submitReport(world.as("project_lead"), scope, { today, publicUrl });
    const mails = world.db.all<{ to_address: string }>(sql`select to_address from outbox order by to_address`);
    expect(mails.map((mail) => mail.to_address)).toEqual([
      "programme-manager@example.org",
      "programme-reviewer@example.org",
      "project-editor@example.org",
      "project-lead@example.org",
    ]);
    expect(world.db.get(sql`select stale from project_figure where project_id = ${world.projectId}`)).toEqual({
      stale: 1,
    });
  });

  it("tells the lead when somebody wrote after the report was looked at", () => {
    const world = makeWorld();
    const scope = world.begin();
    fillReport(world, scope);
    const { state } = readWorkingReport(world.db, scope)!;
    writeSection(world.as("project_editor"), scope, { content: text("results", "Lige før") });
    const submit = (seen: string) => submitReport(world.as("project_lead"), scope, { today, publicUrl, state: seen });
    expect(submit(state)).toEqual({ ok: false, code: "changed" });
    expect(submit(readWorkingReport(world.db, scope)!.state).ok).toBe(true);
    expect(listReportVersions(world.db, scope)).toHaveLength(1);
  });

  it("is for the lead, and what came of it for the project's people and this funder alone", () => {
    const world = makeWorld();
    const { reportId } = world.begin();
    const resource = { kind: "report", ...findReportHead(world.db, reportId)! } as const;
    const may = (permission: "report.submit" | "report.read-submitted" | "report.read") =>
      (
        [
          "project_lead",
          "project_editor",
          "project_bridge_builder",
          "project_company",
          "project_observer",
          "programme_manager",
          "programme_reviewer",
          "manager_elsewhere",
          "administrator",
        ] as const
      ).filter((principal) => can(world.as(principal).actor, permission, resource));
    expect(may("report.submit")).toEqual(["project_lead"]);
    expect(may("report.read")).toEqual(["project_lead", "project_editor"]);
    expect(may("report.read-submitted")).toEqual([
      "project_lead",
      "project_editor",
      "project_observer",
      "programme_manager",
      "programme_reviewer",
    ]);
  });
});
