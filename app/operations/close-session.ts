/** Ends a session: the one in use, or another of one's own from the profile page. */
import { deleteSession } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import type { AccountScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Refused where the session is not the account's own. */
export function closeSession(
  { db, actor, now }: OperationContext,
  scope: AccountScope,
  sessionId: number,
): Outcome<null, "unknown-session"> {
  return write(db, (transaction) => {
    if (!deleteSession(transaction, scope, sessionId)) return refused("unknown-session");
    writeJournal(transaction, { actor, now, operation: "close-session", subject: "session", subjectId: sessionId });
    return done(null);
  });
}
