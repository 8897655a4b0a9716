/** Adds a person who speaks for an organisation in a project. The journal knows the person by number alone. */
import { write } from "#db/client";
import { type ContactDetails, insertContact } from "#db/contacts";
import { writeJournal } from "#db/journal";
import { findOrganisationId } from "#db/organisations";
import { raiseRevision } from "#db/projects";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Returns the number of the contact. */
export function addContact(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { organisation, details }: { organisation: Key; details: ContactDetails },
): Outcome<number, "unknown-organisation"> {
  return write(db, (transaction) => {
    const organisationId = findOrganisationId(transaction, organisation);
    if (organisationId === null) return refused("unknown-organisation");
    const id = insertContact(transaction, scope, { organisationId, details, now });
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "add-contact",
      subject: "contact",
      subjectId: id,
      projectId: scope.projectId,
      after: { organisation },
    });
    return done(id);
  });
}
