/** Takes the second step of a sign-in that waits: a code of the authenticator app, or a recovery code. */
import { type Connection, type Transaction, write } from "#db/client";
import { writeJournal } from "#db/journal";
import {
  deletePendingSignIns,
  findAuthenticator,
  findPendingSignIn,
  type PendingSignIn,
  takePeriod,
  takeRecoveryCode,
} from "#db/second-steps";
import { everything } from "~/domain/permissions/scope";
import { periodOfCode } from "~/server/session/one-time-code";
import { hashRecoveryCode } from "~/server/session/recovery-codes";
import { unseal } from "~/server/session/seal";
import { hashToken } from "~/server/session/token";
import { done, type OperationContext, type Outcome, recognised, refused } from "./context";
import { startSession } from "./start-session";

interface Input {
  /** Secret of the sign-in that waits. */
  token: string;
  code: string;
  kind: "code" | "recovery-code";
  /** Null where the setting is not there: codes of an app cannot be checked then. */
  secretKey: string | null;
  userAgent: string | null;
}

const scope = everything({ kind: "system" });

/** Returns the session's secret. A code works once; a wrong one is journalled. */
export function answerSecondStep(
  { db, now }: OperationContext,
  input: Input,
): Outcome<string, "unknown-sign-in" | "wrong-code"> {
  return write(db, (transaction) => {
    const found = findPendingSignIn(transaction, scope, { tokenHash: hashToken(input.token), now });
    if (!found) return refused("unknown-sign-in");
    const { accountId } = found.pending;
    if (!takeCode(transaction, { ...input, accountId, now })) {
      writeJournal(transaction, {
        actor: recognised(accountId),
        now,
        operation: "refuse-second-step",
        subject: "account",
        subjectId: accountId,
        after: { kind: input.kind },
      });
      return refused("wrong-code");
    }
    return done(finish(transaction, found.pending, { secondStep: input.kind, userAgent: input.userAgent, now }));
  });
}

/** Ends the waiting and opens the session; part of the caller's transaction. */
export function finish(
  transaction: Transaction,
  { accountId, by }: PendingSignIn,
  step: { secondStep: "code" | "recovery-code" | "passkey"; userAgent: string | null; now: number },
): string {
  deletePendingSignIns(transaction, scope, accountId);
  return startSession(transaction, { accountId, by, ...step });
}

function takeCode(transaction: Transaction, attempt: Pick<Input, "code" | "kind" | "secretKey"> & Attempt): boolean {
  const { accountId, now, code } = attempt;
  if (attempt.kind === "recovery-code") {
    return takeRecoveryCode(transaction, scope, { accountId, codeHash: hashRecoveryCode(code), now });
  }
  const app = findAuthenticator(transaction, scope, accountId);
  if (!app || app.confirmedAt === null) return false;
  return takeAppCode(transaction, { ...attempt, sealedSecret: app.sealedSecret });
}

interface Attempt {
  accountId: number;
  now: number;
}

/** Whether the code is one of the app's that was not used before; it is then. */
export function takeAppCode(
  transaction: Connection,
  {
    accountId,
    now,
    code,
    secretKey,
    sealedSecret,
  }: Attempt & Pick<Input, "code" | "secretKey"> & { sealedSecret: string },
): boolean {
  const secret = secretKey === null ? null : unseal(sealedSecret, { secretKey, owner: `authenticator ${accountId}` });
  if (secret === null) return false;
  const period = periodOfCode(secret, { code: code.replace(/\s/g, ""), now });
  return period !== null && takePeriod(transaction, scope, { accountId, period });
}
