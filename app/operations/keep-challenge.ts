/** Keeps what an authenticator is asked to sign, for five minutes, for one browser and one purpose. */
import { type ChallengePurpose, insertChallenge } from "#db/passkeys";
import { write } from "#db/client";
import { everything } from "~/domain/permissions/scope";
import { hashToken } from "~/server/session/token";
import type { OperationContext } from "./context";

const MINUTE = 60_000;

export const challengeLasts = 5 * MINUTE;

export interface Challenge {
  challenge: string;
  purpose: ChallengePurpose;
  /** SHA-256 of the secret in the browser's cookie. */
  holderHash: string;
}

/** No row of the journal: nothing has happened yet, and visitors ask as well. */
export function keepChallenge({ db, now }: OperationContext, { challenge, purpose, holderHash }: Challenge): void {
  write(db, (transaction) =>
    insertChallenge(transaction, everything({ kind: "system" }), {
      challengeHash: hashToken(challenge),
      purpose,
      holderHash,
      expiresAt: now + challengeLasts,
      now,
    }),
  );
}
