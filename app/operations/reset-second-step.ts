/** Takes all second steps of an account away, for somebody who lost them; its sessions end, and it is told by mail. */
import { deleteSessionsOf, findAccount, useSignInLinksOf } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { deletePasskeysOf } from "#db/passkeys";
import { deleteAuthenticator, deletePendingSignIns, readSecondSteps, replaceRecoveryCodes } from "#db/second-steps";
import type { InstallationScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutSecondStep } from "./mail-about-second-step";

/** Refused for an account that is unknown or has no second step. */
export function resetSecondStep(
  { db, actor, now }: OperationContext,
  scope: InstallationScope,
  { accountId, publicUrl }: { accountId: number; publicUrl: string },
): Outcome<null, "unknown-account"> {
  return write(db, (transaction) => {
    if (!findAccount(transaction, scope, accountId)) return refused("unknown-account");
    const { authenticator, passkeys } = readSecondSteps(transaction, scope, accountId);
    if (!authenticator && passkeys === 0) return refused("unknown-account");
    deleteAuthenticator(transaction, scope, accountId);
    deletePasskeysOf(transaction, scope, accountId);
    replaceRecoveryCodes(transaction, scope, { accountId, codeHashes: [] });
    deletePendingSignIns(transaction, scope, accountId);
    useSignInLinksOf(transaction, scope, { accountId, now });
    const sessionsEnded = deleteSessionsOf(transaction, scope, accountId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "reset-second-step",
      subject: "account",
      subjectId: accountId,
      before: { authenticator, passkeys },
      after: { sessionsEnded },
    });
    mailAboutSecondStep(transaction, { accountId, change: "reset", publicUrl, now });
    return done(null);
  });
}
