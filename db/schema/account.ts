/** Accounts, their sessions and sign-in links. Tokens are stored as SHA-256 only. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { languages } from "~/i18n/language";
import { moment, within } from "./columns";

export const account = sqliteTable(
  "account",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** Lower case. */
    email: text("email").notNull().unique(),
    name: text("name").notNull(),
    language: text("language", { enum: languages }).notNull().default("da"),
    /** `scrypt$N$r$p$salt$hash`; null for those who sign in by link only. */
    passwordHash: text("password_hash"),
    administrator: integer("administrator", { mode: "boolean" }).notNull().default(false),
    createdAt: moment("created_at").notNull(),
    /** A suspended account cannot sign in and its sessions end. */
    suspendedAt: moment("suspended_at"),
  },
  () => [
    within("account", "language", languages),
    check("account_administrator", sql.raw(`"administrator" in (0, 1)`)),
    check("account_email_lower", sql.raw(`"email" = lower("email")`)),
  ],
);

const accountId = () =>
  integer("account_id")
    .notNull()
    .references(() => account.id, { onDelete: "cascade" });

export const session = sqliteTable(
  "session",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    tokenHash: text("token_hash").notNull().unique(),
    accountId: accountId(),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    /** The browser's own description of itself, so that a person can tell sessions apart. */
    userAgent: text("user_agent"),
    /** When the second step was taken in it; null where one was enough. */
    secondStepAt: moment("second_step_at"),
    /** When the password was given again; what is delicate wants a session that is fresh. */
    provedAt: moment("proved_at"),
  },
  (t) => [index("session_account").on(t.accountId)],
);

export const signInLink = sqliteTable(
  "sign_in_link",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    tokenHash: text("token_hash").notNull().unique(),
    accountId: accountId(),
    /** SHA-256 of the asking browser's cookie; null where the link was printed and may be opened anywhere. */
    browserHash: text("browser_hash"),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
  },
  (t) => [index("sign_in_link_account").on(t.accountId)],
);
