/** What several processes of one running product must agree on: attempts that are limited, and work in progress. */
import { sql } from "drizzle-orm";
import { check, index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { incoming } from "./incoming";

/** Attempts of one kind by one client, address or link, counted until the window closes. Who it was is not kept. */
export const attemptWindow = sqliteTable(
  "attempt_window",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** SHA-256 of what is limited and for whom. */
    keyHash: text("key_hash").notNull().unique(),
    count: integer("count").notNull(),
    until: moment("until").notNull(),
  },
  (t) => [
    index("attempt_window_until").on(t.until),
    check("attempt_window_key_hash", sql.raw(`length("key_hash") = 64`)),
  ],
);

/** A file that some process is reading, checking or writing right now. */
export const incomingWork = sqliteTable("incoming_work", {
  incomingId: integer("incoming_id")
    .primaryKey()
    .references(() => incoming.id, { onDelete: "cascade" }),
  /** Share of the work that is done, 0 to 1. */
  share: real("share").notNull(),
  /** When the process was last seen at it: one that died is seen no more. */
  seenAt: moment("seen_at").notNull(),
});
