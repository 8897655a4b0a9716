/** Takes note that the holder of a link, who had said no, may be asked again by this project. */
import { write } from "#db/client";
import { allowContact, findDeclined, getLink } from "#db/feedback-links";
import { writeJournal } from "#db/journal";
import type { LinkScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Refused where nobody said no, or the contact is removed. */
export function allowRounds({ db, actor, now }: OperationContext, scope: LinkScope): Outcome<null, "gone"> {
  return write(db, (transaction) => {
    const { contactId } = getLink(transaction, scope);
    if (contactId === null) return refused("gone");
    const declinedAt = findDeclined(transaction, scope, contactId);
    if (!allowContact(transaction, scope, contactId)) return refused("gone");
    writeJournal(transaction, {
      actor,
      now,
      operation: "allow-rounds",
      subject: "contact",
      subjectId: contactId,
      projectId: scope.projectId,
      before: { declinedAt },
      after: { link: scope.linkId },
    });
    return done(null);
  });
}
