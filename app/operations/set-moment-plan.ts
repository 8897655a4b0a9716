/** Sets when a project expects its six moments, unless somebody else did so since the form was filled. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { getPlan } from "#db/plans";
import { raiseRevision } from "#db/projects";
import { recordStores } from "#db/record-stores";
import type { MomentPeriod } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { moments } from "~/domain/vocabulary";
import { recordVersion } from "~/server/record-version";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Setting {
  plan: readonly MomentPeriod[];
  /** `recordVersion` of the list that the form was filled from. */
  version: string;
}

const nothing = { organisationIds: new Map(), activityIds: new Map(), goalIds: new Map(), programmeIds: new Map() };

/** One row of the journal for each moment that changes, so that each has its own history. */
export function setMomentPlan(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { plan, version }: Setting,
): Outcome<null, "changed"> {
  const store = recordStores.momentPeriod;
  return write(db, (transaction) => {
    const saved = getPlan(transaction, scope, scope.projectId).momentPlan ?? [];
    if (recordVersion(saved) !== version) return refused("changed");
    let changes = 0;
    for (const moment of moments) {
      const before = saved.find((one) => one.moment === moment);
      const after = plan.find((one) => one.moment === moment);
      if (before?.from === after?.from && before?.to === after?.to) continue;
      if (after) store.write(transaction, scope, { record: after, ids: nothing });
      else if (before) store.remove(transaction, scope, { id: null, record: before });
      writeJournal(transaction, {
        actor,
        now,
        operation: `${before && after ? "change" : after ? "add" : "delete"}-momentPeriod`,
        subject: "momentPeriod",
        subjectKey: moment,
        projectId: scope.projectId,
        before: before && { record: before },
        after: after && { record: after },
      });
      changes += 1;
    }
    if (changes > 0) raiseRevision(transaction, scope, scope.projectId);
    return done(null);
  });
}
