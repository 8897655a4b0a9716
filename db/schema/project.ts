/** Projects: the basics, who funds them and whom they concern. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { industries, workEnvironmentTopics } from "~/domain/vocabulary";
import { inSomeLanguage, moment, within } from "./columns";
import { organisation } from "./organisation";
import { programme } from "./programme";

export const project = sqliteTable(
  "project",
  {
    id: integer("id").primaryKey(),
    key: text("key").notNull().unique(),
    titleDa: text("title_da"),
    titleEn: text("title_en"),
    acronym: text("acronym"),
    summaryDa: text("summary_da"),
    summaryEn: text("summary_en"),
    leadId: integer("lead_id")
      .notNull()
      .references(() => organisation.id),
    startDate: text("start_date").notNull(),
    endDate: text("end_date").notNull(),
    website: text("website"),
    raid: text("raid"),
    doi: text("doi"),
    illustrative: integer("illustrative", { mode: "boolean" }).notNull().default(false),
    archivedAt: moment("archived_at"),
    /** Goes up with every write to the project or its records; figures kept in memory are good for one revision. */
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    inSomeLanguage("project", "title"),
    check("project_period", sql.raw(`"end_date" >= "start_date"`)),
    check("project_illustrative", sql.raw(`"illustrative" in (0, 1)`)),
    index("project_lead").on(t.leadId),
  ],
);

export const projectTopic = sqliteTable(
  "project_topic",
  {
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    topic: text("topic", { enum: workEnvironmentTopics }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.topic] }), within("project_topic", "topic", workEnvironmentTopics)],
);

export const projectIndustry = sqliteTable(
  "project_industry",
  {
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    industry: text("industry", { enum: industries }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.industry] }), within("project_industry", "industry", industries)],
);

export const grant = sqliteTable(
  "grant",
  {
    id: integer("id").primaryKey(),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    funderId: integer("funder_id")
      .notNull()
      .references(() => organisation.id),
    programmeId: integer("programme_id").references(() => programme.id),
    reference: text("reference"),
    /** DKK */
    amount: real("amount"),
  },
  (t) => [
    index("grant_project").on(t.projectId),
    index("grant_funder").on(t.funderId),
    index("grant_programme").on(t.programmeId),
  ],
);

export const stakeholder = sqliteTable(
  "stakeholder",
  {
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisation.id),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.organisationId] }),
    index("stakeholder_organisation").on(t.organisationId),
  ],
);
