/** Logs an activity under a new key. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { listActivityKeys, writeActivity } from "#db/one-activity";
import { mapOrganisationIds } from "#db/organisations";
import { raiseRevision } from "#db/projects";
import { makeActivityKey } from "~/domain/activity-key";
import type { Activity, Key } from "~/domain/bundle/records";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Every organisation that an activity names is known. */
export function namesKnown(
  { brokers = [], participants = [] }: Omit<Activity, "key">,
  known: ReadonlyMap<Key, number>,
) {
  return (
    brokers.every((key) => known.has(key)) &&
    participants.every(({ organisation }) => organisation === undefined || known.has(organisation))
  );
}

/** Returns the key. */
export function logActivity(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  draft: Omit<Activity, "key">,
): Outcome<Key, "unknown-organisation"> {
  return write(db, (transaction) => {
    const organisationIds = mapOrganisationIds(transaction, everything({ kind: "system" }));
    if (!namesKnown(draft, organisationIds)) return refused("unknown-organisation");
    const title = draft.title.da ?? draft.title.en ?? "";
    const record = { ...draft, key: makeActivityKey(draft.date, title, listActivityKeys(transaction, scope)) };
    const id = writeActivity(transaction, scope, {
      record,
      organisationIds,
      loggedById: actor.kind === "account" ? actor.accountId : null,
    });
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "log-activity",
      subject: "activity",
      subjectId: id,
      projectId: scope.projectId,
      after: { activity: record },
    });
    return done(record.key);
  });
}
