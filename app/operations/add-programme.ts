/** Sets up a programme of a funder; whoever does so becomes its manager. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { setProgrammeMember } from "#db/memberships";
import { findProgrammeId } from "#db/programmes";
import { insertProgramme, type ProgrammeWords } from "#db/requirement-writing";
import type { Key } from "~/domain/bundle/records";
import { makeRecordKey } from "~/domain/make-record-key";
import { everything, type OrganisationScope } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";

/** Returns the programme's key. */
export function addProgramme(
  { db, actor, now }: OperationContext,
  scope: OrganisationScope,
  words: ProgrammeWords,
): Key {
  return write(db, (transaction) => {
    const key = makeRecordKey(words.name.da ?? words.name.en ?? "", {
      has: (one) => findProgrammeId(transaction, one) !== null,
    });
    const programmeId = insertProgramme(transaction, { key, funderId: scope.organisationId, words });
    if (actor.kind === "account")
      setProgrammeMember(transaction, everything({ kind: "system" }), {
        programmeId,
        accountId: actor.accountId,
        role: "manager",
      });
    writeJournal(transaction, {
      actor,
      now,
      operation: "add-programme",
      subject: "programme",
      subjectId: programmeId,
      after: { key, funder: scope.organisationId, ...words },
    });
    return key;
  });
}
