/** Puts a deleted activity back as it was, under the same key. */
import { hasAccount } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findDeletedActivity, listActivityKeys, restorePointersTo, writeActivity } from "#db/one-activity";
import { mapOrganisationIds } from "#db/organisations";
import { raiseRevision } from "#db/projects";
import type { Key } from "~/domain/bundle/records";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { namesKnown } from "./log-activity";

/** Returns the key. Refused where the key is in use again, such as after a first undo. */
export function restoreActivity(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  journalId: number,
): Outcome<Key, "gone" | "already-there" | "unknown-organisation"> {
  return write(db, (transaction) => {
    const { projectId } = scope;
    const system = everything({ kind: "system" });
    const deleted = findDeletedActivity(transaction, scope, { projectId, journalId });
    if (!deleted) return refused("gone");
    const { activity, loggedById, pointers } = deleted;
    if (listActivityKeys(transaction, scope).has(activity.key)) return refused("already-there");
    const organisationIds = mapOrganisationIds(transaction, system);
    if (!namesKnown(activity, organisationIds)) return refused("unknown-organisation");
    const stillThere = loggedById !== null && hasAccount(transaction, system, loggedById);
    const activityId = writeActivity(transaction, scope, {
      record: activity,
      organisationIds,
      loggedById: stillThere ? loggedById : null,
    });
    restorePointersTo(transaction, scope, { activityId, pointers });
    raiseRevision(transaction, scope, projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "restore-activity",
      subject: "activity",
      subjectId: activityId,
      projectId,
      after: { activity },
    });
    return done(activity.key);
  });
}
