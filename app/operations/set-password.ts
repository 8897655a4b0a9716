/** Sets or changes a person's own password; every other session of the account ends, and links not yet used lapse. */
import { deleteSession, getAccount, listSessions, updateAccount, useSignInLinksOf } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { deletePendingSignIns } from "#db/second-steps";
import type { AccountScope } from "~/domain/permissions/scope";
import { hashPassword, verifyPassword } from "~/server/session/password";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Input {
  /** Asked for only where there is a password already. */
  currentPassword?: string;
  password: string;
  /** The session that stays open. */
  sessionId: number;
}

/** Refused with the code `wrong-password` where there is a password and the current one is wrong. */
export async function setPassword(
  { db, actor, now }: OperationContext,
  scope: AccountScope,
  input: Input,
): Promise<Outcome<null, "wrong-password">> {
  const account = getAccount(db, scope, scope.accountId);
  if (account.passwordHash !== null && !(await verifyPassword(input.currentPassword ?? "", account.passwordHash))) {
    return refused("wrong-password");
  }
  const passwordHash = await hashPassword(input.password);
  return write(db, (transaction) => {
    updateAccount(transaction, scope, scope.accountId, { passwordHash });
    for (const { id } of listSessions(transaction, scope, now)) {
      if (id !== input.sessionId) deleteSession(transaction, scope, id);
    }
    deletePendingSignIns(transaction, scope, scope.accountId);
    useSignInLinksOf(transaction, scope, { accountId: scope.accountId, now });
    writeJournal(transaction, {
      actor,
      now,
      operation: "set-password",
      subject: "account",
      subjectId: scope.accountId,
      before: { hadPassword: account.passwordHash !== null },
      after: { hasPassword: true },
    });
    return done(null);
  });
}
