/** What a project may be missing, read from a real database: who sees what, putting aside and taking back. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findProjectHead } from "#db/projects";
import { can } from "~/domain/permissions/can";
import type { ProjectScope } from "~/domain/permissions/scope";
import { readerScope, scopeFor } from "~/domain/permissions/scope";
import { addRecord } from "~/operations/add-record";
import { dismissHint } from "~/operations/dismiss-hint";
import { leaveProject } from "~/operations/leave-project";
import { raiseNeed } from "~/operations/raise-need";
import { recallHint } from "~/operations/recall-hint";
import { createMemory } from "~/server/memory";
import { readNextAcross } from "~/server/read-next-across";
import { readNextSteps } from "~/server/read-next-steps";
import { addOwnReport } from "../support/own-report";
import { makeCast, NOW, type Principal } from "../support/principals";
import { actorOf } from "./accounts/world";

const today = "2026-11-21";

function setStage() {
  const { db, cast } = makeCast();
  const as = (principal: Principal) => actorOf(db, cast.accountId[principal] as number);
  const head = () => findProjectHead(db, "own")!;
  const scopeOf = (principal: Principal) => scopeFor(as(principal), "hint.list", { kind: "project", ...head() })!;
  const memory = createMemory(20);
  const read = (scope: ProjectScope = scopeOf("project_lead")) =>
    readNextSteps(db, scope, { today, revision: head().revision, memory });
  const ids = (scope?: ProjectScope) => read(scope).open.map(({ id }) => id);
  const context = (principal: Principal = "project_lead") => ({ db, actor: as(principal), now: NOW });
  const journal = () =>
    db.all<{ operation: string; subject_key: string; before: string | null; after: string | null }>(
      sql`select operation, subject_key, before, after from journal where subject = 'hint' order by id`,
    );
  return { db, as, head, scopeOf, read, ids, context, journal, memory };
}

/** The programme asks for a plan one month after the start, and companies are asked for feedback in vain. */
function askForReport({ db }: ReturnType<typeof setStage>) {
  const { id: programmeId } = db.get<{ id: number }>(sql`select id from programme where key = 'own-programme'`);
  db.run(
    sql`insert into requirement (programme_id, key, kind, title_da, due_anchor, due_offset_months) values (${programmeId}, 'plan', 'plan', 'Plan', 'project_start', 1)`,
  );
}

describe("what is missing", () => {
  it("is read from the records, and anew when the project or what is asked of it changes", () => {
    const stage = setStage();
    expect(stage.ids()).toContain("no-goals:project");
    expect(stage.ids()).not.toContain("report-due:own-programme/plan");
    askForReport(stage);
    expect(stage.ids()[0]).toBe("report-due:own-programme/plan");
    const id = addOwnReport(stage.db, "submitted", "plan");
    expect(stage.ids()).not.toContain("report-due:own-programme/plan");
    stage.db.run(
      sql`insert into review_decision (report_version_id, decision, note, decided_at) select id, 'returned', 'x', 1 from report_version`,
    );
    stage.db.run(sql`update report set status = 'returned' where id = ${id}`);
    expect(stage.ids()[0]).toBe("report-due:own-programme/plan");
  });

  it("shows a bridge-builder nothing of reports and feedback, and nobody else anything", () => {
    const stage = setStage();
    askForReport(stage);
    const builder = stage.ids(stage.scopeOf("project_bridge_builder"));
    expect(builder).toContain("no-goals:project");
    expect(builder.filter((id) => /^(report|feedback|point)/.test(id))).toEqual([]);
    const resource = { kind: "project", ...stage.head() } as const;
    for (const principal of ["project_company", "project_observer", "programme_manager", "lead_elsewhere"] as const)
      expect(can(stage.as(principal), "hint.list", resource)).toBe(false);
    expect(can(stage.as("project_bridge_builder"), "hint.dismiss", resource)).toBe(false);
  });

  it("is gathered across the projects of one's role, archived ones aside", () => {
    const { db, as, memory } = setStage();
    const across = (principal: Principal, roles: ("lead" | "bridge_builder")[]) =>
      readNextAcross(db, readerScope(as(principal)), { today, memory, roles }).map(({ key }) => key);
    expect(across("project_lead", ["lead"])).toEqual(["own"]);
    expect(across("project_bridge_builder", ["lead"])).toEqual([]);
    expect(across("project_bridge_builder", ["bridge_builder"])).toEqual(["own"]);
    expect(across("programme_manager", ["lead", "bridge_builder"])).toEqual([]);
    db.run(sql`update project set archived_at = 1 where key = 'own'`);
    expect(across("project_lead", ["lead"])).toEqual([]);
  });
});

describe("what a company says on its own page", () => {
  function speakOn(stage: ReturnType<typeof setStage>) {
    const { db, as, head } = stage;
    const { id: organisationId } = db.get<{ id: number }>(sql`select id from organisation where key = 'own-company'`);
    const { projectId, archived } = head();
    const actor = as("organisation_member");
    const scope = scopeFor(actor, "company.act", { kind: "company", projectId, organisationId, archived })!;
    db.run(
      sql`insert into involvement (project_id, organisation_id, form, since) values (${projectId}, ${organisationId}, 'partner', '2026-01-01')`,
    );
    const context = { db, actor, now: NOW };
    return {
      ask: (day = today) => raiseNeed(context, scope, { text: { da: "Hvad dæmper støv?" }, today: day }),
      leave: () => leaveProject(context, scope, today),
    };
  }

  it("reaches those who work in the project the same day, as a need that nobody has taken up", () => {
    const stage = setStage();
    const asked = speakOn(stage).ask();
    if (!asked.ok) throw new Error("not asked");
    const hint = `need-voiced:${asked.value}`;
    for (const who of ["project_lead", "project_editor", "project_bridge_builder"] as const)
      expect(stage.ids(stage.scopeOf(who))).toContain(hint);
    expect(stage.read().open.find(({ id }) => id === hint)).toMatchObject({ by: "Snedkeri", day: today });
    expect(dismissHint(stage.context(), stage.scopeOf("project_lead"), { hint, reason: "Set", today }).ok).toBe(true);
    expect(stage.ids()).not.toContain(hint);
  });

  it("gives way to the need that has waited too long", () => {
    const stage = setStage();
    speakOn(stage).ask("2026-10-01");
    expect(stage.ids().filter((id) => id.startsWith("need-"))).toEqual([
      expect.stringMatching(/^need-unanswered:/) as string,
    ]);
  });

  it("is told apart from what the project writes down for it, and from what an import brings", () => {
    const stage = setStage();
    const record = {
      text: { da: "Hvad dæmper støj?" },
      raisedBy: "own-company",
      date: today,
      status: "open" as const,
    };
    const added = addRecord(stage.context(), stage.scopeOf("project_lead"), { kind: "need", record });
    expect(added.ok).toBe(true);
    stage.db.run(
      sql`insert into need (project_id, key, text_da, raised_by_id, date, status)
        select ${stage.head().projectId}, 'imported', 'Støj', id, ${today}, 'open' from organisation where key = 'own-company'`,
    );
    expect(stage.ids().filter((id) => id.startsWith("need-"))).toEqual([]);
  });

  it("reaches lead and editor when it leaves, agreement or not, until it agrees something anew", () => {
    const stage = setStage();
    const { db } = stage;
    const { leave } = speakOn(stage);
    expect(leave()).toEqual({ ok: true, value: 1 });
    const hint = "company-left:own-company/2026-11-21";
    expect(stage.ids()).toContain(hint);
    expect(stage.ids(stage.scopeOf("project_editor"))).toContain(hint);
    expect(stage.ids(stage.scopeOf("project_bridge_builder"))).not.toContain(hint);
    const changed = () => db.run(sql`update project set revision = revision + 1 where key = 'own'`);
    db.run(sql`delete from involvement`);
    changed();
    expect(leave()).toEqual({ ok: true, value: 0 });
    expect(stage.read().open.filter(({ kind }) => kind === "company_left")).toMatchObject([
      { id: hint, name: "Snedkeri" },
    ]);
    db.run(
      sql`insert into involvement (project_id, organisation_id, form) select ${stage.head().projectId}, id, 'network' from organisation where key = 'own-company'`,
    );
    changed();
    expect(stage.ids()).not.toContain(hint);
  });

  it("is said to no other project", () => {
    const stage = setStage();
    const { ask, leave } = speakOn(stage);
    ask();
    leave();
    const other = findProjectHead(stage.db, "other")!;
    const scope = scopeFor(stage.as("lead_elsewhere"), "hint.list", { kind: "project", ...other })!;
    const { open } = readNextSteps(stage.db, scope, { today, revision: other.revision, memory: createMemory(1) });
    expect(open.map(({ kind }) => kind)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/company_left|need_voiced/)]),
    );
  });
});

describe("a hint", () => {
  const aside = { hint: "no-goals:project", reason: "Målene står i ansøgningen", today };

  it("is put aside with a reason and taken back, both with a journal row and a new revision", () => {
    const { read, ids, context, scopeOf, journal, head } = setStage();
    const scope = scopeOf("project_lead");
    const before = head().revision;
    expect(dismissHint(context(), scope, aside)).toEqual({ ok: true, value: null });
    expect(head().revision).toBe(before + 1);
    expect(ids()).not.toContain(aside.hint);
    expect(read().dismissed).toMatchObject([
      { hint: { id: aside.hint }, reason: aside.reason, dismissedAt: NOW, by: "project_lead" },
    ]);
    expect(recallHint(context("project_editor"), scope, aside.hint).ok).toBe(true);
    expect(ids()).toContain(aside.hint);
    expect(journal()).toEqual([
      {
        operation: "dismiss-hint",
        subject_key: aside.hint,
        before: null,
        after: JSON.stringify({ version: 1, hint: aside.hint, reason: aside.reason }),
      },
      {
        operation: "recall-hint",
        subject_key: aside.hint,
        before: JSON.stringify({ version: 1, hint: aside.hint, reason: aside.reason }),
        after: null,
      },
    ]);
  });

  it("that does not stand on the list cannot be put aside, nor taken back twice", () => {
    const { context, scopeOf, journal } = setStage();
    const scope = scopeOf("project_lead");
    expect(dismissHint(context(), scope, { ...aside, hint: "no-goals:other" })).toEqual({ ok: false, code: "gone" });
    expect(recallHint(context(), scope, aside.hint)).toEqual({ ok: false, code: "gone" });
    dismissHint(context(), scope, aside);
    expect(dismissHint(context(), scope, aside)).toEqual({ ok: false, code: "gone" });
    expect(journal()).toHaveLength(1);
  });
});
