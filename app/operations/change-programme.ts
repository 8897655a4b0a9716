/** Changes what a programme is called and what it says to all its projects. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findProgrammeGuidance } from "#db/programme-guidance";
import { findProgrammeById } from "#db/programmes";
import { type ProgrammeWords, updateProgramme } from "#db/requirement-writing";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";

export function changeProgramme(
  { db, actor, now }: OperationContext,
  scope: ProgrammeScope,
  words: ProgrammeWords,
): void {
  write(db, (transaction) => {
    const before = findProgrammeById(transaction, scope, scope.programmeId);
    const guidance = findProgrammeGuidance(transaction, scope.programmeId) ?? null;
    updateProgramme(transaction, scope, words);
    writeJournal(transaction, {
      actor,
      now,
      operation: "change-programme",
      subject: "programme",
      subjectId: scope.programmeId,
      before: { name: before?.name, guidance },
      after: { ...words },
    });
  });
}
