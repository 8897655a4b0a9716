/** Takes a requirement out of force: no new reports are asked for; those that were begun go on, and its versions stay. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findProgrammeById } from "#db/programmes";
import { raiseRevision } from "#db/projects";
import { deleteDraft, deleteRequirement, listProjectsOfProgramme } from "#db/requirement-writing";
import type { Key } from "~/domain/bundle/records";
import { everything, type ProgrammeScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

export function withdrawRequirement(
  { db, actor, now }: OperationContext,
  scope: ProgrammeScope,
  key: Key,
): Outcome<null, "gone"> {
  const system = everything({ kind: "system" });
  return write(db, (transaction) => {
    const programme = findProgrammeById(transaction, scope, scope.programmeId);
    const before = programme?.requirements?.find((one) => one.key === key);
    if (!before) return refused("gone");
    deleteRequirement(transaction, scope, key);
    deleteDraft(transaction, scope, key);
    for (const { id } of listProjectsOfProgramme(transaction, scope)) raiseRevision(transaction, system, id);
    writeJournal(transaction, {
      actor,
      now,
      operation: "withdraw-requirement",
      subject: "requirement",
      subjectId: scope.programmeId,
      subjectKey: key,
      before: { requirement: before },
    });
    return done(null);
  });
}
