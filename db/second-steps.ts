/** Second steps of accounts: the authenticator app, recovery codes, and sign-ins that wait for their second step. */
import { and, count, eq, gt, isNotNull, isNull, lt, lte } from "drizzle-orm";
import type { AccountScope, EverythingScope, InstallationScope } from "~/domain/permissions/scope";
import type { Account } from "./accounts";
import type { Connection } from "./client";
import { account, session } from "./schema/account";
import { authenticator, passkey, pendingSignIn, recoveryCode } from "./schema/second-step";

export type Authenticator = typeof authenticator.$inferSelect;
export type PendingSignIn = typeof pendingSignIn.$inferSelect;

type OwnScope = EverythingScope | AccountScope | InstallationScope;

/** What an account has as its second step. Codes count only where there is something that they stand in for. */
export interface SecondSteps {
  authenticator: boolean;
  passkeys: number;
  recoveryCodes: number;
}

export function readSecondSteps(db: Connection, _scope: OwnScope, accountId: number): SecondSteps {
  const app = db
    .select({ id: authenticator.accountId })
    .from(authenticator)
    .where(and(eq(authenticator.accountId, accountId), isNotNull(authenticator.confirmedAt)))
    .get();
  const keys = db.select({ n: count() }).from(passkey).where(eq(passkey.accountId, accountId)).get();
  const codes = db
    .select({ n: count() })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.accountId, accountId), isNull(recoveryCode.usedAt)))
    .get();
  return { authenticator: app !== undefined, passkeys: keys?.n ?? 0, recoveryCodes: codes?.n ?? 0 };
}

/** Whether the account signs in with two steps. */
export function hasSecondStep(db: Connection, scope: OwnScope, accountId: number): boolean {
  const { authenticator: app, passkeys } = readSecondSteps(db, scope, accountId);
  return app || passkeys > 0;
}

/** Which of the accounts sign in with two steps. */
export function listWithSecondStep(db: Connection, _scope: InstallationScope): Set<number> {
  const apps = db
    .select({ id: authenticator.accountId })
    .from(authenticator)
    .where(isNotNull(authenticator.confirmedAt))
    .all();
  const keys = db.selectDistinct({ id: passkey.accountId }).from(passkey).all();
  return new Set([...apps, ...keys].map(({ id }) => id));
}

/** The authenticator app, confirmed or not yet. */
export function findAuthenticator(db: Connection, _scope: OwnScope, accountId: number): Authenticator | null {
  return db.select().from(authenticator).where(eq(authenticator.accountId, accountId)).get() ?? null;
}

/** Begins to set an app up, in place of one that was never confirmed. */
export function putAuthenticator(
  db: Connection,
  { accountId }: AccountScope,
  values: { sealedSecret: string; createdAt: number },
): void {
  db.insert(authenticator)
    .values({ accountId, ...values })
    .onConflictDoUpdate({ target: authenticator.accountId, set: { ...values, confirmedAt: null, lastPeriod: 0 } })
    .run();
}

/** Uses the code of a period up; false where it or a later one was used already. */
export function takePeriod(
  db: Connection,
  _scope: OwnScope,
  { accountId, period }: { accountId: number; period: number },
): boolean {
  return (
    db
      .update(authenticator)
      .set({ lastPeriod: period })
      .where(and(eq(authenticator.accountId, accountId), lt(authenticator.lastPeriod, period)))
      .run().changes > 0
  );
}

export function confirmAuthenticator(db: Connection, { accountId }: AccountScope, now: number): void {
  db.update(authenticator).set({ confirmedAt: now }).where(eq(authenticator.accountId, accountId)).run();
}

/** Takes the app away; false where there is none. */
export function deleteAuthenticator(db: Connection, _scope: OwnScope, accountId: number): boolean {
  return db.delete(authenticator).where(eq(authenticator.accountId, accountId)).run().changes > 0;
}

/** Puts fresh recovery codes in place of all earlier ones; without any it only takes those away. */
export function replaceRecoveryCodes(
  db: Connection,
  _scope: OwnScope,
  { accountId, codeHashes }: { accountId: number; codeHashes: readonly string[] },
): void {
  db.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId)).run();
  if (codeHashes.length === 0) return;
  db.insert(recoveryCode)
    .values(codeHashes.map((codeHash) => ({ accountId, codeHash })))
    .run();
}

/** Uses a recovery code up; false where the account has no such code left. */
export function takeRecoveryCode(
  db: Connection,
  _scope: OwnScope,
  { accountId, codeHash, now }: { accountId: number; codeHash: string; now: number },
): boolean {
  return (
    db
      .update(recoveryCode)
      .set({ usedAt: now })
      .where(
        and(eq(recoveryCode.accountId, accountId), eq(recoveryCode.codeHash, codeHash), isNull(recoveryCode.usedAt)),
      )
      .run().changes > 0
  );
}

/** Keeps a sign-in until its second step is taken; those that are past go. */
export function insertPendingSignIn(
  db: Connection,
  _scope: EverythingScope,
  { now, ...values }: Omit<PendingSignIn, "id"> & { now: number },
): number {
  db.delete(pendingSignIn).where(lte(pendingSignIn.expiresAt, now)).run();
  return db.insert(pendingSignIn).values(values).returning({ id: pendingSignIn.id }).get().id;
}

/** The sign-in that waits behind a token, with its account; null where it is unknown or past. */
export function findPendingSignIn(
  db: Connection,
  _scope: EverythingScope,
  { tokenHash, now }: { tokenHash: string; now: number },
): { pending: PendingSignIn; account: Account } | null {
  return (
    db
      .select({ pending: pendingSignIn, account })
      .from(pendingSignIn)
      .innerJoin(account, eq(account.id, pendingSignIn.accountId))
      .where(and(eq(pendingSignIn.tokenHash, tokenHash), gt(pendingSignIn.expiresAt, now), isNull(account.suspendedAt)))
      .get() ?? null
  );
}

/** Ends every sign-in of the account that waits. */
export function deletePendingSignIns(db: Connection, _scope: OwnScope, accountId: number): void {
  db.delete(pendingSignIn).where(eq(pendingSignIn.accountId, accountId)).run();
}

/** Notes when the second step was taken in a session, or that it counts no more. */
export function markSession(
  db: Connection,
  _scope: OwnScope,
  { id, ...values }: { id: number; secondStepAt?: number | null; provedAt?: number },
): void {
  db.update(session).set(values).where(eq(session.id, id)).run();
}
