/** Changes an activity, unless somebody else changed it since the form was filled. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findActivity, writeActivity } from "#db/one-activity";
import { mapOrganisationIds } from "#db/organisations";
import { raiseRevision } from "#db/projects";
import type { Activity } from "~/domain/bundle/records";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { recordVersion } from "~/server/record-version";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { namesKnown } from "./log-activity";

/** `version` is that of the record which the form was filled from. */
export function changeActivity(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { record, version }: { record: Activity; version: string },
): Outcome<null, "unknown-organisation" | "gone" | "changed"> {
  return write(db, (transaction) => {
    const found = findActivity(transaction, scope, record.key);
    if (!found) return refused("gone");
    if (recordVersion(found.record) !== version) return refused("changed");
    const organisationIds = mapOrganisationIds(transaction, everything({ kind: "system" }));
    if (!namesKnown(record, organisationIds)) return refused("unknown-organisation");
    writeActivity(transaction, scope, { record, organisationIds });
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "change-activity",
      subject: "activity",
      subjectId: found.id,
      projectId: scope.projectId,
      before: { activity: found.record },
      after: { activity: record },
    });
    return done(null);
  });
}
