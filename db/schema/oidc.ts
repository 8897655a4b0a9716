/** Who an account is at the organisation's own sign-in (OpenID Connect). */
import { index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { account } from "./account";
import { moment } from "./columns";

export const accountOidc = sqliteTable(
  "account_oidc",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    accountId: integer("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    /** Address of the provider. */
    issuer: text("issuer").notNull(),
    /** The person's name there, which never goes over to somebody else, as a mail address may. */
    subject: text("sub").notNull(),
    createdAt: moment("created_at").notNull(),
    lastUsedAt: moment("last_used_at").notNull(),
  },
  (t) => [
    unique("account_oidc_subject").on(t.issuer, t.subject),
    unique("account_oidc_account").on(t.accountId, t.issuer),
    index("account_oidc_by_account").on(t.accountId),
  ],
);
