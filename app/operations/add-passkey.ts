/** Adds a passkey to a person's own account; it counts as second step from then on. */
import { write } from "#db/client";
import { insertPasskey, isPasskeyKnown, takeChallenge } from "#db/passkeys";
import type { AccountScope } from "~/domain/permissions/scope";
import { everything } from "~/domain/permissions/scope";
import { checkNewPasskey, readPasskeyResponse } from "~/server/session/passkeys";
import { hashToken } from "~/server/session/token";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { noteSecondStep } from "./note-second-step";

interface Input {
  name: string;
  /** What the browser says, as JSON. */
  response: string;
  session: { id: number; tokenHash: string };
  publicUrl: string;
}

/** Returns the recovery codes where this is the first second step; they are shown this once. */
export async function addPasskey(
  context: OperationContext,
  scope: AccountScope,
  { name, response: text, session, publicUrl }: Input,
): Promise<Outcome<{ recoveryCodes: string[] }, "wrong-passkey" | "known-passkey">> {
  const { db, now } = context;
  const said = readPasskeyResponse(text);
  if (!said) return refused("wrong-passkey");
  const asked = write(db, (transaction) =>
    takeChallenge(transaction, everything({ kind: "system" }), {
      challengeHash: hashToken(said.challenge),
      purpose: "register",
      holderHash: session.tokenHash,
      now,
    }),
  );
  const credential = asked ? await checkNewPasskey({ ...said, publicUrl }) : null;
  if (!credential) return refused("wrong-passkey");
  return write(db, (transaction) => {
    if (isPasskeyKnown(transaction, scope, credential.credentialId)) return refused("known-passkey");
    return done(
      noteSecondStep(transaction, context, {
        scope,
        what: "passkey",
        add: () => insertPasskey(transaction, scope, { ...credential, name, createdAt: now }),
        sessionId: session.id,
        publicUrl,
      }),
    );
  });
}
