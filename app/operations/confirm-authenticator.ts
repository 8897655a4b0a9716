/** Lets an authenticator app count as second step, once a code shows that it has the secret. */
import { write } from "#db/client";
import { confirmAuthenticator as confirm, findAuthenticator } from "#db/second-steps";
import type { AccountScope } from "~/domain/permissions/scope";
import { takeAppCode } from "./answer-second-step";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { noteSecondStep } from "./note-second-step";

interface Input {
  code: string;
  secretKey: string | null;
  /** The session in use, in which the second step is taken with this. */
  sessionId: number;
  publicUrl: string;
}

/** Returns the recovery codes where this is the first second step; they are shown this once. */
export function confirmAuthenticator(
  context: OperationContext,
  scope: AccountScope,
  input: Input,
): Outcome<{ recoveryCodes: string[] }, "wrong-code" | "not-begun"> {
  const { db, now } = context;
  const { accountId } = scope;
  return write(db, (transaction) => {
    const app = findAuthenticator(transaction, scope, accountId);
    if (!app || app.confirmedAt !== null) return refused("not-begun");
    const { sealedSecret } = app;
    if (!takeAppCode(transaction, { ...input, accountId, now, sealedSecret })) return refused("wrong-code");
    return done(
      noteSecondStep(transaction, context, {
        ...input,
        scope,
        what: "authenticator",
        add: () => confirm(transaction, scope, now),
      }),
    );
  });
}
