/** The audit journal: who did what to which record, when, before and after. Persons by id only; rows are never changed. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment, within } from "./columns";

export const actorKinds = ["account", "visitor", "command_line", "system"] as const;

export const journal = sqliteTable(
  "journal",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    at: moment("at").notNull(),
    actorKind: text("actor_kind", { enum: actorKinds }).notNull(),
    /** Id of the account; no foreign key, since the journal outlives accounts. */
    actorId: integer("actor_id"),
    /** Verb-noun of the operation, such as `sign-in`. */
    operation: text("operation").notNull(),
    /** Kind of record, such as `project`. */
    subject: text("subject").notNull(),
    subjectId: integer("subject_id"),
    /** Key of the record within its project, by which its history is found; null for what has none. */
    subjectKey: text("subject_key"),
    projectId: integer("project_id"),
    /** JSON objects with a version; null where there was nothing before or is nothing after. */
    before: text("before"),
    after: text("after"),
  },
  (t) => [
    within("journal", "actor_kind", actorKinds),
    index("journal_subject").on(t.subject, t.subjectId),
    index("journal_project").on(t.projectId, t.id),
    index("journal_record").on(t.projectId, t.subject, t.subjectKey),
  ],
);
