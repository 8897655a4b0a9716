/** Mail waiting to be sent, written in the same transaction as what causes it. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { languages } from "~/i18n/language";
import { account } from "./account";
import { moment, within } from "./columns";
import { feedbackLink } from "./feedback";

export const mailStates = ["waiting", "sent", "given_up"] as const;

export const outbox = sqliteTable(
  "outbox",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** Sent as the Message-ID, so that a mail delivered twice can be told. */
    messageId: text("message_id").notNull().unique(),
    toAddress: text("to_address").notNull(),
    accountId: integer("account_id").references(() => account.id, { onDelete: "set null" }),
    /** The feedback link that the mail carries, so that the project can be told where it does not arrive. */
    linkId: integer("link_id").references(() => feedbackLink.id, { onDelete: "set null" }),
    language: text("language", { enum: languages }).notNull(),
    /** Name of the mail's template. */
    template: text("template").notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    html: text("html").notNull(),
    state: text("state", { enum: mailStates }).notNull().default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: moment("next_attempt_at").notNull(),
    /** Until this moment one sender has the mail in hand. */
    leasedUntil: moment("leased_until"),
    lastError: text("last_error"),
    createdAt: moment("created_at").notNull(),
    sentAt: moment("sent_at"),
  },
  (t) => [
    within("outbox", "language", languages),
    within("outbox", "state", mailStates),
    index("outbox_due").on(t.state, t.nextAttemptAt),
    index("outbox_account").on(t.accountId),
    index("outbox_link").on(t.linkId),
  ],
);
