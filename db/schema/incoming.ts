/** Sheets and calendars that were read and wait for a person to say what they become. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { account } from "./account";
import { moment, within } from "./columns";
import { project } from "./project";

export const incomingKinds = ["activities", "organisations", "meetings"] as const;

export const incoming = sqliteTable(
  "incoming",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    accountId: integer("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: incomingKinds }).notNull(),
    /** The name that the person gave the file, shown to people only. */
    fileName: text("file_name").notNull(),
    /** JSON object with a version: headings and rows as read, or meetings. */
    content: text("content").notNull(),
    /** JSON object with a version: which column is what, or which meetings are picked; null until chosen. */
    choice: text("choice"),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    within("incoming", "kind", incomingKinds),
    index("incoming_project").on(t.projectId),
    index("incoming_account").on(t.accountId),
    index("incoming_created").on(t.createdAt),
  ],
);
