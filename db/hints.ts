/** Hints about what a project misses that somebody put aside. */
import { and, asc, eq } from "drizzle-orm";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { hintDismissal } from "./schema/hint";

export interface Dismissal {
  hint: string;
  reason: string;
  /** UTC milliseconds. */
  dismissedAt: number;
  /** Name of the person who put it aside; null where the account is gone. */
  by: string | null;
}

/** What the people of a project put aside, oldest first. */
export function listDismissals(db: Connection, { projectId }: ProjectScope): Dismissal[] {
  return db
    .select({
      hint: hintDismissal.hint,
      reason: hintDismissal.reason,
      dismissedAt: hintDismissal.dismissedAt,
      by: account.name,
    })
    .from(hintDismissal)
    .leftJoin(account, eq(account.id, hintDismissal.dismissedById))
    .where(eq(hintDismissal.projectId, projectId))
    .orderBy(asc(hintDismissal.dismissedAt), asc(hintDismissal.hint))
    .all();
}

/** Puts a hint aside; one that is put aside already gets the new reason. */
export function putDismissal(
  db: Connection,
  { projectId }: ProjectScope,
  values: { hint: string; reason: string; dismissedAt: number; dismissedById: number | null },
): void {
  const { hint: _hint, ...set } = values;
  db.insert(hintDismissal)
    .values({ projectId, ...values })
    .onConflictDoUpdate({ target: [hintDismissal.projectId, hintDismissal.hint], set })
    .run();
}

/** Takes a hint back; the reason it was put aside with, or null where it was not. */
export function deleteDismissal(db: Connection, { projectId }: ProjectScope, hint: string): string | null {
  return (
    db
      .delete(hintDismissal)
      .where(and(eq(hintDismissal.projectId, projectId), eq(hintDismissal.hint, hint)))
      .returning({ reason: hintDismissal.reason })
      .get()?.reason ?? null
  );
}
