/** Changes what a person says of itself: name and language. */
import { getAccount, updateAccount } from "#db/accounts";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import type { AccountScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "./context";

/** The name itself stays out of the journal, which names persons by id only. */
export function changeProfile(
  { db, actor, now }: OperationContext,
  scope: AccountScope,
  input: { name?: string; language?: Language },
): void {
  write(db, (transaction) => {
    const before = getAccount(transaction, scope, scope.accountId);
    updateAccount(transaction, scope, scope.accountId, input);
    writeJournal(transaction, {
      actor,
      now,
      operation: "change-profile",
      subject: "account",
      subjectId: scope.accountId,
      before: { language: before.language },
      after: {
        language: input.language ?? before.language,
        nameChanged: input.name !== undefined && input.name !== before.name,
      },
    });
  });
}
