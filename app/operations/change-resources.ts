/** Writes what a project plans to spend at each moment: the whole table at once, but only the moments that changed. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { getPlan } from "#db/plans";
import { raiseRevision } from "#db/projects";
import { recordStores } from "#db/record-stores";
import type { ReferenceIds } from "#db/references";
import type { Resource } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { moments } from "~/domain/vocabulary";
import { recordVersion } from "~/server/record-version";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Planning {
  /** `recordVersion` of the resources that the form was filled from. */
  version: string;
  /** What each moment is to have; a moment that is left out has nothing. */
  resources: readonly Resource[];
}

const none: ReferenceIds = {
  organisationIds: new Map(),
  activityIds: new Map(),
  goalIds: new Map(),
  programmeIds: new Map(),
};

/** Returns how many moments changed. */
export function changeResources(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { version, resources }: Planning,
): Outcome<number, "changed"> {
  const store = recordStores.resource;
  return write(db, (transaction) => {
    const saved = getPlan(transaction, scope, scope.projectId).resources ?? [];
    if (recordVersion(saved) !== version) return refused("changed");
    const changed = moments.filter((moment) => {
      const before = saved.find((one) => one.moment === moment);
      const after = resources.find((one) => one.moment === moment);
      if (before && after ? recordVersion(before) === recordVersion(after) : before === after) return false;
      if (after) store.write(transaction, scope, { record: after, ids: none });
      else if (before) store.remove(transaction, scope, { id: null, record: before });
      writeJournal(transaction, {
        actor,
        now,
        operation: before ? (after ? "change-resource" : "delete-resource") : "add-resource",
        subject: "resource",
        subjectKey: moment,
        projectId: scope.projectId,
        before: before ? { record: before } : null,
        after: after ? { record: after } : null,
      });
      return true;
    });
    if (changed.length > 0) raiseRevision(transaction, scope, scope.projectId);
    return done(changed.length);
  });
}
