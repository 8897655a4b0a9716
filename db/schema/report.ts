/** Reports of a project and their frozen versions. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { reportKinds, reportStatuses } from "~/domain/vocabulary";
import { account } from "./account";
import { moment, within } from "./columns";
import { requirement } from "./programme";
import { project } from "./project";

export const report = sqliteTable(
  "report",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    requirementId: integer("requirement_id").references(() => requirement.id, { onDelete: "set null" }),
    kind: text("kind", { enum: reportKinds }).notNull(),
    from: text("from").notNull(),
    to: text("to").notNull(),
    status: text("status", { enum: reportStatuses }).notNull().default("draft"),
    createdAt: moment("created_at").notNull(),
    createdById: integer("created_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    within("report", "kind", reportKinds),
    within("report", "status", reportStatuses),
    check("report_period", sql.raw(`"to" >= "from"`)),
    index("report_project").on(t.projectId),
    index("report_requirement").on(t.requirementId),
    index("report_created_by").on(t.createdById),
  ],
);

export const reportVersion = sqliteTable(
  "report_version",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    reportId: integer("report_id")
      .notNull()
      .references(() => report.id),
    version: integer("version").notNull(),
    /** The report as JSON, frozen. */
    content: text("content").notNull(),
    sha256: text("sha256").notNull(),
    frozenAt: moment("frozen_at").notNull(),
    frozenById: integer("frozen_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    uniqueIndex("report_version_number").on(t.reportId, t.version),
    check("report_version_sha256", sql.raw(`length("sha256") = 64`)),
    index("report_version_frozen_by").on(t.frozenById),
  ],
);
