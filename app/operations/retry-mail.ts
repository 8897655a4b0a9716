/** Puts a mail that was given up back among those waiting to be sent. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { requeueMail } from "#db/outbox";
import type { InstallationScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Refused where the mail was not given up. */
export function retryMail(
  { db, actor, now }: OperationContext,
  scope: InstallationScope,
  id: number,
): Outcome<null, "not-given-up"> {
  return write(db, (transaction) => {
    if (!requeueMail(transaction, scope, { id, now })) return refused("not-given-up");
    writeJournal(transaction, {
      actor,
      now,
      operation: "retry-mail",
      subject: "mail",
      subjectId: id,
      before: { state: "given_up" },
      after: { state: "waiting" },
    });
    return done(null);
  });
}
