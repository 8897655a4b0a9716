/** Lets in somebody who took the first step: with a session, or, where the account has two, with a sign-in that waits. */
import type { Transaction } from "#db/client";
import { writeJournal } from "#db/journal";
import { hasSecondStep, insertPendingSignIn } from "#db/second-steps";
import { everything } from "~/domain/permissions/scope";
import { hashToken, makeToken } from "~/server/session/token";
import { recognised } from "./context";
import { startSession } from "./start-session";

const MINUTE = 60_000;

export const pendingLasts = 10 * MINUTE;

export interface Entered {
  /** Of the session, or of the sign-in that waits. */
  secret: string;
  pending: boolean;
}

interface FirstStep {
  accountId: number;
  userAgent: string | null;
  now: number;
  by: "link" | "password" | "invitation" | "oidc";
}

/** Part of the transaction of the first step. */
export function enterAccount(transaction: Transaction, step: FirstStep): Entered {
  const { accountId, now, by } = step;
  const scope = everything({ kind: "system" });
  if (!hasSecondStep(transaction, scope, accountId)) {
    return { secret: startSession(transaction, step), pending: false };
  }
  const secret = makeToken();
  const id = insertPendingSignIn(transaction, scope, {
    tokenHash: hashToken(secret),
    accountId,
    by,
    expiresAt: now + pendingLasts,
    now,
  });
  writeJournal(transaction, {
    actor: recognised(accountId),
    now,
    operation: "ask-second-step",
    subject: "sign_in",
    subjectId: id,
    after: { by },
  });
  return { secret, pending: true };
}
