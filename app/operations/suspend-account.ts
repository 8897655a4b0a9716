/** Suspends an account: it cannot sign in, its sessions end and its links lead nowhere. What it wrote stays. */
import { countAdministrators, deleteSessionsOf, findAccount, updateAccount, useSignInLinksOf } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import type { InstallationScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Refused for an account that is unknown or suspended already, and for the last administrator. */
export function suspendAccount(
  { db, actor, now }: OperationContext,
  scope: InstallationScope,
  accountId: number,
): Outcome<null, "unknown-account" | "last-administrator"> {
  return write(db, (transaction) => {
    const account = findAccount(transaction, scope, accountId);
    if (!account || account.suspendedAt !== null) return refused("unknown-account");
    if (account.administrator && countAdministrators(transaction, scope) === 1) return refused("last-administrator");
    updateAccount(transaction, scope, accountId, { suspendedAt: now });
    useSignInLinksOf(transaction, scope, { accountId, now });
    const sessionsEnded = deleteSessionsOf(transaction, scope, accountId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "suspend-account",
      subject: "account",
      subjectId: accountId,
      before: { suspended: false },
      after: { suspended: true, sessionsEnded },
    });
    return done(null);
  });
}
