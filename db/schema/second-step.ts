/** What stands behind two-step sign-in: authenticator apps, recovery codes, passkeys, and sign-ins that wait for it. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { account } from "./account";
import { moment } from "./columns";

const accountId = () =>
  integer("account_id")
    .notNull()
    .references(() => account.id, { onDelete: "cascade" });

/** The authenticator app of an account, one at most. */
export const authenticator = sqliteTable("authenticator", {
  accountId: integer("account_id")
    .primaryKey()
    .references(() => account.id, { onDelete: "cascade" }),
  /** Sealed with a key made of SECRET_KEY: `v1.nonce.words.tag`, in base64url. */
  sealedSecret: text("sealed_secret").notNull(),
  createdAt: moment("created_at").notNull(),
  /** Null until the first code shows that the app has the secret; it counts from then on. */
  confirmedAt: moment("confirmed_at"),
  /** The period of 30 seconds whose code was used last: neither it nor an earlier one works again. */
  lastPeriod: integer("last_period").notNull().default(0),
});

export const recoveryCode = sqliteTable(
  "recovery_code",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    accountId: accountId(),
    /** SHA-256; the codes have 80 random bits. */
    codeHash: text("code_hash").notNull().unique(),
    usedAt: moment("used_at"),
  },
  (t) => [
    index("recovery_code_account").on(t.accountId),
    check("recovery_code_hash", sql.raw(`length("code_hash") = 64`)),
  ],
);

export const passkey = sqliteTable(
  "passkey",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    accountId: accountId(),
    /** As the authenticator named it, in base64url. */
    credentialId: text("credential_id").notNull().unique(),
    /** COSE key, in base64url. */
    publicKey: text("public_key").notNull(),
    /** Signatures made so far; stays 0 where the authenticator does not count. */
    counter: integer("counter").notNull(),
    /** JSON list of how the authenticator is reached. */
    transports: text("transports").notNull(),
    name: text("name").notNull(),
    createdAt: moment("created_at").notNull(),
    lastUsedAt: moment("last_used_at"),
  },
  (t) => [index("passkey_account").on(t.accountId)],
);

/** What an authenticator was asked to sign. It works once, for whom and what it was made. */
export const passkeyChallenge = sqliteTable(
  "passkey_challenge",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    challengeHash: text("challenge_hash").notNull().unique(),
    purpose: text("purpose", { enum: ["register", "sign_in", "second_step"] }).notNull(),
    /** SHA-256 of the secret of the browser's cookie. */
    holderHash: text("holder_hash").notNull(),
    expiresAt: moment("expires_at").notNull(),
  },
  (t) => [
    index("passkey_challenge_expires").on(t.expiresAt),
    check("passkey_challenge_purpose", sql.raw(`"purpose" in ('register', 'sign_in', 'second_step')`)),
  ],
);

/** Somebody who took the first step and can do nothing yet but answer the second. */
export const pendingSignIn = sqliteTable(
  "pending_sign_in",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    tokenHash: text("token_hash").notNull().unique(),
    accountId: accountId(),
    /** How the first step was taken. */
    by: text("by", { enum: ["link", "password", "invitation", "oidc"] }).notNull(),
    expiresAt: moment("expires_at").notNull(),
  },
  (t) => [
    index("pending_sign_in_account").on(t.accountId),
    index("pending_sign_in_expires").on(t.expiresAt),
    check("pending_sign_in_by", sql.raw(`"by" in ('link', 'password', 'invitation', 'oidc')`)),
  ],
);
