/** Opens a session of somebody who has been recognised in as many steps as the account asks for. */
import { insertSession } from "#db/accounts";
import type { Transaction } from "#db/client";
import { writeJournal } from "#db/journal";
import { everything } from "~/domain/permissions/scope";
import { hashToken, makeToken } from "~/server/session/token";
import { recognised } from "./context";

const DAY = 24 * 60 * 60 * 1000;

export const sessionLasts = 30 * DAY;

interface NewSession {
  accountId: number;
  userAgent: string | null;
  now: number;
  by: "link" | "password" | "invitation" | "first-run" | "passkey" | "oidc";
  /** How the second step was taken; left out where there was none. */
  secondStep?: "code" | "recovery-code" | "passkey" | "provider";
}

/** Opens a session in a transaction of the caller's and returns its secret. */
export function startSession(
  transaction: Transaction,
  { accountId, userAgent, now, by, secondStep }: NewSession,
): string {
  const token = makeToken();
  const id = insertSession(transaction, everything({ kind: "system" }), {
    tokenHash: hashToken(token),
    accountId,
    createdAt: now,
    expiresAt: now + sessionLasts,
    userAgent: userAgent?.slice(0, 300) ?? null,
    secondStepAt: secondStep ? now : null,
  });
  writeJournal(transaction, {
    actor: recognised(accountId),
    now,
    operation: "open-session",
    subject: "session",
    subjectId: id,
    after: { by, ...(secondStep && { secondStep }) },
  });
  return token;
}
