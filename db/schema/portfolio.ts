/** What is read over many projects: stored figures, marks, identifiers elsewhere, and what an import had no place for. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { identifiedKinds, identifierSchemes } from "~/domain/report/report-terms";
import { models, reportStatuses } from "~/domain/vocabulary";
import { account } from "./account";
import { moment, within } from "./columns";
import { programme } from "./programme";
import { project } from "./project";

/**
 * One row for each project, made with it by a trigger. `stale` is raised by a trigger in the transaction that raises the
 * project's revision; whoever reads figures computes stale ones first. Figures of running projects grow old with the day.
 */
export const projectFigure = sqliteTable(
  "project_figure",
  {
    projectId: integer("project_id")
      .primaryKey()
      .references(() => project.id, { onDelete: "cascade" }),
    stale: integer("stale", { mode: "boolean" }).notNull().default(true),
    /** Of the project when they were computed; null before the first time, like all that follows. */
    revision: integer("revision"),
    /** The day up to which they count. */
    computedOn: text("computed_on"),
    declaredModel: text("declared_model", { enum: models }),
    observedModel: text("observed_model", { enum: models }),
    /** Point in the plane, each 0 to 1. */
    twoWayIndex: real("two_way_index"),
    continuity: real("continuity"),
    endLoading: real("end_loading"),
    activities: integer("activities"),
    hours: real("hours"),
    /** DKK */
    amount: real("amount"),
    twoWayShare: real("two_way_share"),
    helixCoverage: real("helix_coverage"),
    companies: integer("companies"),
    smeShare: real("sme_share"),
    earlyShare: real("early_share"),
    realisation: real("realisation"),
    answerRate: real("answer_rate"),
    replyRate: real("reply_rate"),
    attainment: real("attainment"),
    outcomes: integer("outcomes"),
    /** Day of the newest activity, by which a project is silent. */
    lastActivityOn: text("last_activity_on"),
    /** The earliest day on which a report that is not with the funder is due, by which it is overdue. */
    nextDueOn: text("next_due_on"),
    /** Status of the newest report; null without one. */
    reportStatus: text("report_status", { enum: reportStatuses }),
    /** JSON object with a version: the indicators, matrices, reach by field and years that pictures sum up. */
    content: text("content"),
  },
  (t) => [
    within("project_figure", "declared_model", models),
    within("project_figure", "observed_model", models),
    within("project_figure", "report_status", reportStatuses),
    check("project_figure_stale", sql.raw(`"stale" in (0, 1)`)),
    check("project_figure_fresh", sql.raw(`"stale" = 1 or ("revision" is not null and "content" is not null)`)),
    index("project_figure_to_compute")
      .on(t.projectId)
      .where(sql`"stale" = 1`),
    index("project_figure_last_activity").on(t.lastActivityOn),
    index("project_figure_next_due").on(t.nextDueOn),
  ],
);

/** A reviewer holds a project up as an example within a programme, and says why. */
export const exemplaryMark = sqliteTable(
  "exemplary_mark",
  {
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    programmeId: integer("programme_id")
      .notNull()
      .references(() => programme.id, { onDelete: "cascade" }),
    reason: text("reason").notNull(),
    markedAt: moment("marked_at").notNull(),
    markedById: integer("marked_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.programmeId] }),
    index("exemplary_mark_programme").on(t.programmeId),
    index("exemplary_mark_marked_by").on(t.markedById),
  ],
);

/** What a project or record of ours is called in another system: awards, outputs and engagement activities. */
export const externalIdentifier = sqliteTable(
  "external_identifier",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: identifiedKinds }).notNull(),
    /** Of the record within its project; empty for the project itself. */
    recordKey: text("record_key").notNull().default(""),
    scheme: text("scheme", { enum: identifierSchemes }).notNull(),
    value: text("value").notNull(),
  },
  (t) => [
    within("external_identifier", "kind", identifiedKinds),
    within("external_identifier", "scheme", identifierSchemes),
    check("external_identifier_record", sql.raw(`("kind" = 'project') = ("record_key" = '')`)),
    uniqueIndex("external_identifier_once").on(t.projectId, t.scheme, t.kind, t.value),
    index("external_identifier_value").on(t.scheme, t.value),
  ],
);

/** What came in from elsewhere and has no place of its own here; nothing is thrown away. */
export const keptNote = sqliteTable(
  "kept_note",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    scheme: text("scheme", { enum: identifierSchemes }).notNull(),
    /** What the other system calls it, such as `Intellectual Property`. */
    sort: text("sort").notNull(),
    /** Its identifier there; empty where it has none. */
    value: text("value").notNull().default(""),
    /** JSON object with a version: headings and cells as they came. */
    content: text("content").notNull(),
    keptAt: moment("kept_at").notNull(),
  },
  (t) => [
    within("kept_note", "scheme", identifierSchemes),
    check("kept_note_content", sql.raw(`json_valid("content")`)),
    index("kept_note_project").on(t.projectId, t.scheme, t.value),
  ],
);

/** A sheet of awards, outputs or engagements that waits for a person to say what its columns become. */
export const incomingAward = sqliteTable(
  "incoming_award",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    programmeId: integer("programme_id")
      .notNull()
      .references(() => programme.id, { onDelete: "cascade" }),
    accountId: integer("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    scheme: text("scheme", { enum: identifierSchemes }).notNull(),
    /** The name that the person gave the file, shown to people only. */
    fileName: text("file_name").notNull(),
    /** JSON object with a version: headings and rows as read. */
    content: text("content").notNull(),
    /** JSON object with a version: which column is what; null until chosen. */
    choice: text("choice"),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    within("incoming_award", "scheme", identifierSchemes),
    index("incoming_award_programme").on(t.programmeId),
    index("incoming_award_account").on(t.accountId),
    index("incoming_award_created").on(t.createdAt),
  ],
);
