/** Signs in by passkey: both steps at once from the sign-in page, or the second step of a sign-in that waits. */
import { type Connection, write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findPasskey, takeChallenge, notePasskeyUse } from "#db/passkeys";
import { findPendingSignIn } from "#db/second-steps";
import { everything } from "~/domain/permissions/scope";
import { checkPasskey, readPasskeyResponse } from "~/server/session/passkeys";
import { hashToken } from "~/server/session/token";
import { finish } from "./answer-second-step";
import { done, type OperationContext, type Outcome, recognised, refused } from "./context";
import { startSession } from "./start-session";

interface Input {
  /** What the browser says, as JSON. */
  response: string;
  /** The browser that asks from the sign-in page, or the sign-in that waits, by the secret of its cookie. */
  holder: { browser: string } | { pending: string };
  publicUrl: string;
  userAgent: string | null;
}

const scope = everything({ kind: "system" });

/** Returns the session's secret. Every refusal is journalled. */
export async function openSessionByPasskey(
  { db, actor, now }: OperationContext,
  { response: text, holder, publicUrl, userAgent }: Input,
): Promise<Outcome<string, "wrong-passkey">> {
  const pending = "pending" in holder ? holder.pending : null;
  const said = readPasskeyResponse(text);
  const asked =
    said !== null &&
    write(db, (transaction) =>
      takeChallenge(transaction, scope, {
        challengeHash: hashToken(said.challenge),
        purpose: pending === null ? "sign_in" : "second_step",
        holderHash: hashToken("browser" in holder ? holder.browser : holder.pending),
        now,
      }),
    );
  const found = said && asked ? findPasskey(db, scope, said.id) : null;
  const counter = said && found ? await checkPasskey({ ...said, credential: found.passkey, publicUrl }) : null;
  return write(db, (transaction) => {
    // Read again: checking takes a while, in which the account may be suspended or the passkey removed.
    const current = said && counter !== null ? findPasskey(transaction, scope, said.id) : null;
    const waiting = pending === null ? null : findWaiting(transaction, pending, now);
    const fits = pending === null || waiting?.accountId === current?.account.id;
    if (
      !current ||
      counter === null ||
      !fits ||
      !notePasskeyUse(transaction, scope, { id: current.passkey.id, counter, now })
    ) {
      const accountId = found?.account.id ?? waiting?.accountId;
      writeJournal(transaction, {
        actor: accountId === undefined ? actor : recognised(accountId),
        now,
        operation: "refuse-second-step",
        subject: "account",
        subjectId: accountId,
        after: { kind: "passkey" },
      });
      return refused("wrong-passkey");
    }
    if (waiting) return done(finish(transaction, waiting, { secondStep: "passkey", userAgent, now }));
    const { id: accountId } = current.account;
    return done(startSession(transaction, { accountId, by: "passkey", secondStep: "passkey", userAgent, now }));
  });
}

function findWaiting(db: Connection, pending: string, now: number) {
  return findPendingSignIn(db, scope, { tokenHash: hashToken(pending), now })?.pending ?? null;
}
