/** Takes an authenticator app or a passkey away; with the last of them recovery codes go, and one step is enough again. */
import { listSessions } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { deletePasskey } from "#db/passkeys";
import { deleteAuthenticator, hasSecondStep, markSession, replaceRecoveryCodes } from "#db/second-steps";
import type { AccountScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutSecondStep } from "./mail-about-second-step";

interface Input {
  /** The app, or a passkey by its number. */
  what: "authenticator" | { passkey: number };
  publicUrl: string;
}

/** Refused where it is not there. */
export function removeSecondStep(
  { db, actor, now }: OperationContext,
  scope: AccountScope,
  { what, publicUrl }: Input,
): Outcome<null, "not-there"> {
  const { accountId } = scope;
  return write(db, (transaction) => {
    const removed =
      what === "authenticator"
        ? deleteAuthenticator(transaction, scope, accountId)
        : deletePasskey(transaction, scope, what.passkey);
    if (!removed) return refused("not-there");
    const last = !hasSecondStep(transaction, scope, accountId);
    if (last) {
      replaceRecoveryCodes(transaction, scope, { accountId, codeHashes: [] });
      for (const { id } of listSessions(transaction, scope, now)) {
        markSession(transaction, scope, { id, secondStepAt: null });
      }
    }
    const kind = what === "authenticator" ? "authenticator" : "passkey";
    writeJournal(transaction, {
      actor,
      now,
      operation: "remove-second-step",
      subject: "account",
      subjectId: accountId,
      before: { what: kind },
      after: { last },
    });
    mailAboutSecondStep(transaction, { accountId, change: `removed-${kind}`, publicUrl, now });
    return done(null);
  });
}
