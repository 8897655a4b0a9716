/** Creates an account, or finds the one that the address has, and a sign-in link that any browser may open. */
import { findAccountByEmail, insertAccount, insertSignInLink, normaliseEmail, updateAccount } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { everything } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import { hashToken, makeToken } from "~/server/session/token";
import { done, type OperationContext, type Outcome, refused } from "./context";

const DAY = 24 * 60 * 60 * 1000;

/** How long a printed link can be opened. */
export const printedLinkLasts = 7 * DAY;

interface Input {
  email: string;
  name: string;
  administrator: boolean;
  language: Language;
  /** Whether an account that is already there is taken instead of refused. */
  orFind?: boolean;
}

/** Returns the account's id and the token of its link; refused where the address has an account. */
export function createAccount(
  { db, actor, now }: OperationContext,
  input: Input,
): Outcome<{ accountId: number; token: string }, "address-taken"> {
  const scope = everything({ kind: "system" });
  const email = normaliseEmail(input.email);
  const token = makeToken();
  return write(db, (transaction) => {
    const known = findAccountByEmail(transaction, scope, email);
    if (known && !input.orFind) return refused("address-taken");
    const accountId =
      known?.id ??
      insertAccount(transaction, scope, {
        email,
        name: input.name,
        language: input.language,
        administrator: input.administrator,
        createdAt: now,
      });
    if (known && known.administrator !== input.administrator) {
      updateAccount(transaction, scope, known.id, { administrator: input.administrator });
    }
    insertSignInLink(transaction, scope, {
      tokenHash: hashToken(token),
      accountId,
      browserHash: null,
      createdAt: now,
      expiresAt: now + printedLinkLasts,
    });
    writeJournal(transaction, {
      actor,
      now,
      operation: known ? "request-sign-in-link" : "create-account",
      subject: "account",
      subjectId: accountId,
      before: known ? { administrator: known.administrator } : null,
      after: { administrator: input.administrator, link: "printed" },
    });
    return done({ accountId, token });
  });
}
