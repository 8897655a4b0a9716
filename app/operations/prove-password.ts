/** Takes the password again from somebody who is signed in, so that the session counts as fresh for a while. */
import { getAccount } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { hasSecondStep, markSession } from "#db/second-steps";
import type { AccountScope } from "~/domain/permissions/scope";
import { verifyPassword } from "~/server/session/password";
import { done, type OperationContext, type Outcome, refused } from "./context";

export async function provePassword(
  { db, actor, now }: OperationContext,
  scope: AccountScope,
  { password, sessionId }: { password: string; sessionId: number },
): Promise<Outcome<null, "wrong-password" | "second-step">> {
  const { accountId } = scope;
  // With two steps a password alone proves too little.
  if (hasSecondStep(db, scope, accountId)) return refused("second-step");
  const right = await verifyPassword(password, getAccount(db, scope, accountId).passwordHash);
  return write(db, (transaction) => {
    if (right) markSession(transaction, scope, { id: sessionId, provedAt: now });
    writeJournal(transaction, {
      actor,
      now,
      operation: right ? "prove-password" : "refuse-password",
      subject: "account",
      subjectId: accountId,
    });
    return right ? done(null) : refused("wrong-password");
  });
}
