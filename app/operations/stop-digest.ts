/** Stops the weekly digest by the link in one of its mails, without signing in. */
import { getAccount } from "#db/accounts";
import { write } from "#db/client";
import { findDigestLink, isDigestStopped, setDigestStopped } from "#db/digests";
import { writeJournal } from "#db/journal";
import { everything } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import { hashToken } from "~/server/session/token";
import { done, type OperationContext, type Outcome, refused } from "./context";

/**
 * Whether the digest behind the link is stopped, and the language that its mails are in; changes nothing, since mail
 * scanners open every link.
 */
export function checkDigestLink(
  { db }: OperationContext,
  token: string,
): Outcome<{ stopped: boolean; language: Language }, "unknown-link"> {
  const scope = everything({ kind: "system" });
  const accountId = findDigestLink(db, scope, hashToken(token));
  const account = accountId === null ? null : getAccount(db, scope, accountId);
  if (!account) return refused("unknown-link");
  return done({ stopped: isDigestStopped(db, scope, account.id), language: account.language });
}

/** A digest that is stopped already is what was asked for. */
export function stopDigest({ db, actor, now }: OperationContext, token: string): Outcome<null, "unknown-link"> {
  const scope = everything({ kind: "system" });
  return write(db, (transaction) => {
    const accountId = findDigestLink(transaction, scope, hashToken(token));
    if (accountId === null) return refused("unknown-link");
    if (isDigestStopped(transaction, scope, accountId)) return done(null);
    setDigestStopped(transaction, scope, { accountId, stoppedAt: now });
    writeJournal(transaction, { actor, now, operation: "stop-digest", subject: "account", subjectId: accountId });
    return done(null);
  });
}
