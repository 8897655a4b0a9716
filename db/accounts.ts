/** Accounts, sessions and sign-in links. */
import { and, count, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { AccountScope, EverythingScope, InstallationScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { account, session, signInLink } from "./schema/account";

export type Account = typeof account.$inferSelect;
export type Session = typeof session.$inferSelect;

const statements = prepared((db) => ({
  bySession: db
    .select({ account, session })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .where(
      and(
        eq(session.tokenHash, sql.placeholder("tokenHash")),
        gt(session.expiresAt, sql.placeholder("now")),
        isNull(account.suspendedAt),
      ),
    )
    .prepare(),
  byEmail: db
    .select()
    .from(account)
    .where(eq(account.email, sql.placeholder("email")))
    .prepare(),
  byId: db
    .select()
    .from(account)
    .where(eq(account.id, sql.placeholder("id")))
    .prepare(),
  any: db.select({ id: account.id }).from(account).limit(1).prepare(),
}));

/** How an address is stored and compared. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether the installation has any account at all; before it has, the first-run page is open. */
export function hasAccounts(db: Connection): boolean {
  return statements(db).any.get() !== undefined;
}

/** The account and session behind a session's token, or null where it has ended. */
export function findSession(
  db: Connection,
  _scope: EverythingScope,
  { tokenHash, now }: { tokenHash: string; now: number },
): { account: Account; session: Session } | null {
  return statements(db).bySession.get({ tokenHash, now }) ?? null;
}

/** The account of an address (in lower case), or null. */
export function findAccountByEmail(db: Connection, _scope: EverythingScope, email: string): Account | null {
  return statements(db).byEmail.get({ email }) ?? null;
}

/** Whether the account is still there. */
export function hasAccount(db: Connection, _scope: EverythingScope, id: number): boolean {
  return db.select({ id: account.id }).from(account).where(eq(account.id, id)).get() !== undefined;
}

/** One account by its id, or null. */
export function findAccount(db: Connection, _scope: InstallationScope, id: number): Account | null {
  return statements(db).byId.get({ id }) ?? null;
}

/** One account. Throws where the id is unknown. */
export function getAccount(
  db: Connection,
  _scope: EverythingScope | AccountScope | InstallationScope,
  id: number,
): Account {
  const found = statements(db).byId.get({ id });
  if (!found) throw new Error(`No account ${id}`);
  return found;
}

/** Adds an account and returns its id. */
export function insertAccount(
  db: Connection,
  _scope: EverythingScope,
  values: { email: string; name: string; language: Language; administrator: boolean; createdAt: number },
): number {
  return db.insert(account).values(values).returning({ id: account.id }).get().id;
}

/** Changes members of an account. */
export function updateAccount(
  db: Connection,
  _scope: EverythingScope | AccountScope | InstallationScope,
  id: number,
  values: Partial<Pick<Account, "name" | "language" | "passwordHash" | "suspendedAt" | "administrator">>,
): void {
  db.update(account).set(values).where(eq(account.id, id)).run();
}

/** A page of all accounts, newest first. */
export function listAccounts(
  db: Connection,
  _scope: InstallationScope,
  { limit, offset }: { limit: number; offset: number },
): { rows: Account[]; total: number } {
  const rows = db.select().from(account).orderBy(desc(account.id)).limit(limit).offset(offset).all();
  return { rows, total: db.select({ n: count() }).from(account).get()?.n ?? 0 };
}

/** Opens a session. */
export function insertSession(
  db: Connection,
  _scope: EverythingScope,
  values: {
    tokenHash: string;
    accountId: number;
    createdAt: number;
    expiresAt: number;
    userAgent: string | null;
    secondStepAt?: number | null;
  },
): number {
  return db.insert(session).values(values).returning({ id: session.id }).get().id;
}

/** The sessions of one account that still run, newest first. */
export function listSessions(db: Connection, scope: AccountScope, now: number): Session[] {
  return db
    .select()
    .from(session)
    .where(and(eq(session.accountId, scope.accountId), gt(session.expiresAt, now)))
    .orderBy(desc(session.id))
    .all();
}

/** Ends one session of the account; false where it is not one of its own. */
export function deleteSession(db: Connection, scope: AccountScope, id: number): boolean {
  return (
    db
      .delete(session)
      .where(and(eq(session.id, id), eq(session.accountId, scope.accountId)))
      .run().changes > 0
  );
}

/** Ends every session of an account. */
export function deleteSessionsOf(
  db: Connection,
  _scope: EverythingScope | InstallationScope | AccountScope,
  accountId: number,
): number {
  return db.delete(session).where(eq(session.accountId, accountId)).run().changes;
}

/** Keeps a sign-in link's hash. */
export function insertSignInLink(
  db: Connection,
  _scope: EverythingScope,
  values: { tokenHash: string; accountId: number; browserHash: string | null; createdAt: number; expiresAt: number },
): void {
  db.insert(signInLink).values(values).run();
}

/** The link behind a token, with its account; null where it is unknown, used or past. */
export function findSignInLink(
  db: Connection,
  _scope: EverythingScope,
  { tokenHash, now }: { tokenHash: string; now: number },
): { link: typeof signInLink.$inferSelect; account: Account } | null {
  return (
    db
      .select({ link: signInLink, account })
      .from(signInLink)
      .innerJoin(account, eq(account.id, signInLink.accountId))
      .where(
        and(
          eq(signInLink.tokenHash, tokenHash),
          gt(signInLink.expiresAt, now),
          isNull(signInLink.usedAt),
          isNull(account.suspendedAt),
        ),
      )
      .get() ?? null
  );
}

/** Marks a link as used, so that it works once. */
export function useSignInLink(db: Connection, _scope: EverythingScope, { id, now }: { id: number; now: number }): void {
  db.update(signInLink).set({ usedAt: now }).where(eq(signInLink.id, id)).run();
}

/** Marks every unused link of an account as used, so that none of them opens it later. */
export function useSignInLinksOf(
  db: Connection,
  _scope: InstallationScope | AccountScope,
  { accountId, now }: { accountId: number; now: number },
): void {
  db.update(signInLink)
    .set({ usedAt: now })
    .where(and(eq(signInLink.accountId, accountId), isNull(signInLink.usedAt)))
    .run();
}

/** Takes an account away, with its sessions, links and roles; what it wrote stays without it. */
export function deleteAccount(db: Connection, _scope: InstallationScope | AccountScope, id: number): void {
  db.delete(account).where(eq(account.id, id)).run();
}

/** How many administrators of the installation can sign in. */
export function countAdministrators(db: Connection, _scope: EverythingScope | InstallationScope): number {
  const active = and(eq(account.administrator, true), isNull(account.suspendedAt));
  return db.select({ n: count() }).from(account).where(active).get()?.n ?? 0;
}

/** Names of the accounts by id, for lists that show who; ids of accounts that are gone are left out. */
export function mapAccountNames(
  db: Connection,
  _scope: InstallationScope,
  ids: readonly number[],
): Map<number, string> {
  const rows = db
    .select({ id: account.id, name: account.name })
    .from(account)
    .where(inArray(account.id, [...ids]))
    .all();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
