/** Signs people in: by a link to their address, or by password. */
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasAccounts, normaliseEmail } from "#db/accounts";
import { faultsOf, readForm } from "~/forms/read-form";
import { linkForm, passwordForm } from "~/forms/sign-in";
import { signInMessages } from "~/i18n/sign-in";
import { openSessionByPassword } from "~/operations/open-session";
import { openSessionByPasskey } from "~/operations/open-session-by-passkey";
import { requestSignInLink } from "~/operations/request-sign-in-link";
import { pageTitle } from "~/ui/page-title";
import { paths } from "~/paths";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { readCookie, writeCookie } from "~/server/http/cookies";
import { enter, enterWithSession } from "~/server/http/enter";
import { forgetAttempt, takeAttempt } from "~/server/http/rate-limit";
import { refuseForm } from "~/server/http/refuse-form";
import { safeReturn } from "~/server/http/safe-return";
import { type Visit, visitOf } from "~/server/http/visit";
import { reachesMailboxes } from "~/server/mail/reaches-mailboxes";
import { makeToken } from "~/server/session/token";
import { SignInPage } from "~/ui/sign-in-page";

export const handle: RouteHandle = { access: { GET: "session.open", POST: "session.open" } };

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => signInMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "session.open", { kind: "installation" });
  const { searchParams } = new URL(args.request.url);
  const { db, environment } = visit.services;
  if (!hasAccounts(db)) throw redirect(paths.firstRun);
  if (visit.account) throw redirect(safeReturn(searchParams.get("to"), paths.projects));
  const { oidc } = environment;
  const to = searchParams.get("to");
  return {
    oidc: oidc
      ? {
          name: oidc.name,
          address: `${paths.oidc}${to === null ? "" : `?${new URLSearchParams({ to }).toString()}`}`,
          failed: searchParams.get("failed") === "oidc",
        }
      : null,
    linkSent: searchParams.get("done") === "link-sent",
    erased: searchParams.get("done") === "erased",
    demonstration: environment.demonstration,
    mailSends: reachesMailboxes(environment),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "session.open", { kind: "installation" });
  const form = await args.request.formData();
  // Return in a field sends no button's value of its own: what is filled in then decides.
  const way = form.get("way") || (form.get("password") ? "password" : "link");
  const to = new URL(args.request.url).searchParams.get("to");
  if (way === "passkey") return signInByPasskey(visit, args.request, { form, to });
  return way === "password"
    ? signInByPassword(visit, args.request, { form, to })
    : sendLink(visit, args.request, { form, to });
}

interface Attempt {
  form: FormData;
  to: string | null;
}

async function signInByPassword(visit: Visit, request: Request, { form, to }: Attempt) {
  const read = readForm(passwordForm, form);
  if (!read.ok) return refuseForm(visit, read.faults, { form: "password" });
  const { email, password } = read.values;
  const { services } = visit;
  const key = `${visit.clientAddress} ${normaliseEmail(email)}`;
  const wait =
    takeAttempt(services, "passwordsOfClient", visit.clientAddress) || takeAttempt(services, "passwords", key);
  if (wait > 0) return refuseTooMany(visit, form, { way: "password", wait });
  const opened = await openSessionByPassword(visit.operation, {
    email,
    password,
    userAgent: request.headers.get("User-Agent"),
  });
  if (!opened.ok) {
    return refuseForm(visit, faultsOf(passwordForm, form, { password: "passwordWrong" }), { form: "password" });
  }
  forgetAttempt(services, "passwords", key);
  return enter(visit, opened.value, to);
}

/** Both steps at once. */
async function signInByPasskey(visit: Visit, request: Request, { form, to }: Attempt) {
  const opened = await openSessionByPasskey(visit.operation, {
    response: String(form.get("passkey") ?? ""),
    holder: { browser: readCookie(request, "browser", visit.secure) ?? "" },
    publicUrl: visit.services.environment.publicUrl,
    userAgent: request.headers.get("User-Agent"),
  });
  if (opened.ok) return enterWithSession(visit, opened.value, to);
  return refuseForm(visit, { errors: { form: "passkeyFailed" }, values: {} }, { form: "passkey" });
}

function sendLink(visit: Visit, request: Request, { form, to }: Attempt) {
  const read = readForm(linkForm, form);
  if (!read.ok) return refuseForm(visit, read.faults, { form: "link" });
  const { email } = read.values;
  const wait = takeAttempt(visit.services, "links", normaliseEmail(email));
  if (wait > 0) return refuseTooMany(visit, form, { way: "link", wait });
  const browserSecret = readCookie(request, "browser", visit.secure) || makeToken();
  const returnTo = to === null ? undefined : safeReturn(to, paths.projects);
  const { environment, wakeMailSender } = visit.services;
  requestSignInLink(visit.operation, { email, browserSecret, returnTo, publicUrl: environment.publicUrl });
  wakeMailSender();
  const search = new URLSearchParams({ done: "link-sent", ...(returnTo && { to: returnTo }) });
  return redirect(`${paths.signIn}?${search.toString()}`, {
    headers: { "Set-Cookie": writeCookie("browser", browserSecret, visit.secure) },
  });
}

function refuseTooMany(visit: Visit, form: FormData, { way, wait }: { way: "password" | "link"; wait: number }) {
  return refuseForm(visit, faultsOf(linkForm, form, { form: "tooMany" }), {
    form: way,
    status: 429,
    headers: { "Retry-After": String(wait) },
  });
}

export default function SignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
