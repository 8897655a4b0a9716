/** Deletes a contact for good, with the mails to it: nothing else names the person, and the journal never did. */
import { write } from "#db/client";
import { eraseContact } from "#db/contact-data";
import { findContact } from "#db/contacts";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

export function removeContact(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  id: number,
): Outcome<null, "gone"> {
  return write(db, (transaction) => {
    if (!findContact(transaction, scope, id)) return refused("gone");
    eraseContact(transaction, scope, id);
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "remove-contact",
      subject: "contact",
      subjectId: id,
      projectId: scope.projectId,
    });
    return done(null);
  });
}
