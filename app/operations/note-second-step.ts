/** What every new second step brings with it: recovery codes with the first, other sessions ended, journal and mail. */
import { deleteSession, listSessions, useSignInLinksOf as endSignInLinksOf } from "#db/accounts";
import type { Transaction } from "#db/client";
import { writeJournal } from "#db/journal";
import { hasSecondStep, markSession, replaceRecoveryCodes } from "#db/second-steps";
import type { AccountScope } from "~/domain/permissions/scope";
import { hashRecoveryCode, makeRecoveryCodes } from "~/server/session/recovery-codes";
import type { OperationContext } from "./context";
import { mailAboutSecondStep } from "./mail-about-second-step";

interface Added {
  scope: AccountScope;
  what: "authenticator" | "passkey";
  /** Writes the step itself. */
  add: () => void;
  sessionId: number;
  publicUrl: string;
}

/** Part of the transaction that adds it. Returns the recovery codes, none where there was a second step already. */
export function noteSecondStep(
  transaction: Transaction,
  { actor, now }: OperationContext,
  { scope, what, add, sessionId, publicUrl }: Added,
): { recoveryCodes: string[] } {
  const { accountId } = scope;
  const first = !hasSecondStep(transaction, scope, accountId);
  add();
  markSession(transaction, scope, { id: sessionId, secondStepAt: now });
  const recoveryCodes = first ? makeRecoveryCodes() : [];
  if (first) {
    replaceRecoveryCodes(transaction, scope, { accountId, codeHashes: recoveryCodes.map(hashRecoveryCode) });
    // Whoever was signed in with one step alone elsewhere is no longer.
    for (const { id } of listSessions(transaction, scope, now)) {
      if (id !== sessionId) deleteSession(transaction, scope, id);
    }
    endSignInLinksOf(transaction, scope, { accountId, now });
  }
  writeJournal(transaction, {
    actor,
    now,
    operation: "add-second-step",
    subject: "account",
    subjectId: accountId,
    after: { what, recoveryCodes: recoveryCodes.length },
  });
  mailAboutSecondStep(transaction, { accountId, change: `added-${what}`, publicUrl, now });
  return { recoveryCodes };
}
