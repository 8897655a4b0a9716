/** Begins to set up an authenticator app: makes its secret, which counts once a code shows that the app has it. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findAuthenticator, putAuthenticator } from "#db/second-steps";
import type { AccountScope } from "~/domain/permissions/scope";
import { makeAuthenticatorSecret } from "~/server/session/one-time-code";
import { seal } from "~/server/session/seal";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Refused where there is an app already. */
export function beginAuthenticator(
  { db, actor, now }: OperationContext,
  scope: AccountScope,
  secretKey: string,
): Outcome<null, "already-there"> {
  const { accountId } = scope;
  return write(db, (transaction) => {
    const known = findAuthenticator(transaction, scope, accountId);
    if (known && known.confirmedAt !== null) return refused("already-there");
    const sealedSecret = seal(makeAuthenticatorSecret(), { secretKey, owner: `authenticator ${accountId}` });
    putAuthenticator(transaction, scope, { sealedSecret, createdAt: now });
    writeJournal(transaction, {
      actor,
      now,
      operation: "begin-authenticator",
      subject: "account",
      subjectId: accountId,
    });
    return done(null);
  });
}
