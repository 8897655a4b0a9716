/** Funders' programmes and the reports that they ask of their projects. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { reportKinds, reportSections } from "~/domain/vocabulary";
import { account } from "./account";
import { between, inSomeLanguage, moment, within } from "./columns";
import { organisation } from "./organisation";

export const programme = sqliteTable(
  "programme",
  {
    id: integer("id").primaryKey(),
    key: text("key").notNull().unique(),
    funderId: integer("funder_id")
      .notNull()
      .references(() => organisation.id),
    nameDa: text("name_da"),
    nameEn: text("name_en"),
    /** What holds for all reports of the programme. The exchange format knows nothing of it. */
    guidanceDa: text("guidance_da"),
    guidanceEn: text("guidance_en"),
    /** Whether its managers and reviewers must sign in with two steps. */
    demandsTwoSteps: integer("demands_two_steps", { mode: "boolean" }).notNull().default(false),
  },
  (t) => [inSomeLanguage("programme", "name"), index("programme_funder").on(t.funderId)],
);

/** The requirements in force, as the exchange format has them; their whole content stands in `requirement_version`. */
export const requirement = sqliteTable(
  "requirement",
  {
    id: integer("id").primaryKey(),
    programmeId: integer("programme_id")
      .notNull()
      .references(() => programme.id, { onDelete: "cascade" }),
    key: text("key").notNull(),
    kind: text("kind", { enum: reportKinds }).notNull(),
    titleDa: text("title_da"),
    titleEn: text("title_en"),
    dueAnchor: text("due_anchor", { enum: ["project_start", "project_end"] }).notNull(),
    dueOffsetMonths: integer("due_offset_months").notNull(),
    guidanceDa: text("guidance_da"),
    guidanceEn: text("guidance_en"),
  },
  (t) => [
    within("requirement", "kind", reportKinds),
    within("requirement", "due_anchor", ["project_start", "project_end"]),
    between("requirement", "due_offset_months", -240, 240),
    inSomeLanguage("requirement", "title"),
    uniqueIndex("requirement_key").on(t.programmeId, t.key),
  ],
);

export const requirementSection = sqliteTable(
  "requirement_section",
  {
    requirementId: integer("requirement_id")
      .notNull()
      .references(() => requirement.id, { onDelete: "cascade" }),
    section: text("section", { enum: reportSections }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.requirementId, t.section] }),
    within("requirement_section", "section", reportSections),
  ],
);

export const requirementDraft = sqliteTable(
  "requirement_draft",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    programmeId: integer("programme_id")
      .notNull()
      .references(() => programme.id, { onDelete: "cascade" }),
    /** Of the requirement that it makes or changes. */
    key: text("key").notNull(),
    /** JSON object with a version: what would be published. Nothing of it counts before it is. */
    content: text("content").notNull(),
    changedAt: moment("changed_at").notNull(),
    changedById: integer("changed_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    uniqueIndex("requirement_draft_key").on(t.programmeId, t.key),
    index("requirement_draft_changed_by").on(t.changedById),
  ],
);

/** What was published, frozen by triggers. It names its requirement by key, since an import may take that away. */
export const requirementVersion = sqliteTable(
  "requirement_version",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    programmeId: integer("programme_id")
      .notNull()
      .references(() => programme.id),
    key: text("key").notNull(),
    /** 1, 2, 3 … within the requirement. */
    number: integer("number").notNull(),
    /** The whole requirement as canonical JSON (domain/requirement/requirement-content.ts). */
    content: text("content").notNull(),
    sha256: text("sha256").notNull(),
    publishedAt: moment("published_at").notNull(),
  },
  (t) => [
    uniqueIndex("requirement_version_number").on(t.programmeId, t.key, t.number),
    between("requirement_version", "number", 1, 10_000),
    check("requirement_version_sha256", sql.raw(`length("sha256") = 64`)),
    check("requirement_version_content", sql.raw(`json_valid("content")`)),
  ],
);
