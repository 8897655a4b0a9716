/** Stops the weekly digest by the link in one of its mails, without signing in. */
import { write } from "#db/client";
import { findDigestLink, isDigestStopped, setDigestStopped } from "#db/digests";
import { writeJournal } from "#db/journal";
import { everything } from "~/domain/permissions/scope";
import { hashToken } from "~/server/session/token";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Whether the digest behind the link is stopped; changes nothing, since mail scanners open every link. */
export function checkDigestLink({ db }: OperationContext, token: string): Outcome<boolean, "unknown-link"> {
  const scope = everything({ kind: "system" });
  const accountId = findDigestLink(db, scope, hashToken(token));
  if (accountId === null) return refused("unknown-link");
  return done(isDigestStopped(db, scope, accountId));
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
