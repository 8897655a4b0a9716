/** Hints about what a project misses that somebody put aside, and why. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { account } from "./account";
import { moment } from "./columns";
import { project } from "./project";

export const hintDismissal = sqliteTable(
  "hint_dismissal",
  {
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    /** Names the hint and what it is about, such as `moment-empty:question`. */
    hint: text("hint").notNull(),
    reason: text("reason").notNull(),
    dismissedAt: moment("dismissed_at").notNull(),
    dismissedById: integer("dismissed_by_id").references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.hint] }), index("hint_dismissal_by").on(t.dismissedById)],
);
