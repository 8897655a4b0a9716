/** Review of submitted reports: who reviews, what they say and what they decide. */
import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { assignmentEnds, commentAnchors, commentSides, decisions } from "~/domain/report/report-terms";
import { reportSections } from "~/domain/vocabulary";
import { account } from "./account";
import { moment, within } from "./columns";
import { report } from "./report";
import { reportVersion } from "./report-version";

export const reviewAssignment = sqliteTable(
  "review_assignment",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    reportId: integer("report_id")
      .notNull()
      .references(() => report.id, { onDelete: "cascade" }),
    /** Null once the account is erased. */
    accountId: integer("account_id").references(() => account.id, { onDelete: "set null" }),
    assignedAt: moment("assigned_at").notNull(),
    /** Null while the reviewer has it. */
    endedAt: moment("ended_at"),
    /** Who ended it with a conflict of interest never decides on the report. */
    ended: text("ended", { enum: assignmentEnds }),
    note: text("note"),
  },
  (t) => [
    within("review_assignment", "ended", assignmentEnds),
    check("review_assignment_ended_at", sql.raw(`("ended_at" is null) = ("ended" is null)`)),
    uniqueIndex("review_assignment_open")
      .on(t.reportId, t.accountId)
      .where(sql`"ended_at" is null`),
    index("review_assignment_report").on(t.reportId),
    index("review_assignment_account").on(t.accountId, t.endedAt),
  ],
);

export const reviewComment = sqliteTable(
  "review_comment",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    reportVersionId: integer("report_version_id")
      .notNull()
      .references(() => reportVersion.id),
    /** The comment that this one replies to. */
    parentId: integer("parent_id").references((): AnySQLiteColumn => reviewComment.id),
    anchor: text("anchor", { enum: commentAnchors }).notNull(),
    /** Of what is commented on; null for the report as a whole. */
    section: text("section", { enum: reportSections }),
    /** Path of the figure into the indicators, such as `feedback.replyRate`. */
    figure: text("figure"),
    /** The words commented on, as they stand in the frozen version. */
    passage: text("passage"),
    side: text("side", { enum: commentSides }).notNull(),
    text: text("text").notNull(),
    authorId: integer("author_id").references(() => account.id, { onDelete: "set null" }),
    createdAt: moment("created_at").notNull(),
    /** Null while only the funder's side reads it; from then on its words stay. */
    sharedAt: moment("shared_at"),
    resolvedAt: moment("resolved_at"),
    resolvedById: integer("resolved_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    within("review_comment", "anchor", commentAnchors),
    within("review_comment", "section", reportSections),
    within("review_comment", "side", commentSides),
    check(
      "review_comment_place",
      sql.raw(
        `case "anchor" when 'report' then "section" is null and "figure" is null and "passage" is null when 'section' then "section" is not null and "figure" is null and "passage" is null when 'figure' then "section" is not null and "figure" is not null and "passage" is null else "section" is not null and "figure" is null and "passage" is not null end`,
      ),
    ),
    index("review_comment_version").on(t.reportVersionId),
    index("review_comment_parent").on(t.parentId),
    index("review_comment_author").on(t.authorId),
    index("review_comment_resolved_by").on(t.resolvedById),
  ],
);

/** One decision for each version: of two reviewers who decide at once the second finds the row there. Never changed. */
export const reviewDecision = sqliteTable(
  "review_decision",
  {
    reportVersionId: integer("report_version_id")
      .primaryKey()
      .references(() => reportVersion.id),
    decision: text("decision", { enum: decisions }).notNull(),
    /** What to mend, or a word along with the approval. */
    note: text("note"),
    decidedAt: moment("decided_at").notNull(),
    decidedById: integer("decided_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    within("review_decision", "decision", decisions),
    check("review_decision_note", sql.raw(`"decision" = 'approved' or "note" is not null`)),
    index("review_decision_decided_by").on(t.decidedById),
  ],
);
