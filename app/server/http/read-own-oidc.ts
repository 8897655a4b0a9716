/** Who a person is at the organisation's own sign-in, and whether another way in would be left without it. */
import { listAccountOidc } from "#db/account-oidc";
import { listPasskeys } from "#db/passkeys";
import { hasOtherWayIn } from "~/domain/sign-in/has-other-way-in";
import { isSameIssuer } from "~/domain/sign-in/is-same-issuer";
import { reachesMailboxes } from "../mail/reaches-mailboxes";
import type { OwnVisit } from "./authorise-self";

/** Null where there is neither a provider in the settings nor a link from earlier. */
export function readOwnOidc({ visit, account, scope }: Pick<OwnVisit, "visit" | "account" | "scope">) {
  const { db, environment } = visit.services;
  const { oidc } = environment;
  const links = listAccountOidc(db, scope).map(({ id, issuer, createdAt, lastUsedAt }) => {
    const inUse = oidc !== undefined && isSameIssuer(oidc.issuer, issuer);
    return { id, name: inUse ? oidc.name : new URL(issuer).host, inUse, createdAt, lastUsedAt };
  });
  if (!oidc && links.length === 0) return null;
  const otherWayIn = hasOtherWayIn({
    mailSends: reachesMailboxes(environment),
    hasPassword: account.passwordHash !== null,
    passkeys: listPasskeys(db, scope, account.id).length,
  });
  return { provider: oidc?.name ?? null, email: account.email, links, otherWayIn };
}
