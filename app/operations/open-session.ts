/** The first step of signing in: by a link that was mailed or printed, or by password. */
import { findAccountByEmail, findSignInLink, normaliseEmail, useSignInLink } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { everything } from "~/domain/permissions/scope";
import { verifyPassword } from "~/server/session/password";
import { hashToken } from "~/server/session/token";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { type Entered, enterAccount } from "./enter-account";

/** Whether a link can be opened here: `other-browser` where another browser asked for it. Changes nothing. */
export function checkSignInLink(
  { db, now }: OperationContext,
  { token, browserSecret }: { token: string; browserSecret: string | null },
): Outcome<{ name: string }, "unknown-link" | "other-browser"> {
  const found = findSignInLink(db, everything({ kind: "system" }), { tokenHash: hashToken(token), now });
  if (!found) return refused("unknown-link");
  const { browserHash } = found.link;
  if (browserHash !== null && (browserSecret === null || hashToken(browserSecret) !== browserHash)) {
    return refused("other-browser");
  }
  return done({ name: found.account.name });
}

/** Signs in by link; the link works once. */
export function openSessionByLink(
  context: OperationContext,
  input: { token: string; browserSecret: string | null; userAgent: string | null },
): Outcome<Entered, "unknown-link" | "other-browser"> {
  const scope = everything({ kind: "system" });
  return write(context.db, (transaction) => {
    const check = checkSignInLink(context, input);
    if (!check.ok) return check;
    const found = findSignInLink(transaction, scope, { tokenHash: hashToken(input.token), now: context.now });
    if (!found) return refused("unknown-link");
    useSignInLink(transaction, scope, { id: found.link.id, now: context.now });
    const { accountId } = found.link;
    return done(enterAccount(transaction, { accountId, userAgent: input.userAgent, now: context.now, by: "link" }));
  });
}

/** Signs in by password; takes as long for an address without an account. */
export async function openSessionByPassword(
  { db, actor, now }: OperationContext,
  input: { email: string; password: string; userAgent: string | null },
): Promise<Outcome<Entered, "wrong-password">> {
  const scope = everything({ kind: "system" });
  const email = normaliseEmail(input.email);
  const passwordHash = findAccountByEmail(db, scope, email)?.passwordHash ?? null;
  const right = await verifyPassword(input.password, passwordHash);
  return write(db, (transaction) => {
    // Read again: checking takes a while, in which the account may be suspended or its password changed.
    const account = findAccountByEmail(transaction, scope, email);
    if (!right || !account || account.suspendedAt !== null || account.passwordHash !== passwordHash) {
      writeJournal(transaction, {
        actor,
        now,
        operation: "refuse-password",
        subject: "account",
        subjectId: account?.id,
        after: { refused: true },
      });
      return refused("wrong-password");
    }
    return done(enterAccount(transaction, { accountId: account.id, userAgent: input.userAgent, now, by: "password" }));
  });
}
