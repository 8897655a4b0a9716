/** Reports of a project while they are written: what people add to the records, and what is asked, granted and reminded of. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { extensionAnswers, leftOutKinds, reminderSteps } from "~/domain/report/report-terms";
import { reportKinds, reportSections, reportStatuses } from "~/domain/vocabulary";
import { languages } from "~/i18n/language";
import { account } from "./account";
import { moment, within } from "./columns";
import { programme, requirementVersion } from "./programme";
import { project } from "./project";

/** No person stands here, so that a report that is frozen can stay as it is when an account is erased. */
export const report = sqliteTable(
  "report",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    /** Who asks for it; null, with the two below, for a report that no programme asked for. */
    programmeId: integer("programme_id").references(() => programme.id),
    requirementKey: text("requirement_key"),
    /** As it was when the report was begun; later versions are for reports not yet begun. */
    requirementVersionId: integer("requirement_version_id").references(() => requirementVersion.id),
    kind: text("kind", { enum: reportKinds }).notNull(),
    from: text("from").notNull(),
    to: text("to").notNull(),
    status: text("status", { enum: reportStatuses }).notNull().default("draft"),
    /** In which it will be submitted. */
    language: text("language", { enum: languages }).notNull().default("da"),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    within("report", "kind", reportKinds),
    within("report", "status", reportStatuses),
    within("report", "language", languages),
    check("report_period", sql.raw(`"to" >= "from"`)),
    check(
      "report_asked_for",
      sql.raw(
        `("programme_id" is null) = ("requirement_key" is null) and ("programme_id" is null) = ("requirement_version_id" is null)`,
      ),
    ),
    uniqueIndex("report_of_requirement").on(t.projectId, t.programmeId, t.requirementKey),
    index("report_programme").on(t.programmeId, t.status),
    index("report_requirement_version").on(t.requirementVersionId),
  ],
);

const reportId = () =>
  integer("report_id")
    .notNull()
    .references(() => report.id, { onDelete: "cascade" });

const changedById = () => integer("changed_by_id").references(() => account.id, { onDelete: "set null" });

/** What people wrote about one section, or that there is nothing to write. */
export const reportText = sqliteTable(
  "report_text",
  {
    reportId: reportId(),
    section: text("section", { enum: reportSections }).notNull(),
    /** Simple markdown as typed: headings, lists, links, emphasis. */
    text: text("text").notNull().default(""),
    nothingToReport: integer("nothing_to_report", { mode: "boolean" }).notNull().default(false),
    /** Only where the requirement allows it. */
    leftOut: integer("left_out", { mode: "boolean" }).notNull().default(false),
    changedAt: moment("changed_at").notNull(),
    changedById: changedById(),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.section] }),
    within("report_text", "section", reportSections),
    check("report_text_nothing", sql.raw(`"nothing_to_report" in (0, 1)`)),
    check("report_text_left_out", sql.raw(`"left_out" in (0, 1)`)),
    index("report_text_changed_by").on(t.changedById),
  ],
);

/** The answer to one of the funder's own questions, in the column of the question's kind. */
export const reportAnswer = sqliteTable(
  "report_answer",
  {
    reportId: reportId(),
    /** Key of the question within the requirement. */
    question: text("question").notNull(),
    text: text("text"),
    number: real("number"),
    /** Key of the choice. */
    choice: text("choice"),
    changedAt: moment("changed_at").notNull(),
    changedById: changedById(),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.question] }),
    check("report_answer_one", sql.raw(`("text" is not null) + ("number" is not null) + ("choice" is not null) = 1`)),
    index("report_answer_changed_by").on(t.changedById),
  ],
);

/** A record that is not meant for this funder. It counts in the figures and is not listed. */
export const reportOmission = sqliteTable(
  "report_omission",
  {
    reportId: reportId(),
    kind: text("kind", { enum: leftOutKinds }).notNull(),
    /** Of the record within its project. */
    key: text("key").notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.kind, t.key] }), within("report_omission", "kind", leftOutKinds)],
);

/** What names a report that is due, whether it is begun or not. */
const dueReport = () => ({
  projectId: integer("project_id")
    .notNull()
    .references(() => project.id, { onDelete: "cascade" }),
  programmeId: integer("programme_id")
    .notNull()
    .references(() => programme.id, { onDelete: "cascade" }),
  requirementKey: text("requirement_key").notNull(),
});

export const reportExtension = sqliteTable(
  "report_extension",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    ...dueReport(),
    askedUntil: text("asked_until").notNull(),
    reason: text("reason").notNull(),
    askedAt: moment("asked_at").notNull(),
    askedById: integer("asked_by_id").references(() => account.id, { onDelete: "set null" }),
    /** Null while nobody has answered. */
    answer: text("answer", { enum: extensionAnswers }),
    /** The new day, which may be another than the one that was asked for. */
    grantedUntil: text("granted_until"),
    note: text("note"),
    answeredAt: moment("answered_at"),
    answeredById: integer("answered_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    within("report_extension", "answer", extensionAnswers),
    check("report_extension_answered", sql.raw(`("answer" is null) = ("answered_at" is null)`)),
    check("report_extension_granted", sql.raw(`("granted_until" is not null) = (coalesce("answer", '') = 'granted')`)),
    index("report_extension_due").on(t.projectId, t.programmeId, t.requirementKey),
    uniqueIndex("report_extension_open")
      .on(t.projectId, t.programmeId, t.requirementKey)
      .where(sql`"answer" is null`),
    index("report_extension_programme").on(t.programmeId),
    index("report_extension_asked_by").on(t.askedById),
    index("report_extension_answered_by").on(t.answeredById),
  ],
);

/** A reminder that went out; the key lets each go once for a day that a report is due. */
export const reportReminder = sqliteTable(
  "report_reminder",
  {
    ...dueReport(),
    dueOn: text("due_on").notNull(),
    step: text("step", { enum: reminderSteps }).notNull(),
    sentAt: moment("sent_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.programmeId, t.requirementKey, t.dueOn, t.step] }),
    within("report_reminder", "step", reminderSteps),
    index("report_reminder_programme").on(t.programmeId),
  ],
);
