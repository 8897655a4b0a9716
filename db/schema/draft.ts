/** Half-filled forms, kept for the person who fills them, and entries that a device sends again. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { account } from "./account";
import { moment } from "./columns";
import { project } from "./project";

const accountId = () =>
  integer("account_id")
    .notNull()
    .references(() => account.id, { onDelete: "cascade" });

export const draft = sqliteTable(
  "draft",
  {
    id: integer("id").primaryKey(),
    accountId: accountId(),
    /** Name of the form, such as `log-activity`. */
    form: text("form").notNull(),
    /** What the form is about: key of the project or record; empty where it makes a new one. */
    subject: text("subject").notNull().default(""),
    /** Project that the form belongs to; null for one that does not exist yet. */
    projectId: integer("project_id").references(() => project.id, { onDelete: "cascade" }),
    /** JSON object with a version: the names of the fields and what was typed. */
    content: text("content").notNull(),
    changedAt: moment("changed_at").notNull(),
  },
  (t) => [
    uniqueIndex("draft_form").on(t.accountId, t.form, t.subject),
    index("draft_project").on(t.projectId),
    index("draft_changed").on(t.changedAt),
  ],
);

export const submission = sqliteTable(
  "submission",
  {
    accountId: accountId(),
    /** Random key that the device gave the entry before it was sent. */
    key: text("key").notNull(),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    /** Key of the record that the entry became. */
    recordKey: text("record_key").notNull(),
    receivedAt: moment("received_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.key] }), index("submission_project").on(t.projectId)],
);
