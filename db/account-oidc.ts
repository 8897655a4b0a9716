/** Who accounts are at the organisation's own sign-in. */
import { and, asc, eq } from "drizzle-orm";
import type { AccountScope, EverythingScope } from "~/domain/permissions/scope";
import type { Account } from "./accounts";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { accountOidc } from "./schema/oidc";

export type AccountOidc = typeof accountOidc.$inferSelect;

/** The account of somebody at a provider, suspended ones included; null where nobody is known by it. */
export function findAccountByOidc(
  db: Connection,
  _scope: EverythingScope,
  { issuer, subject }: Pick<AccountOidc, "issuer" | "subject">,
): { link: AccountOidc; account: Account } | null {
  return (
    db
      .select({ link: accountOidc, account })
      .from(accountOidc)
      .innerJoin(account, eq(account.id, accountOidc.accountId))
      .where(and(eq(accountOidc.issuer, issuer), eq(accountOidc.subject, subject)))
      .get() ?? null
  );
}

/** Whether the account is somebody at the provider already. */
export function isKnownAt(
  db: Connection,
  _scope: EverythingScope,
  { accountId, issuer }: Pick<AccountOidc, "accountId" | "issuer">,
): boolean {
  return (
    db
      .select({ id: accountOidc.id })
      .from(accountOidc)
      .where(and(eq(accountOidc.accountId, accountId), eq(accountOidc.issuer, issuer)))
      .get() !== undefined
  );
}

export function insertAccountOidc(
  db: Connection,
  _scope: EverythingScope,
  values: Omit<AccountOidc, "id" | "createdAt" | "lastUsedAt"> & { now: number },
): void {
  const { now, ...link } = values;
  db.insert(accountOidc)
    .values({ ...link, createdAt: now, lastUsedAt: now })
    .run();
}

export function noteOidcUse(db: Connection, _scope: EverythingScope, { id, now }: { id: number; now: number }): void {
  db.update(accountOidc).set({ lastUsedAt: now }).where(eq(accountOidc.id, id)).run();
}

/** Who an account is at providers, also at those that settings no longer name; the oldest first. */
export function listAccountOidc(db: Connection, { accountId }: AccountScope): AccountOidc[] {
  return db.select().from(accountOidc).where(eq(accountOidc.accountId, accountId)).orderBy(asc(accountOidc.id)).all();
}

export function deleteAccountOidc(db: Connection, { accountId }: AccountScope, id: number): void {
  db.delete(accountOidc)
    .where(and(eq(accountOidc.accountId, accountId), eq(accountOidc.id, id)))
    .run();
}
