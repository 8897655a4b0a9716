/** Gives a browser what its authenticator is to sign: to sign in, to take a second step, or to make a new passkey. */
import { type ActionFunctionArgs, data } from "@remix-run/node";
import { listPasskeys } from "#db/passkeys";
import { findPendingSignIn } from "#db/second-steps";
import { everything } from "~/domain/permissions/scope";
import { keepChallenge } from "~/operations/keep-challenge";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { readCookie, writeCookie } from "~/server/http/cookies";
import { takeAttempt } from "~/server/http/rate-limit";
import { tokenPageHeaders } from "~/server/http/token-page-headers";
import { type Visit, visitOf } from "~/server/http/visit";
import { askForNewPasskey, askForPasskey } from "~/server/session/passkeys";
import { hashToken, makeToken } from "~/server/session/token";

export const handle: RouteHandle = { access: { POST: "session.open" } };

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "session.open", { kind: "installation" });
  const form = await args.request.formData();
  const wait = takeAttempt(visit.services, "passkeys", visit.clientAddress);
  if (wait > 0) return data(null, { status: 429, headers: { ...tokenPageHeaders, "Retry-After": String(wait) } });
  switch (form.get("for")) {
    case "sign_in":
      return askToSignIn(visit, args.request);
    case "second_step":
      return askForSecondStep(visit, args.request);
    case "register":
      return askToRegister(visit, args.request);
    default:
      throw notFound();
  }
}

/** For any passkey that the person has here; the browser is known by its cookie. */
async function askToSignIn(visit: Visit, request: Request) {
  const secret = readCookie(request, "browser", visit.secure) || makeToken();
  const options = await askForPasskey(visit.services.environment.publicUrl, []);
  keepChallenge(visit.operation, {
    challenge: options.challenge,
    purpose: "sign_in",
    holderHash: hashToken(secret),
  });
  return Response.json(options, {
    headers: { ...tokenPageHeaders, "Set-Cookie": writeCookie("browser", secret, visit.secure) },
  });
}

async function askForSecondStep(visit: Visit, request: Request) {
  const { db, environment } = visit.services;
  const scope = everything({ kind: "system" });
  const secret = readCookie(request, "pending", visit.secure);
  const tokenHash = hashToken(secret ?? "");
  const found = findPendingSignIn(db, scope, { tokenHash, now: visit.operation.now });
  if (!found) throw notFound();
  const options = await askForPasskey(environment.publicUrl, listPasskeys(db, scope, found.account.id));
  keepChallenge(visit.operation, { challenge: options.challenge, purpose: "second_step", holderHash: tokenHash });
  return Response.json(options, { headers: tokenPageHeaders });
}

async function askToRegister(visit: Visit, request: Request) {
  const { account, session, services } = visit;
  if (!account || !session) throw notFound();
  const scope = authorise(visit, request, "profile.change", { kind: "account", accountId: account.id });
  const options = await askForNewPasskey({
    publicUrl: services.environment.publicUrl,
    account,
    known: listPasskeys(services.db, scope, account.id),
  });
  keepChallenge(visit.operation, {
    challenge: options.challenge,
    purpose: "register",
    holderHash: session.tokenHash,
  });
  return Response.json(options, { headers: tokenPageHeaders });
}
