/** Counts attempts in fixed windows, for all processes of the product alike and across restarts. */
import { eq, lte, sql } from "drizzle-orm";
import type { EverythingScope } from "~/domain/permissions/scope";
import { type Db, write } from "./client";
import { attemptWindow } from "./schema/running";

/** Beyond this many windows the oldest go, so that made-up addresses fill no disk. */
export const mostWindows = 100_000;

interface Attempt {
  /** SHA-256 of what is limited and for whom. */
  keyHash: string;
  now: number;
  /** Milliseconds that a window lasts; it begins with its first attempt. */
  window: number;
}

/** Counts one attempt; the number of attempts in the open window, this one included, and when it closes. */
export function countAttempt(
  db: Db,
  _scope: EverythingScope,
  { keyHash, now, window }: Attempt,
): { count: number; until: number } {
  return write(db, (transaction) => {
    transaction.delete(attemptWindow).where(lte(attemptWindow.until, now)).run();
    const { id, count, until } = transaction
      .insert(attemptWindow)
      .values({ keyHash, count: 1, until: now + window })
      .onConflictDoUpdate({ target: attemptWindow.keyHash, set: { count: sql`${attemptWindow.count} + 1` } })
      .returning()
      .get();
    transaction
      .delete(attemptWindow)
      .where(lte(attemptWindow.id, id - mostWindows))
      .run();
    return { count, until };
  });
}

/** Starts afresh for the key. */
export function forgetAttempts(db: Db, _scope: EverythingScope, keyHash: string): void {
  db.delete(attemptWindow).where(eq(attemptWindow.keyHash, keyHash)).run();
}
