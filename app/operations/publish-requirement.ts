/** Publishes the draft of a requirement as its next version: from here on it is never changed. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import { deleteDraft, findDraft, listProjectsOfProgramme, putRequirement } from "#db/requirement-writing";
import type { Key } from "~/domain/bundle/records";
import { everything, type ProgrammeScope } from "~/domain/permissions/scope";
import { requirementOf } from "~/domain/requirement/requirement-content";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { freezeRequirement } from "./freeze-requirement";

/** Returns the version's number. */
export function publishRequirement(
  { db, actor, now }: OperationContext,
  scope: ProgrammeScope,
  key: Key,
): Outcome<number, "gone"> {
  return write(db, (transaction) => {
    const content = findDraft(transaction, scope, key);
    if (!content) return refused("gone");
    const version = freezeRequirement(transaction, scope, { programmeId: scope.programmeId, content, now });
    putRequirement(transaction, scope, requirementOf(content));
    deleteDraft(transaction, scope, key);
    const system = everything({ kind: "system" });
    for (const { id } of listProjectsOfProgramme(transaction, scope)) raiseRevision(transaction, system, id);
    writeJournal(transaction, {
      actor,
      now,
      operation: "publish-requirement",
      subject: "requirement",
      subjectId: scope.programmeId,
      subjectKey: key,
      after: { number: version.number, sha256: version.sha256 },
    });
    return done(version.number);
  });
}
