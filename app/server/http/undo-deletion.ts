/** Takes back the deletion of an activity or a knowledge need, for whoever may change it. */
import { findJournalRow } from "#db/journal";
import type { ProjectHead } from "#db/projects";
import { can } from "~/domain/permissions/can";
import type { ProjectScope } from "~/domain/permissions/scope";
import { restoreRecord } from "~/operations/restore-record";
import type { Visit } from "./visit";

const permissions = { "delete-activity": "activity.change", "delete-need": "need.change" } as const;

interface Place {
  scope: ProjectScope;
  head: ProjectHead;
}

/** The key of what is there again, also where somebody else was first; null where there is nothing to undo. */
export function undoDeletion(visit: Visit, { scope, head }: Place, journalId: number): string | null {
  if (!Number.isSafeInteger(journalId)) return null;
  const row = findJournalRow(visit.services.db, scope, journalId);
  if (!row || !Object.hasOwn(permissions, row.operation)) return null;
  const permission = permissions[row.operation as keyof typeof permissions];
  const { loggedById = null } = JSON.parse(row.before ?? "{}") as { loggedById?: number | null };
  if (!can(visit.actor, permission, { kind: "record", ...head, loggedById })) return null;
  const outcome = restoreRecord(visit.operation, scope, { journalId, state: "before", onlyIfGone: true });
  if (outcome.ok) return outcome.value.key;
  return outcome.code === "already-there" ? row.subjectKey : null;
}
