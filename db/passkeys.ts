/** Passkeys of accounts, and the challenges that authenticators sign. */
import { and, asc, eq, gt, lte } from "drizzle-orm";
import type { AccountScope, EverythingScope, InstallationScope } from "~/domain/permissions/scope";
import type { Account } from "./accounts";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { passkey, passkeyChallenge } from "./schema/second-step";

export type Passkey = typeof passkey.$inferSelect;
export type ChallengePurpose = typeof passkeyChallenge.$inferSelect.purpose;

/** The passkeys of an account, the oldest first. */
export function listPasskeys(db: Connection, _scope: EverythingScope | AccountScope, accountId: number): Passkey[] {
  return db.select().from(passkey).where(eq(passkey.accountId, accountId)).orderBy(asc(passkey.id)).all();
}

/** The passkey that an authenticator names, with its account; null where it is unknown or the account suspended. */
export function findPasskey(
  db: Connection,
  _scope: EverythingScope,
  credentialId: string,
): { passkey: Passkey; account: Account } | null {
  const found = db
    .select({ passkey, account })
    .from(passkey)
    .innerJoin(account, eq(account.id, passkey.accountId))
    .where(eq(passkey.credentialId, credentialId))
    .get();
  return found && found.account.suspendedAt === null ? found : null;
}

/** Whether any account has the passkey. */
export function isPasskeyKnown(db: Connection, _scope: AccountScope, credentialId: string): boolean {
  return db.select({ id: passkey.id }).from(passkey).where(eq(passkey.credentialId, credentialId)).get() !== undefined;
}

export function insertPasskey(
  db: Connection,
  { accountId }: AccountScope,
  values: Omit<Passkey, "id" | "accountId" | "lastUsedAt">,
): void {
  db.insert(passkey)
    .values({ accountId, ...values })
    .run();
}

/** Notes a use; false where the counter did not grow although it counts, which is what a copy would do. */
export function notePasskeyUse(
  db: Connection,
  _scope: EverythingScope,
  { id, counter, now }: { id: number; counter: number; now: number },
): boolean {
  const known = db.select({ counter: passkey.counter }).from(passkey).where(eq(passkey.id, id)).get();
  if (!known || ((known.counter > 0 || counter > 0) && counter <= known.counter)) return false;
  db.update(passkey).set({ counter, lastUsedAt: now }).where(eq(passkey.id, id)).run();
  return true;
}

/** Takes a passkey of the account's own away; false where it is not one. */
export function deletePasskey(db: Connection, { accountId }: AccountScope, id: number): boolean {
  return (
    db
      .delete(passkey)
      .where(and(eq(passkey.id, id), eq(passkey.accountId, accountId)))
      .run().changes > 0
  );
}

export function deletePasskeysOf(db: Connection, _scope: InstallationScope, accountId: number): void {
  db.delete(passkey).where(eq(passkey.accountId, accountId)).run();
}

interface Challenge {
  challengeHash: string;
  purpose: ChallengePurpose;
  /** Of the browser that it is for. */
  holderHash: string;
}

/** Keeps a challenge until it is answered; those that are past go. */
export function insertChallenge(
  db: Connection,
  _scope: EverythingScope,
  { now, ...values }: Challenge & { expiresAt: number; now: number },
): void {
  db.delete(passkeyChallenge).where(lte(passkeyChallenge.expiresAt, now)).run();
  db.insert(passkeyChallenge).values(values).run();
}

/** Uses a challenge up; false where it is unknown, past, used, or was another browser's or made for something else. */
export function takeChallenge(
  db: Connection,
  _scope: EverythingScope,
  { challengeHash, purpose, holderHash, now }: Challenge & { now: number },
): boolean {
  return (
    db
      .delete(passkeyChallenge)
      .where(
        and(
          eq(passkeyChallenge.challengeHash, challengeHash),
          eq(passkeyChallenge.purpose, purpose),
          eq(passkeyChallenge.holderHash, holderHash),
          gt(passkeyChallenge.expiresAt, now),
        ),
      )
      .run().changes > 0
  );
}
