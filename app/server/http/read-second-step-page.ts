/** What the page of two-step sign-in shows: what there is, what can be added, and the secret of an app being set up. */
import { listPasskeys } from "#db/passkeys";
import { findAuthenticator, readSecondSteps } from "#db/second-steps";
import { authenticatorAddress, drawQrCode } from "../session/one-time-code";
import { isFresh } from "../session/is-fresh";
import { unseal } from "../session/seal";
import type { OwnVisit } from "./authorise-self";
import { listDemands } from "./list-demands";

export function readSecondStepPage(self: OwnVisit, request: Request) {
  const { visit, account, session, scope } = self;
  const { db, environment } = visit.services;
  const { searchParams } = new URL(request.url);
  const steps = readSecondSteps(db, scope, account.id);
  const fresh = isFresh(session, visit.operation.now);
  const on = steps.authenticator || steps.passkeys > 0;
  return {
    fresh,
    /** Whether the password is enough to go on; with two steps it is not. */
    byPassword: !on && account.passwordHash !== null,
    administrator: account.administrator,
    appOffered: environment.secretKey !== null,
    ...readOwnSteps(self),
    setUp: fresh && searchParams.get("setup") === "app" ? readSetUp(self) : null,
    codesLeft: on ? steps.recoveryCodes : null,
    demands: listDemands(visit),
    done: searchParams.get("done"),
    remove: searchParams.get("remove"),
  };
}

/** The second steps that a person has, without what is secret of them. */
export function readOwnSteps({ visit, scope }: Pick<OwnVisit, "visit" | "scope">) {
  const { db } = visit.services;
  const { accountId } = scope;
  const since = findAuthenticator(db, scope, accountId)?.confirmedAt ?? null;
  return {
    app: since === null ? null : { since },
    passkeys: listPasskeys(db, scope, accountId).map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      createdAt,
      lastUsedAt,
    })),
  };
}

/** The secret as picture and as text, until the first code; null where nothing was begun. */
function readSetUp({ visit, account, scope }: OwnVisit) {
  const { secretKey } = visit.services.environment;
  const app = findAuthenticator(visit.services.db, scope, account.id);
  if (!app || app.confirmedAt !== null || secretKey === null) return null;
  const secret = unseal(app.sealedSecret, { secretKey, owner: `authenticator ${account.id}` });
  if (secret === null) return null;
  return {
    picture: drawQrCode(authenticatorAddress(secret, account.email)),
    secret: secret.match(/.{1,4}/g)?.join(" ") ?? secret,
  };
}
