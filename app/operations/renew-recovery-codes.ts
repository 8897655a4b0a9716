/** Makes fresh recovery codes; the earlier ones no longer work. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { hasSecondStep, replaceRecoveryCodes } from "#db/second-steps";
import type { AccountScope } from "~/domain/permissions/scope";
import { hashRecoveryCode, makeRecoveryCodes } from "~/server/session/recovery-codes";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutSecondStep } from "./mail-about-second-step";

/** Returns the codes, which are shown this once. Refused where there is no second step that they stand in for. */
export function renewRecoveryCodes(
  { db, actor, now }: OperationContext,
  scope: AccountScope,
  publicUrl: string,
): Outcome<{ recoveryCodes: string[] }, "no-second-step"> {
  const { accountId } = scope;
  return write(db, (transaction) => {
    if (!hasSecondStep(transaction, scope, accountId)) return refused("no-second-step");
    const recoveryCodes = makeRecoveryCodes();
    replaceRecoveryCodes(transaction, scope, { accountId, codeHashes: recoveryCodes.map(hashRecoveryCode) });
    writeJournal(transaction, {
      actor,
      now,
      operation: "renew-recovery-codes",
      subject: "account",
      subjectId: accountId,
      after: { recoveryCodes: recoveryCodes.length },
    });
    mailAboutSecondStep(transaction, { accountId, change: "renewed-codes", publicUrl, now });
    return done({ recoveryCodes });
  });
}
