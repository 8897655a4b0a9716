/** Writes a batch of what a person brings in, each record with its journal row. Called in a transaction. */
import { insertActivity } from "#db/activity-writing";
import { addStakeholders, hasOrganisationKey } from "#db/added-organisations";
import type { Transaction } from "#db/client";
import { hasActivityKey, hasSameActivity, setActivityLogger } from "#db/incoming-activities";
import { writeJournal } from "#db/journal";
import { insertOrganisation } from "#db/organisation-writing";
import { raiseRevision } from "#db/projects";
import { findReferences } from "#db/references";
import type { Activity } from "~/domain/bundle/records";
import type { SheetKind } from "~/domain/incoming/fields";
import { makeRecordKey } from "~/domain/make-record-key";
import type { Actor } from "~/domain/permissions/actor";
import { type ProjectScope, scopeFor } from "~/domain/permissions/scope";
import { referencesOf } from "~/domain/project-record";
import type { Batch } from "~/server/exchange/check-sheet";

interface Context {
  db: Transaction;
  actor: Actor;
  now: number;
}

/** How many records came, and how many were there by now. Throws where an organisation's key is taken by now. */
export function writeBatch(
  { db, actor, now }: Context,
  scope: ProjectScope,
  { kind, batch: { organisations = [], stakeholders = [], activities = [] } }: { kind: SheetKind; batch: Batch },
): { added: number; known: number } {
  const accountId = actor.kind === "account" ? actor.accountId : null;
  const adding = scopeFor(actor, "organisation.add", { kind: "installation" });
  for (const record of organisations) {
    if (!adding) throw new Error("Who brings in organisations may add them");
    if (hasOrganisationKey(db, scope, record.key)) throw new Error(`The key ${record.key} is taken by now`);
    const id = insertOrganisation(db, adding, { record, parentId: null, addedById: accountId });
    writeJournal(db, {
      actor,
      now,
      operation: "add-organisation",
      subject: "organisation",
      subjectId: id,
      after: { record },
    });
  }
  if (kind === "organisations") {
    const keys = [...organisations.map(({ key }) => key), ...stakeholders];
    addStakeholders(db, scope, keys);
    raiseRevision(db, scope, scope.projectId);
    writeJournal(db, {
      actor,
      now,
      operation: "add-stakeholders",
      subject: "project",
      subjectId: scope.projectId,
      projectId: scope.projectId,
      after: { organisations: keys },
    });
    return { added: organisations.length, known: 0 };
  }
  const fresh = activities.filter((draft) => !hasSameActivity(db, scope, draft));
  const references = fresh.map((draft) => referencesOf("activity", { ...draft, key: "" }).organisations);
  const ids = findReferences(db, scope, { organisations: references.flat() });
  if (!ids) throw new Error("An organisation that an activity names is gone by now");
  const taken = { has: (key: string) => hasActivityKey(db, scope, key) };
  for (const draft of fresh) {
    const key = makeRecordKey(`${draft.date}-${draft.title.da ?? draft.title.en}`, taken);
    const record: Activity = { key, ...draft };
    const { projectId } = scope;
    const id = insertActivity(db, { projectId, activity: record, organisationIds: ids.organisationIds });
    setActivityLogger(db, scope, { id, loggedById: accountId });
    writeJournal(db, {
      actor,
      now,
      operation: "add-activity",
      subject: "activity",
      subjectId: id,
      subjectKey: key,
      projectId,
      after: { record },
    });
  }
  if (fresh.length > 0) raiseRevision(db, scope, scope.projectId);
  return { added: fresh.length, known: activities.length - fresh.length };
}
