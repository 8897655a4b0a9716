/** Creates the first administrator, and signs it in, with the one-time code that the server printed at start. */
import { timingSafeEqual } from "node:crypto";
import { hasAccounts, insertAccount, normaliseEmail, updateAccount } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { everything } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import { hashToken } from "~/server/session/token";
import { hashPassword } from "~/server/session/password";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { startSession } from "./start-session";

interface Input {
  code: string;
  email: string;
  name: string;
  password: string;
  language: Language;
  userAgent: string | null;
}

/** Returns the secret of the administrator's session; refused with a wrong code or once there is an account. */
export async function beginInstallation(
  { db, now }: OperationContext,
  expectedCode: string | null,
  input: Input,
): Promise<Outcome<string, "wrong-code" | "already-begun">> {
  if (expectedCode === null || hasAccounts(db)) return refused("already-begun");
  if (!sameCode(input.code, expectedCode)) return refused("wrong-code");
  const passwordHash = await hashPassword(input.password);
  const scope = everything({ kind: "system" });
  return write(db, (transaction) => {
    if (hasAccounts(transaction)) return refused("already-begun");
    const id = insertAccount(transaction, scope, {
      email: normaliseEmail(input.email),
      name: input.name,
      language: input.language,
      administrator: true,
      createdAt: now,
    });
    updateAccount(transaction, scope, id, { passwordHash });
    writeJournal(transaction, {
      actor: { kind: "visitor" },
      now,
      operation: "begin-installation",
      subject: "account",
      subjectId: id,
      after: { administrator: true },
    });
    return done(startSession(transaction, { accountId: id, userAgent: input.userAgent, now, by: "first-run" }));
  });
}

function sameCode(given: string, expected: string): boolean {
  const plain = (code: string) => Buffer.from(hashToken(code.replace(/[\s-]/g, "").toUpperCase()));
  return timingSafeEqual(plain(given), plain(expected));
}
