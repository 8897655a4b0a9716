/** Corrects what is known of a contact, unless somebody else did so since the form was filled. */
import { write } from "#db/client";
import { type ContactDetails, findContact, updateContact } from "#db/contacts";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Change {
  id: number;
  /** When the contact that the form was filled from was last changed. */
  changedAt: number;
  details: ContactDetails;
}

/** The journal tells which members changed, never what they say. */
export function changeContact(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { id, changedAt, details }: Change,
): Outcome<null, "gone" | "changed"> {
  return write(db, (transaction) => {
    const before = findContact(transaction, scope, id);
    if (!before) return refused("gone");
    if (before.changedAt !== changedAt) return refused("changed");
    const members = (Object.keys(details) as (keyof ContactDetails)[]).filter((name) => before[name] !== details[name]);
    if (members.length === 0) return done(null);
    // Two changes within one millisecond are still two.
    updateContact(transaction, scope, { id, details, now: Math.max(now, before.changedAt + 1) });
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "change-contact",
      subject: "contact",
      subjectId: id,
      projectId: scope.projectId,
      after: { members },
    });
    return done(null);
  });
}
