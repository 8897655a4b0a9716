/** Signs in somebody whom the organisation's own provider has recognised; nobody becomes a user by it. */
import { findAccountByOidc, insertAccountOidc, isKnownAt, noteOidcUse } from "#db/account-oidc";
import { type Account, findAccountByEmail, normaliseEmail } from "#db/accounts";
import { type Transaction, write } from "#db/client";
import { writeJournal } from "#db/journal";
import { everything } from "~/domain/permissions/scope";
import { tookTwoSteps } from "~/domain/sign-in/took-two-steps";
import type { OidcIdentity } from "~/server/session/oidc";
import { done, type OperationContext, type Outcome, recognised, refused } from "./context";
import { type Entered, enterAccount } from "./enter-account";
import { startSession } from "./start-session";

interface Input {
  identity: OidcIdentity;
  /** Whether two steps at the provider count as two steps here. */
  mfaTrusted: boolean;
  userAgent: string | null;
}

const scope = everything({ kind: "system" });

/**
 * The account is the one that was known by this person at the provider before, or, the first time, the one whose mail
 * address the provider has verified. Every other person is refused alike: unknown, unverified, suspended, or with an
 * account that is somebody else there.
 */
export function openSessionByOidc(
  { db, actor, now }: OperationContext,
  { identity, mfaTrusted, userAgent }: Input,
): Outcome<Entered, "unknown-person"> {
  const { issuer, subject } = identity;
  return write(db, (transaction) => {
    const known = findAccountByOidc(transaction, scope, { issuer, subject });
    const account = known?.account ?? findByAddress(transaction, identity);
    const taken = !known && account !== null && isKnownAt(transaction, scope, { accountId: account.id, issuer });
    if (!account || account.suspendedAt !== null || taken) {
      writeJournal(transaction, {
        actor,
        now,
        operation: "refuse-oidc",
        subject: "account",
        subjectId: account?.id,
        after: { refused: true },
      });
      return refused("unknown-person");
    }
    const { id: accountId } = account;
    if (known) noteOidcUse(transaction, scope, { id: known.link.id, now });
    else {
      insertAccountOidc(transaction, scope, { accountId, issuer, subject, now });
      writeJournal(transaction, {
        actor: recognised(accountId),
        now,
        operation: "link-oidc",
        subject: "account",
        subjectId: accountId,
        after: { issuer },
      });
    }
    if (!mfaTrusted || !tookTwoSteps(identity))
      return done(enterAccount(transaction, { accountId, userAgent, now, by: "oidc" }));
    const secret = startSession(transaction, { accountId, userAgent, now, by: "oidc", secondStep: "provider" });
    return done({ secret, pending: false });
  });
}

function findByAddress(transaction: Transaction, { email }: OidcIdentity): Account | null {
  return email === null ? null : findAccountByEmail(transaction, scope, normaliseEmail(email));
}
