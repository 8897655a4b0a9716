/** What an account is sent or may fetch without signing in: calendar feeds and the weekly digest. Tokens as SHA-256 only. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { account } from "./account";
import { moment } from "./columns";
import { project } from "./project";

const accountId = () =>
  integer("account_id")
    .notNull()
    .references(() => account.id, { onDelete: "cascade" });

export const calendarFeed = sqliteTable(
  "calendar_feed",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    tokenHash: text("token_hash").notNull().unique(),
    accountId: accountId(),
    /** Null for the feed of all projects of the account. */
    projectId: integer("project_id").references(() => project.id, { onDelete: "cascade" }),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    index("calendar_feed_account").on(t.accountId),
    index("calendar_feed_project").on(t.projectId),
    check("calendar_feed_token_hash", sql.raw(`length("token_hash") = 64`)),
  ],
);

export const digest = sqliteTable("digest", {
  accountId: integer("account_id")
    .primaryKey()
    .references(() => account.id, { onDelete: "cascade" }),
  /** Null while the account gets the digest. */
  stoppedAt: moment("stopped_at"),
  /** Monday of the week that a digest was last made for, as `YYYY-MM-DD`. */
  lastWeek: text("last_week"),
});

export const digestLink = sqliteTable(
  "digest_link",
  {
    tokenHash: text("token_hash").primaryKey(),
    accountId: accountId(),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [index("digest_link_account").on(t.accountId)],
);
