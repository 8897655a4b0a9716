/** Signs a person in: by a link that was mailed or printed, or by password. */
import { findAccountByEmail, findSignInLink, insertSession, normaliseEmail, useSignInLink } from "#db/accounts";
import { type Transaction, write } from "#db/client";
import { writeJournal } from "#db/journal";
import { everything } from "~/domain/permissions/scope";
import { verifyPassword } from "~/server/session/password";
import { hashToken, makeToken } from "~/server/session/token";
import { done, type OperationContext, type Outcome, recognised, refused } from "./context";

const DAY = 24 * 60 * 60 * 1000;

export const sessionLasts = 30 * DAY;

interface NewSession {
  accountId: number;
  userAgent: string | null;
  now: number;
  by: "link" | "password" | "invitation" | "first-run";
}

/** Opens a session in a transaction of the caller's and returns its secret. */
export function startSession(transaction: Transaction, { accountId, userAgent, now, by }: NewSession): string {
  const token = makeToken();
  const id = insertSession(transaction, everything({ kind: "system" }), {
    tokenHash: hashToken(token),
    accountId,
    createdAt: now,
    expiresAt: now + sessionLasts,
    userAgent: userAgent?.slice(0, 300) ?? null,
  });
  writeJournal(transaction, {
    actor: recognised(accountId),
    now,
    operation: "open-session",
    subject: "session",
    subjectId: id,
    after: { by },
  });
  return token;
}

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

/** Signs in by link; the link works once. Returns the session's secret. */
export function openSessionByLink(
  context: OperationContext,
  input: { token: string; browserSecret: string | null; userAgent: string | null },
): Outcome<string, "unknown-link" | "other-browser"> {
  const scope = everything({ kind: "system" });
  return write(context.db, (transaction) => {
    const check = checkSignInLink(context, input);
    if (!check.ok) return check;
    const found = findSignInLink(transaction, scope, { tokenHash: hashToken(input.token), now: context.now });
    if (!found) return refused("unknown-link");
    useSignInLink(transaction, scope, { id: found.link.id, now: context.now });
    const { accountId } = found.link;
    return done(startSession(transaction, { accountId, userAgent: input.userAgent, now: context.now, by: "link" }));
  });
}

/** Signs in by password; takes as long for an address without an account. */
export async function openSessionByPassword(
  { db, actor, now }: OperationContext,
  input: { email: string; password: string; userAgent: string | null },
): Promise<Outcome<string, "wrong-password">> {
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
    return done(startSession(transaction, { accountId: account.id, userAgent: input.userAgent, now, by: "password" }));
  });
}
