/** A review from the first comment to the decision, on a real database, with two reviewers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { openDatabase } from "#db/client";
import { listAssignments } from "#db/review-assignments";
import { listComments } from "#db/review-comments";
import { listSubmittedReports } from "#db/review-queue";
import { findReportVersion } from "#db/report-versions";
import { findReportHead, getReport } from "#db/reports";
import type { AccountActor } from "~/domain/permissions/actor";
import { type ReportScope, readerScope, scopeFor } from "~/domain/permissions/scope";
import { compareVersions } from "~/domain/report/compare-versions";
import { sortQueue } from "~/domain/review/review-queue";
import { figureAt, sectionFigures } from "~/domain/review/section-figures";
import { assignReview } from "~/operations/assign-review";
import { commentOnReport } from "~/operations/comment-on-report";
import { createAccount } from "~/operations/create-account";
import { decideReport } from "~/operations/decide-report";
import { giveRole } from "~/operations/give-role";
import { handOverReview } from "~/operations/hand-over-review";
import { replyToComment } from "~/operations/reply-to-comment";
import { settleComment } from "~/operations/settle-comment";
import { shareComments } from "~/operations/share-comments";
import { submitReport } from "~/operations/submit-report";
import { writeSection } from "~/operations/write-section";
import { NOW } from "../../support/principals";
import { fillReport, makeWorld, publicUrl, today, type World } from "./world";

/** A submitted report, the cast's reviewer and a second one. */
function setStage() {
  const world = makeWorld();
  const scope = world.begin();
  fillReport(world, scope);
  const submit = () => {
    const submitted = submitReport(world.as("project_lead"), scope, { today, publicUrl });
    if (!submitted.ok) throw new Error(submitted.code);
  };
  submit();
  const second = addReviewer(world, "second");
  const first = world.as("programme_reviewer");
  return {
    world,
    scope,
    submit,
    first,
    second,
    manager: world.as("programme_manager"),
    lead: world.as("project_lead"),
  };
}

function addReviewer({ db, programmeId }: World, name: string) {
  const system = { db, actor: { kind: "system" as const }, now: NOW };
  const created = createAccount(system, { name, email: `${name}@fond.test`, language: "en", administrator: false });
  if (!created.ok) throw new Error(created.code);
  giveRole(system, created.value.accountId, { in: "programme", programmeId, role: "reviewer" });
  const actor: AccountActor = {
    kind: "account",
    accountId: created.value.accountId,
    administrator: false,
    organisations: [],
    projects: [],
    programmes: [{ programmeId, role: "reviewer" }],
  };
  return { db, actor, now: NOW };
}

const mails = ({ db }: World, template: string) =>
  db.all<{ to_address: string; language: string; text: string }>(
    sql`select to_address, language, text from outbox where template = ${template} order by id`,
  );

const decision = (more: Partial<Parameters<typeof decideReport>[2]> = {}) => ({
  version: 1,
  decision: "approved" as const,
  note: "",
  share: true,
  publicUrl,
  ...more,
});

describe("who has a report", () => {
  it("is nobody, then whoever takes it or is given it, and the one who is given it gets a mail", () => {
    const { world, scope, first, second, manager } = setStage();
    const heapOf = (context: typeof first) => {
      const queue = sortQueue(listSubmittedReports(world.db, readerScope(context.actor)), context.actor.accountId);
      return Object.entries(queue).flatMap(([heap, list]) => (list.length > 0 ? [heap] : []));
    };
    expect(heapOf(first)).toEqual(["nobodys"]);
    expect(assignReview(first, scope, { to: first.actor.accountId, publicUrl }).ok).toBe(true);
    expect([heapOf(first), heapOf(second)]).toEqual([["mine"], ["others"]]);
    expect(mails(world, "review-assigned")).toEqual([]);
    const passed = handOverReview(manager, scope, {
      from: first.actor.accountId,
      to: second.actor.accountId,
      conflict: false,
      note: "Tak for hjælpen",
      publicUrl,
    });
    expect(passed.ok).toBe(true);
    expect([heapOf(first), heapOf(second), heapOf(manager)]).toEqual([["others"], ["mine"], ["others"]]);
    const [mail] = mails(world, "review-assigned");
    expect(mail).toMatchObject({ to_address: "second@fond.test", language: "en" });
    expect(mail?.text).toContain("Tak for hjælpen");
  });

  it("lets nobody give it to somebody who does not review here, and no reviewer take it from another", () => {
    const { scope, first, second, lead } = setStage();
    expect(assignReview(first, scope, { to: lead.actor.accountId, publicUrl })).toEqual({
      ok: false,
      code: "no-reviewer",
    });
    assignReview(first, scope, { to: first.actor.accountId, publicUrl });
    const grab = { from: first.actor.accountId, to: second.actor.accountId, conflict: false, note: "", publicUrl };
    expect(handOverReview(second, scope, grab)).toEqual({ ok: false, code: "not-yours" });
  });

  it("remembers a conflict of interest: that reviewer neither gets it again nor comments nor decides", () => {
    const { world, scope, first, manager } = setStage();
    const me = first.actor.accountId;
    expect(handOverReview(first, scope, { from: me, to: null, conflict: true, note: "", publicUrl }).ok).toBe(true);
    expect(mails(world, "review-handed-over")).toHaveLength(1);
    expect(assignReview(manager, scope, { to: me, publicUrl })).toEqual({ ok: false, code: "conflict" });
    expect(commentOnReport(first, scope, { section: null, text: "Hm" })).toEqual({ ok: false, code: "no-review" });
    expect(decideReport(first, scope, decision())).toEqual({ ok: false, code: "no-review" });
    expect(listAssignments(world.db, scope)).toMatchObject([{ accountId: me, ended: "conflict_of_interest" }]);
  });
});

describe("comments", () => {
  it("hang on the whole, a section, a figure or words that stand there", () => {
    const { scope, first, world } = setStage();
    expect(commentOnReport(first, scope, { section: null, text: "Godt læst" }).ok).toBe(true);
    expect(commentOnReport(first, scope, { section: "model", text: "Hvorfor?" }).ok).toBe(true);
    expect(
      commentOnReport(first, scope, { section: "facilitation", figure: "activities.twoWayShare", text: "Lavt" }).ok,
    ).toBe(true);
    expect(commentOnReport(first, scope, { section: "model", passage: "  “om  Model”", text: "Uddyb" }).ok).toBe(true);
    expect(commentOnReport(first, scope, { section: "model", passage: "findes ikke", text: "?" })).toEqual({
      ok: false,
      code: "no-passage",
    });
    expect(commentOnReport(first, scope, { section: "model", figure: "activities.twoWayShare", text: "?" })).toEqual({
      ok: false,
      code: "no-figure",
    });
    expect(listComments(world.db, scope, "funder").map(({ anchor, passage }) => [anchor, passage])).toEqual([
      ["report", null],
      ["section", null],
      ["figure", null],
      ["passage", "Om model"],
    ]);
  });

  it("are the funder's until they are shared, mailed of once, answered, and settled", () => {
    const { world, scope, first, second, lead } = setStage();
    const ids = ["Et", "To"].map((text) => {
      const made = commentOnReport(first, scope, { section: "model", text });
      return made.ok ? made.value : 0;
    });
    const [one = 0, two = 0] = ids;
    expect(listComments(world.db, scope, "project")).toEqual([]);
    const reply = { comment: one, side: "project" as const, text: "Fordi", publicUrl };
    expect(replyToComment(lead, scope, reply)).toEqual({ ok: false, code: "no-comment" });
    expect(settleComment(second, scope, { comment: two, settlement: "remove" })).toEqual({
      ok: false,
      code: "no-comment",
    });
    expect(settleComment(first, scope, { comment: two, settlement: "remove" }).ok).toBe(true);
    expect(shareComments(first, scope, { publicUrl })).toEqual({ ok: true, value: 1 });
    expect(mails(world, "review-comments")).toHaveLength(2);
    expect(settleComment(first, scope, { comment: one, settlement: "remove" }).ok).toBe(false);
    expect(replyToComment(lead, scope, reply).ok).toBe(true);
    expect(mails(world, "review-replied").map((mail) => mail.to_address)).toEqual(["programme-reviewer@example.org"]);
    expect(settleComment(second, scope, { comment: one, settlement: "resolve" }).ok).toBe(true);
    expect(listComments(world.db, scope, "project")).toMatchObject([
      { text: "Et", resolvedAt: NOW },
      { text: "Fordi", parentId: one, side: "project" },
    ]);
  });

  it("name figures that the report has", () => {
    const { world, scope } = setStage();
    const indicators = findReportVersion(world.db, scope, 1)?.content.report.indicators;
    if (!indicators) throw new Error("no version");
    for (const figure of Object.values(sectionFigures).flat()) expect(figureAt(indicators, figure)).toBeDefined();
  });
});

describe("a decision", () => {
  it("returns a report with what to mend, keeps the reviewer, and opens the draft with everything kept", () => {
    const { world, scope, first, lead, submit } = setStage();
    expect(decideReport(first, scope, decision({ decision: "returned" }))).toEqual({ ok: false, code: "no-note" });
    commentOnReport(first, scope, { section: "model", text: "Skriv mere" });
    expect(decideReport(first, scope, decision({ decision: "returned", note: "Uddyb modellen" })).ok).toBe(true);
    expect(getReport(world.db, scope).status).toBe("returned");
    expect(listComments(world.db, scope, "project")).toHaveLength(1);
    expect(mails(world, "report-returned")[0]?.text).toContain("Uddyb modellen");
    const content = {
      section: "model" as const,
      text: "Om **model** og mere.",
      nothingToReport: false,
      leftOut: false,
    };
    expect(writeSection(lead, scope, { content }).ok).toBe(true);
    submit();
    const queue = sortQueue(listSubmittedReports(world.db, readerScope(first.actor)), first.actor.accountId);
    expect(queue.mine).toMatchObject([{ version: 2, status: "submitted" }]);
    const [before, now] = [1, 2].map((version) => findReportVersion(world.db, scope, version)?.content);
    if (!before || !now) throw new Error("no versions");
    const comparison = compareVersions(before, now);
    expect(comparison.sections.map(({ section }) => section)).toEqual(["model"]);
    expect(comparison.sections[0]?.text?.parts.filter(({ kind }) => kind === "added")).toEqual([
      { kind: "added", text: " og mere" },
    ]);
    expect(compareVersions(now, { ...now, number: 3 }).same).toBe(true);
    expect(decideReport(first, scope, decision())).toEqual({ ok: false, code: "newer-version" });
    expect(decideReport(first, scope, decision({ version: 2, note: "Tak" })).ok).toBe(true);
    expect(getReport(world.db, scope).status).toBe("approved");
    expect(listAssignments(world.db, scope)).toMatchObject([{ ended: "decided" }]);
    expect(mails(world, "report-approved")).toHaveLength(2);
  });

  it("is taken by one of two reviewers who decide at once, 100 times of 100", () => {
    const { world } = setStage();
    const folder = mkdtempSync(join(tmpdir(), "review-"));
    const file = join(folder, "review.db");
    try {
      world.db.$client.exec(`vacuum into '${file}'`);
      const connections = [openDatabase(file), openDatabase(file)] as const;
      const reviewers = connections[0].all<{ id: number }>(
        sql`select account_id id from programme_member where role = 'reviewer' order by account_id`,
      );
      const actorOf = ({ id }: { id: number }): AccountActor => ({
        kind: "account",
        accountId: id,
        administrator: false,
        organisations: [],
        projects: [],
        programmes: [{ programmeId: world.programmeId, role: "reviewer" }],
      });
      const actors = reviewers.map(actorOf);
      let won = 0;
      for (let round = 0; round < 100; round++) {
        const reportId = copyReport(connections[0], round);
        const scope = scopeOn(connections[0], actors[0]!, reportId);
        const order = round % 2 === 0 ? [0, 1] : [1, 0];
        const outcomes = order.map((who) =>
          decideReport(
            { db: connections[who as 0 | 1], actor: actors[who]!, now: NOW + round },
            scope,
            decision({ decision: round % 3 === 0 ? "returned" : "approved", note: "Tak" }),
          ),
        );
        expect(outcomes).toEqual([
          { ok: true, value: null },
          { ok: false, code: "decided" },
        ]);
        const rows = connections[1].all<{ by: number }>(
          sql`select d.decided_by_id by from review_decision d join report_version v on v.id = d.report_version_id where v.report_id = ${reportId}`,
        );
        if (rows.length === 1 && rows[0]?.by === actors[order[0]!]!.accountId) won++;
      }
      expect(won).toBe(100);
      for (const connection of connections) connection.$client.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** A further submitted report like the first one. */
function copyReport(db: World["db"], round: number): number {
  const { id } = db.get<{ id: number }>(sql`insert into report
    (project_id, programme_id, requirement_key, requirement_version_id, kind, "from", "to", status, language, created_at)
    select project_id, programme_id, ${`copy-${round}`}, requirement_version_id, kind, "from", "to", 'draft', language, created_at
    from report order by id limit 1 returning id`);
  db.run(sql`insert into report_version (report_id, version, content, sha256, language, generator, frozen_at)
    select ${id}, 1, content, sha256, language, generator, frozen_at from report_version order by id limit 1`);
  db.run(sql`update report set status = 'submitted' where id = ${id}`);
  return id;
}

function scopeOn(db: World["db"], actor: AccountActor, id: number): ReportScope {
  const head = findReportHead(db, id);
  const scope = head && scopeFor(actor, "review.decide", { kind: "report", ...head });
  if (!scope) throw new Error("no scope");
  return scope;
}
