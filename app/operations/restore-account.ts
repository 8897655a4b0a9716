/** Lets a suspended account sign in again, with the roles that it held. */
import { findAccount, updateAccount } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import type { InstallationScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Refused for an account that is unknown or not suspended. */
export function restoreAccount(
  { db, actor, now }: OperationContext,
  scope: InstallationScope,
  accountId: number,
): Outcome<null, "unknown-account"> {
  return write(db, (transaction) => {
    const account = findAccount(transaction, scope, accountId);
    if (!account || account.suspendedAt === null) return refused("unknown-account");
    updateAccount(transaction, scope, accountId, { suspendedAt: null });
    writeJournal(transaction, {
      actor,
      now,
      operation: "restore-account",
      subject: "account",
      subjectId: accountId,
      before: { suspended: true },
      after: { suspended: false },
    });
    return done(null);
  });
}
