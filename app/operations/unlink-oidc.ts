/** Forgets who an account is at the organisation's own sign-in, unless that is its only way in. */
import { deleteAccountOidc, listAccountOidc } from "#db/account-oidc";
import { getAccount } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { listPasskeys } from "#db/passkeys";
import type { AccountScope } from "~/domain/permissions/scope";
import { hasOtherWayIn } from "~/domain/sign-in/has-other-way-in";
import { isSameIssuer } from "~/domain/sign-in/is-same-issuer";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Input {
  id: number;
  /** The provider that settings name: only by it can people sign in. Null where there is none. */
  issuer: string | null;
  mailSends: boolean;
}

export function unlinkOidc(
  { db, actor, now }: OperationContext,
  scope: AccountScope,
  { id, issuer, mailSends }: Input,
): Outcome<null, "not-there" | "last-way-in"> {
  const { accountId } = scope;
  return write(db, (transaction) => {
    const link = listAccountOidc(transaction, scope).find((one) => one.id === id);
    if (!link) return refused("not-there");
    const hasPassword = getAccount(transaction, scope, accountId).passwordHash !== null;
    const passkeys = listPasskeys(transaction, scope, accountId).length;
    const inUse = issuer !== null && isSameIssuer(issuer, link.issuer);
    if (inUse && !hasOtherWayIn({ mailSends, hasPassword, passkeys })) return refused("last-way-in");
    deleteAccountOidc(transaction, scope, id);
    writeJournal(transaction, {
      actor,
      now,
      operation: "unlink-oidc",
      subject: "account",
      subjectId: accountId,
      before: { issuer: link.issuer },
    });
    return done(null);
  });
}
