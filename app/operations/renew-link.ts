/** Sends the contact of a link a new one, to the known address only; the old ones are nothing any more. */
import { write } from "#db/client";
import { findLinkToMail, forgetTokens } from "#db/feedback-links";
import { writeJournal } from "#db/journal";
import type { LinkScope, ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailLink } from "./mail-link";

/** Refused where the contact is removed, has no address or has said no. */
export function renewLink(
  { db, actor, now }: OperationContext,
  scope: ProjectScope | LinkScope,
  { linkId, publicUrl }: { linkId: number; publicUrl: string },
): Outcome<null, "gone"> {
  return write(db, (transaction) => {
    if (!findLinkToMail(transaction, scope, linkId)) return refused("gone");
    forgetTokens(transaction, scope, linkId);
    mailLink(transaction, scope, { linkId, template: "round-link", publicUrl, now });
    writeJournal(transaction, {
      actor,
      now,
      operation: "renew-link",
      subject: "link",
      subjectId: linkId,
      projectId: scope.projectId,
    });
    return done(null);
  });
}
