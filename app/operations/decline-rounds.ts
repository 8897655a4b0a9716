/** Takes note that the holder of a link does not want to be asked again by this project. */
import { write } from "#db/client";
import { declineContact, getLink } from "#db/feedback-links";
import { writeJournal } from "#db/journal";
import type { LinkScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Refused where the contact is removed already: then nobody is asked either. */
export function declineRounds({ db, actor, now }: OperationContext, scope: LinkScope): Outcome<null, "gone"> {
  return write(db, (transaction) => {
    const { contactId } = getLink(transaction, scope);
    if (contactId === null || !declineContact(transaction, scope, { contactId, now })) return refused("gone");
    writeJournal(transaction, {
      actor,
      now,
      operation: "decline-rounds",
      subject: "contact",
      subjectId: contactId,
      projectId: scope.projectId,
      after: { link: scope.linkId },
    });
    return done(null);
  });
}
