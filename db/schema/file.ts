/** Files attached as evidence; the bytes stand beside the database under a name of their own. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { account } from "./account";
import { activity } from "./activity";
import { moment } from "./columns";
import { outcome } from "./outcome";
import { project } from "./project";

export const file = sqliteTable(
  "file",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    activityId: integer("activity_id").references(() => activity.id, { onDelete: "set null" }),
    outcomeId: integer("outcome_id").references(() => outcome.id, { onDelete: "set null" }),
    /** Name under the files folder: random, never the uploader's. */
    storageName: text("storage_name").notNull().unique(),
    /** The name that the uploader gave, shown to people only. */
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    /** Bytes */
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    uploadedAt: moment("uploaded_at").notNull(),
    uploadedById: integer("uploaded_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    check("file_size", sql.raw(`"size" >= 0`)),
    check("file_sha256", sql.raw(`length("sha256") = 64`)),
    index("file_project").on(t.projectId),
    index("file_activity").on(t.activityId),
    index("file_outcome").on(t.outcomeId),
    index("file_uploaded_by").on(t.uploadedById),
  ],
);
