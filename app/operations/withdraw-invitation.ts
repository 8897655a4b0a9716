/** Withdraws an invitation that nobody has accepted yet; its link then leads nowhere. */
import { write } from "#db/client";
import { markInvitationWithdrawn } from "#db/invitations";
import { writeJournal } from "#db/journal";
import type { PlaceScope } from "#db/memberships";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Refused where the place has no such open invitation. */
export function withdrawInvitation(
  { db, actor, now }: OperationContext,
  scope: PlaceScope,
  id: number,
): Outcome<null, "unknown-invitation"> {
  return write(db, (transaction) => {
    if (!markInvitationWithdrawn(transaction, scope, { id, now })) return refused("unknown-invitation");
    writeJournal(transaction, {
      actor,
      now,
      operation: "withdraw-invitation",
      subject: "invitation",
      subjectId: id,
      projectId: scope.kind === "project" ? scope.projectId : null,
      after: { withdrawn: true },
    });
    return done(null);
  });
}
