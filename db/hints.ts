/** Hints about what a project misses that somebody put aside, and the reports that no longer have to be asked for. */
import { and, asc, eq, inArray } from "drizzle-orm";
import { requirementName } from "~/domain/next/hint-ground";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { hintDismissal } from "./schema/hint";
import { programme, requirement } from "./schema/programme";
import { report } from "./schema/report";

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

/** The reports that are with the funder, as `programme/requirement`; one that was returned is to be handed in again. */
export function listHandedIn(db: Connection, { projectId }: ProjectScope): Set<string> {
  const rows = db
    .select({ programme: programme.key, requirement: requirement.key })
    .from(report)
    .innerJoin(requirement, eq(requirement.id, report.requirementId))
    .innerJoin(programme, eq(programme.id, requirement.programmeId))
    .where(and(eq(report.projectId, projectId), inArray(report.status, ["submitted", "approved"])))
    .orderBy(asc(report.id))
    .all();
  return new Set(rows.map((row) => requirementName(row.programme, row.requirement)));
}
