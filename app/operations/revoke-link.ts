/** Takes a feedback link back; what was answered by it stays with the organisation. */
import { write } from "#db/client";
import { revokeLink as writeRevoked } from "#db/feedback-links";
import { writeJournal } from "#db/journal";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

export function revokeLink(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  linkId: number,
): Outcome<null, "gone"> {
  return write(db, (transaction) => {
    if (!writeRevoked(transaction, scope, { id: linkId, now })) return refused("gone");
    writeJournal(transaction, {
      actor,
      now,
      operation: "revoke-link",
      subject: "link",
      subjectId: linkId,
      projectId: scope.projectId,
    });
    return done(null);
  });
}
