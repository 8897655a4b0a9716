/** Registers a project: from now on it is there with its model, and whoever registered it leads it. */
import { write } from "#db/client";
import { writeDraft } from "#db/drafts";
import { writeJournal } from "#db/journal";
import { replacePlan } from "#db/plans";
import type { Key, ModelRegistration } from "~/domain/bundle/records";
import { everything, type ReaderScope } from "~/domain/permissions/scope";
import { basicsDraft, modelDraft, registrationDraft } from "~/domain/registration-draft";
import type { TypedBasics } from "~/forms/project-basics";
import { beginProject } from "./begin-project";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { discardDraftWithin } from "./discard-draft";

interface Registration {
  basics: TypedBasics;
  model: ModelRegistration;
}

const system = everything({ kind: "system" });

/** Returns the key, made from acronym or title. Everything is written together, or nothing. */
export function registerProject(
  { db, now }: OperationContext,
  scope: ReaderScope,
  { basics, model }: Registration,
): Outcome<Key, "unknown-reference"> {
  const { actor } = scope;
  return write(db, (transaction) => {
    const made = beginProject(transaction, actor, { basics });
    if (!made) return refused("unknown-reference");
    const { key, projectId, record } = made;
    replacePlan(transaction, system, {
      projectId,
      plan: { modelRegistrations: [model] },
      organisationIds: new Map(),
    });
    for (const place of [basicsDraft, modelDraft]) discardDraftWithin(transaction, { actor, now }, scope, place);
    writeDraft(transaction, scope, { ...registrationDraft(key), projectId, entries: [], now });
    writeJournal(transaction, {
      actor,
      now,
      operation: "register-project",
      subject: "project",
      subjectId: projectId,
      subjectKey: key,
      projectId,
      after: { record, model, lead: actor.accountId },
    });
    return done(key);
  });
}
