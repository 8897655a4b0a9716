/** What was submitted: frozen versions of reports, their documents, and who submitted and published them. */
import { sql } from "drizzle-orm";
import { blob, check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { documentFormats } from "~/domain/report/report-terms";
import { languages } from "~/i18n/language";
import { account } from "./account";
import { moment, within } from "./columns";
import { report } from "./report";

/** Triggers refuse every change. No persons stand here or in the content. */
export const reportVersion = sqliteTable(
  "report_version",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    reportId: integer("report_id")
      .notNull()
      .references(() => report.id),
    /** 1, 2, 3 … within the report. */
    version: integer("version").notNull(),
    /** Everything as canonical JSON: report, narrative, answers, requirement, labels (domain/report/frozen-report.ts). */
    content: text("content").notNull(),
    /** Of the bytes of `content` in UTF-8. */
    sha256: text("sha256").notNull(),
    language: text("language", { enum: languages }).notNull(),
    /** Name and version of the program that made it. */
    generator: text("generator").notNull(),
    frozenAt: moment("frozen_at").notNull(),
  },
  (t) => [
    uniqueIndex("report_version_number").on(t.reportId, t.version),
    check("report_version_sha256", sql.raw(`length("sha256") = 64`)),
    within("report_version", "language", languages),
    index("report_version_hash").on(t.sha256),
  ],
);

const versionId = () =>
  integer("report_version_id")
    .notNull()
    .references(() => reportVersion.id);

/** Who submitted; apart from the version, so that it can be erased. */
export const reportSubmission = sqliteTable(
  "report_submission",
  {
    reportVersionId: integer("report_version_id")
      .primaryKey()
      .references(() => reportVersion.id),
    accountId: integer("account_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [index("report_submission_account").on(t.accountId)],
);

/** A document made once from a frozen version. Triggers refuse every change. */
export const reportDocument = sqliteTable(
  "report_document",
  {
    reportVersionId: versionId(),
    format: text("format", { enum: documentFormats }).notNull(),
    language: text("language", { enum: languages }).notNull(),
    bytes: blob("bytes", { mode: "buffer" }).notNull(),
    /** Bytes */
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    madeAt: moment("made_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.reportVersionId, t.format, t.language] }),
    within("report_document", "format", documentFormats),
    within("report_document", "language", languages),
    check("report_document_size", sql.raw(`"size" = length("bytes")`)),
    check("report_document_sha256", sql.raw(`length("sha256") = 64`)),
    index("report_document_hash").on(t.sha256),
  ],
);

/** The one-page summary of a frozen version that the lead lets everyone read; taking the row away hides it. */
export const publishedSummary = sqliteTable(
  "published_summary",
  {
    reportVersionId: integer("report_version_id")
      .primaryKey()
      .references(() => reportVersion.id),
    publishedAt: moment("published_at").notNull(),
    publishedById: integer("published_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [index("published_summary_published_by").on(t.publishedById)],
);
