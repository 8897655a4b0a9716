/** A report in the project `own` of the cast, as far on its way as a test wants it, written straight to the database. */
import { sql } from "drizzle-orm";
import type { Db } from "#db/client";
import { listRoles } from "#db/memberships";
import { findProgrammeId } from "#db/programmes";
import { findProjectHead, type ProjectHead } from "#db/projects";
import { findReportHead, insertReport, type ReportHead } from "#db/reports";
import { everything, scopeFor } from "~/domain/permissions/scope";
import { contentOfRequirement } from "~/domain/requirement/requirement-content";
import type { ReportStatus } from "~/domain/vocabulary";
import { beginReport } from "~/operations/begin-report";
import { freezeRequirement } from "~/operations/freeze-requirement";
import { publishSummary } from "~/operations/publish-summary";
import { submitReport } from "~/operations/submit-report";
import { writeSection } from "~/operations/write-section";
import { write } from "#db/client";
import { NOW } from "./principals";

const scope = everything({ kind: "system" });

/** Returns its id. Its requirement is of `own-programme` and due a year after the start. */
export function addOwnReport(db: Db, to: ReportStatus = "draft", key = "status"): number {
  const projectId = findProjectHead(db, "own")?.projectId ?? 0;
  const programmeId = findProgrammeId(db, "own-programme") ?? 0;
  return write(db, (transaction) => {
    const { id: requirementVersionId } = freezeRequirement(transaction, scope, {
      programmeId,
      content: contentOfRequirement({
        key,
        kind: "interim",
        title: { da: "Status", en: "Status" },
        due: { anchor: "project_start", offsetMonths: 12 },
      }),
      now: NOW,
    });
    const id = insertReport(transaction, scope, {
      projectId,
      programmeId,
      requirementKey: key,
      requirementVersionId,
      kind: "interim",
      from: "2026-01-01",
      to: "2026-12-31",
      language: "da",
      createdAt: NOW,
    });
    transaction.run(
      sql`insert into report_text (report_id, section, text, changed_at) values (${id}, 'model', 'Vi valgte bredt.', ${NOW})`,
    );
    transaction.run(
      sql`insert into report_answer (report_id, question, text, changed_at) values (${id}, 'q', 'Ja', ${NOW})`,
    );
    transaction.run(sql`insert into report_omission (report_id, kind, key) values (${id}, 'activity', 'a')`);
    if (to === "draft") return id;
    const { id: version } = transaction.get<{ id: number }>(
      sql`insert into report_version (report_id, version, content, sha256, language, generator, frozen_at) values (${id}, 1, '{"a":1}', ${"0".repeat(64)}, 'da', 'vidensbro 0.1.0', ${NOW}) returning id`,
    );
    transaction.run(sql`insert into report_submission (report_version_id) values (${version})`);
    transaction.run(
      sql`insert into report_document (report_version_id, format, language, bytes, size, sha256, made_at) values (${version}, 'pdf', 'da', x'25504446', 4, ${"1".repeat(64)}, ${NOW})`,
    );
    transaction.run(sql`update report set status = 'submitted' where id = ${id}`);
    if (to === "submitted") return id;
    transaction.run(
      sql`insert into review_decision (report_version_id, decision, note, decided_at) values (${version}, ${to}, 'Tak', ${NOW})`,
    );
    transaction.run(sql`update report set status = ${to} where id = ${id}`);
    return id;
  });
}

/** Submits a report of the project `own` as its lead would, and publishes its summary. Returns its id; the version is 1. */
export function submitOwnReport(db: Db, leadId: number): number {
  const actor = { kind: "account" as const, accountId: leadId, administrator: false, ...listRoles(db, scope, leadId) };
  const context = { db, actor, now: NOW };
  const programmeId = findProgrammeId(db, "own-programme") ?? 0;
  const content = contentOfRequirement({
    key: "plan",
    kind: "plan",
    title: { da: "Plan", en: "Plan" },
    due: { anchor: "project_start", offsetMonths: 3 },
  });
  write(db, (transaction) => {
    freezeRequirement(transaction, scope, { programmeId, content, now: NOW });
    transaction.run(
      sql`insert into requirement (programme_id, key, kind, title_da, due_anchor, due_offset_months) values (${programmeId}, 'plan', 'plan', 'Plan', 'project_start', 3)`,
    );
  });
  const project = scopeFor(actor, "report.begin", { kind: "project", ...(findProjectHead(db, "own") as ProjectHead) });
  const begun =
    project && beginReport(context, project, { programme: "own-programme", requirement: "plan", language: "da" });
  if (!begun?.ok) throw new Error("not begun");
  const report = scopeFor(actor, "report.submit", {
    kind: "report",
    ...(findReportHead(db, begun.value) as ReportHead),
  });
  if (!report) throw new Error("no scope");
  for (const section of content.sections)
    writeSection(context, report, { content: { section, text: "", nothingToReport: true, leftOut: false } });
  const submitted = submitReport(context, report, { today: "2026-11-21", publicUrl: "https://vidensbro.test" });
  if (!submitted.ok) throw new Error(submitted.code);
  publishSummary(context, report, { version: 1, publish: true });
  return begun.value;
}
