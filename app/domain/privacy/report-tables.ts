/** Register: programmes, reports and their review. What is approved stays; who did it stands apart and can go. */
import { ofNobody, type TableEntry, uses } from "./table-entry";

const inReport = { processing: "reporting", kept: "report" } as const;

export const reportTables = {
  programme: ofNobody("installation", { words: "name_da name_en guidance_da guidance_en", plain: "key" }),
  requirement: ofNobody("installation", {
    words: "title_da title_en guidance_da guidance_en",
    plain: "key kind due_anchor",
  }),
  requirement_section: ofNobody("installation", { plain: "section" }),
  requirement_draft: {
    ...inReport,
    kept: "installation",
    columns: uses({ words: "content", plain: "key" }),
    accounts: { changed_by_id: "released" },
    exported: { columns: ["programme_id", "key", "changed_at"] },
  },
  requirement_version: ofNobody("installation", { words: "content", plain: "key sha256" }),
  report: ofNobody("report", { plain: "requirement_key kind from to status language" }),
  report_text: {
    ...inReport,
    columns: uses({ words: "text", plain: "section" }),
    accounts: { changed_by_id: "released" },
    exported: { columns: ["report_id", "section", "changed_at"] },
  },
  report_answer: {
    ...inReport,
    columns: uses({ words: "text", plain: "question choice" }),
    accounts: { changed_by_id: "released" },
    exported: { columns: ["report_id", "question", "changed_at"] },
  },
  report_omission: ofNobody("report", { plain: "kind key" }),
  report_extension: {
    ...inReport,
    columns: uses({ words: "reason note", plain: "requirement_key asked_until answer granted_until" }),
    accounts: { asked_by_id: "released", answered_by_id: "released" },
    exported: { columns: ["project_id", "programme_id", "asked_until", "answer", "asked_at"] },
  },
  report_reminder: ofNobody("report", { plain: "requirement_key due_on step" }),
  report_version: { ...inReport, columns: uses({ words: "content", plain: "sha256 language generator" }) },
  report_document: { ...inReport, columns: uses({ words: "bytes", plain: "format language sha256" }) },
  report_submission: {
    ...inReport,
    columns: {},
    accounts: { account_id: "released" },
    exported: { columns: ["report_version_id"] },
  },
  published_summary: {
    ...inReport,
    columns: {},
    accounts: { published_by_id: "released" },
    exported: { columns: ["report_version_id", "published_at"] },
  },
  review_assignment: {
    ...inReport,
    columns: uses({ words: "note", plain: "ended" }),
    accounts: { account_id: "released" },
    exported: { columns: ["report_id", "assigned_at", "ended_at", "ended"], own: ["note"] },
  },
  review_comment: {
    ...inReport,
    columns: uses({ words: "passage text", plain: "anchor section figure side" }),
    accounts: { author_id: "released", resolved_by_id: "released" },
    exported: { columns: ["report_version_id", "section", "created_at"] },
  },
  review_decision: {
    ...inReport,
    columns: uses({ words: "note", plain: "decision" }),
    accounts: { decided_by_id: "released" },
    exported: { columns: ["report_version_id", "decision", "decided_at"] },
  },
  exemplary_mark: {
    ...inReport,
    kept: "project",
    columns: uses({ words: "reason" }),
    accounts: { marked_by_id: "released" },
    exported: { columns: ["project_id", "programme_id", "marked_at"] },
  },
} as const satisfies Record<string, TableEntry>;
