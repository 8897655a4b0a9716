/** The weekly digest: who is still to get the week's, who stopped it, and the links that stop it. */
import { and, asc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Day } from "~/domain/bundle/records";
import type { AccountScope, EverythingScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { digest, digestLink } from "./schema/subscription";

/** Accounts whose digest of the week has not been dealt with; those that joined later wait for the next. */
export function listDueDigests(
  db: Connection,
  _scope: EverythingScope,
  { week, joinedBefore }: { week: Day; joinedBefore: number },
): number[] {
  return db
    .select({ id: account.id })
    .from(account)
    .leftJoin(digest, eq(digest.accountId, account.id))
    .where(
      and(
        isNull(account.suspendedAt),
        lt(account.createdAt, joinedBefore),
        isNull(digest.stoppedAt),
        or(isNull(digest.lastWeek), lt(digest.lastWeek, week)),
      ),
    )
    .orderBy(asc(account.id))
    .all()
    .map(({ id }) => id);
}

/** Notes that the week is dealt with; false where it was already, or where the account stopped its digest. */
export function takeDigestWeek(
  db: Connection,
  _scope: AccountScope | EverythingScope,
  { accountId, week }: { accountId: number; week: Day },
): boolean {
  return (
    db
      .insert(digest)
      .values({ accountId, lastWeek: week })
      .onConflictDoUpdate({
        target: digest.accountId,
        set: { lastWeek: week },
        setWhere: sql`${digest.stoppedAt} is null and (${digest.lastWeek} is null or ${digest.lastWeek} < ${week})`,
      })
      .run().changes > 0
  );
}

/** Whether the account stopped its digest. */
export function isDigestStopped(
  db: Connection,
  scope: AccountScope | EverythingScope,
  accountId: number = scope.kind === "account" ? scope.accountId : 0,
): boolean {
  const row = db.select({ stoppedAt: digest.stoppedAt }).from(digest).where(eq(digest.accountId, accountId)).get();
  return (row?.stoppedAt ?? null) !== null;
}

/** Stops the digest of an account, or, with null, starts it again. */
export function setDigestStopped(
  db: Connection,
  _scope: AccountScope | EverythingScope,
  { accountId, stoppedAt }: { accountId: number; stoppedAt: number | null },
): void {
  db.insert(digest)
    .values({ accountId, stoppedAt })
    .onConflictDoUpdate({ target: digest.accountId, set: { stoppedAt } })
    .run();
}

export function insertDigestLink(
  db: Connection,
  _scope: EverythingScope,
  values: { tokenHash: string; accountId: number; createdAt: number },
): void {
  db.insert(digestLink).values(values).run();
}

/** Forgets the links of mails sent before the moment. */
export function deleteDigestLinksBefore(db: Connection, _scope: EverythingScope, moment: number): void {
  db.delete(digestLink).where(lt(digestLink.createdAt, moment)).run();
}

/** The account behind a link, or null. */
export function findDigestLink(db: Connection, _scope: EverythingScope, tokenHash: string): number | null {
  const row = db
    .select({ accountId: digestLink.accountId })
    .from(digestLink)
    .where(eq(digestLink.tokenHash, tokenHash))
    .get();
  return row?.accountId ?? null;
}
