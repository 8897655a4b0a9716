/** Erases a person: account, contacts in all projects, invitations and mails. What was written stays, without the person. */
import { countAdministrators, deleteSessionsOf, findAccountByEmail, getAccount } from "#db/accounts";
import { write } from "#db/client";
import { erasePersonalData, overwriting } from "#db/erase-person";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import { type AccountScope, everything, type InstallationScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Erased {
  contacts: number;
  invitations: number;
  mails: number;
  account: boolean;
}

/** On one's own request the address is that of the account; refused for the last administrator and where nothing is held. */
export function erasePerson(
  { db, actor, now }: OperationContext,
  scope: AccountScope | InstallationScope,
  address: string | null,
): Outcome<Erased, "unknown-person" | "last-administrator"> {
  const all = everything({ kind: "system" });
  return overwriting(db, () =>
    write(db, (transaction) => {
      const account =
        scope.kind === "account"
          ? getAccount(transaction, scope, scope.accountId)
          : findAccountByEmail(transaction, all, address ?? "");
      const email = account?.email ?? address;
      if (email === null) return refused("unknown-person");
      const active = account?.administrator && account.suspendedAt === null;
      if (active && countAdministrators(transaction, all) === 1) return refused("last-administrator");
      const accountId = account?.id ?? null;
      const sessionsEnded = accountId === null ? 0 : deleteSessionsOf(transaction, scope, accountId);
      const gone = erasePersonalData(transaction, scope, {
        accountId,
        address: email,
        name: account?.name ?? null,
        now,
      });
      const { contacts, invitations, drafts, mails, mailsOfOthers } = gone;
      const found = contacts.length + invitations + drafts + mails + mailsOfOthers;
      if (!account && found === 0) return refused("unknown-person");
      for (const { id, projectId } of contacts) {
        raiseRevision(transaction, all, projectId);
        writeJournal(transaction, {
          actor,
          now,
          operation: "remove-contact",
          subject: "contact",
          subjectId: id,
          projectId,
        });
      }
      writeJournal(transaction, {
        actor,
        now,
        operation: "erase-person",
        subject: account ? "account" : "person",
        subjectId: accountId,
        after: { contacts: contacts.length, invitations, drafts, mails, mailsOfOthers, sessionsEnded },
      });
      return done({ contacts: contacts.length, invitations, mails, account: account !== null });
    }),
  );
}
