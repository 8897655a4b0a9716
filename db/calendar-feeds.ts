/** Secret addresses of calendars: at most one of each account for each project, and one for all its projects. */
import { and, eq, isNull } from "drizzle-orm";
import type { AccountScope, EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { calendarFeed } from "./schema/subscription";

/** What the calendar is about: one project as far as its reader sees it, or all projects of the account. */
export type FeedScope = ProjectScope | AccountScope;

interface Owner {
  accountId: number;
}

const at = (scope: FeedScope, { accountId }: Owner) =>
  and(
    eq(calendarFeed.accountId, accountId),
    scope.kind === "project" ? eq(calendarFeed.projectId, scope.projectId) : isNull(calendarFeed.projectId),
  );

/** The feed that the account has here, or null. */
export function findOwnFeed(db: Connection, scope: FeedScope, owner: Owner): { id: number; createdAt: number } | null {
  const row = db
    .select({ id: calendarFeed.id, createdAt: calendarFeed.createdAt })
    .from(calendarFeed)
    .where(at(scope, owner))
    .get();
  return row ?? null;
}

/** Keeps a new feed. Returns its id. */
export function insertFeed(
  db: Connection,
  scope: FeedScope,
  { accountId, tokenHash, now }: Owner & { tokenHash: string; now: number },
): number {
  const projectId = scope.kind === "project" ? scope.projectId : null;
  const values = { accountId, tokenHash, projectId, createdAt: now };
  return db.insert(calendarFeed).values(values).returning({ id: calendarFeed.id }).get().id;
}

/** Takes the account's feed away. Returns the ids of what was there. */
export function deleteFeeds(db: Connection, scope: FeedScope, owner: Owner): number[] {
  return db
    .delete(calendarFeed)
    .where(at(scope, owner))
    .returning({ id: calendarFeed.id })
    .all()
    .map(({ id }) => id);
}

export interface FoundFeed {
  /** Null for all projects of the account. */
  projectId: number | null;
  account: Pick<typeof account.$inferSelect, "id" | "administrator" | "language">;
}

/** The feed behind a secret with its account as it is today; null where there is none or the account is suspended. */
export function findFeed(db: Connection, _scope: EverythingScope, tokenHash: string): FoundFeed | null {
  const row = db
    .select({
      projectId: calendarFeed.projectId,
      account: { id: account.id, administrator: account.administrator, language: account.language },
    })
    .from(calendarFeed)
    .innerJoin(account, eq(account.id, calendarFeed.accountId))
    .where(and(eq(calendarFeed.tokenHash, tokenHash), isNull(account.suspendedAt)))
    .get();
  return row ?? null;
}
