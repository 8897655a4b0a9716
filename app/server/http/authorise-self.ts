/** Whoever asks for its own pages: its account, its session, and how far what is held about it may be reached. */
import type { Account, Session } from "#db/accounts";
import type { AccountScope } from "~/domain/permissions/scope";
import { authorise, refuse } from "./authorise";
import { type Visit, visitOf } from "./visit";

export interface OwnVisit {
  visit: Visit;
  account: Account;
  session: Session;
  scope: AccountScope;
}

/** Throws the answer to a visitor, and to whoever may not. */
export function authoriseSelf(
  args: Parameters<typeof visitOf>[0],
  permission: "profile.read" | "profile.change",
): OwnVisit {
  const visit = visitOf(args);
  const { account, session } = visit;
  if (!account || !session) return refuse(visit, args.request);
  const scope = authorise(visit, args.request, permission, { kind: "account", accountId: account.id });
  return { visit, account, session, scope };
}
