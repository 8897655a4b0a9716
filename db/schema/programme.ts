/** Funders' programmes and the reports that they ask of their projects. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { reportKinds, reportSections } from "~/domain/vocabulary";
import { between, inSomeLanguage, within } from "./columns";
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
  },
  (t) => [inSomeLanguage("programme", "name"), index("programme_funder").on(t.funderId)],
);

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
