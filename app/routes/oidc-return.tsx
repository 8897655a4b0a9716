/** Where the organisation's own sign-in sends people back: a page that sends itself, since GET opens no session. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signInMessages } from "~/i18n/sign-in";
import { openSessionByOidc } from "~/operations/open-session-by-oidc";
import { paths } from "~/paths";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { readCookie, writeCookie } from "~/server/http/cookies";
import { enter } from "~/server/http/enter";
import { readWay } from "~/server/http/oidc-way";
import { takeAttempt } from "~/server/http/rate-limit";
import { tokenPageHeaders } from "~/server/http/token-page-headers";
import { visitOf } from "~/server/http/visit";
import { endOidc } from "~/server/session/oidc";
import { type OidcRefusal, OidcReturnPage } from "~/ui/oidc-return-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "session.open", POST: "session.open" } };

export const headers = () => tokenPageHeaders;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => signInMessages[language].oidc.title);

const statuses: Record<OidcRefusal, number> = {
  cancelled: 403,
  expired: 403,
  "unknown-person": 403,
  unreachable: 503,
  "too-many": 429,
};

/** The provider, what the browser has kept, and why the way ends here where it does. */
function readReturn(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "session.open", { kind: "installation" });
  const { oidc, publicUrl } = visit.services.environment;
  if (!oidc) throw notFound();
  const { search, searchParams } = new URL(args.request.url);
  const way = readWay(readCookie(args.request, "oidc", visit.secure));
  const ours = way !== null && searchParams.get("state") === way.state;
  const refusal: OidcRefusal | null = !ours ? "expired" : searchParams.has("code") ? null : "cancelled";
  return { visit, oidc, way, refusal, address: new URL(`${publicUrl}${paths.oidcReturn}${search}`) };
}

function answer(name: string, refusal: OidcRefusal | null, more: Record<string, string> = {}) {
  return data(
    { name, refusal },
    { status: refusal === null ? 200 : statuses[refusal], headers: { ...tokenPageHeaders, ...more } },
  );
}

export function loader(args: LoaderFunctionArgs) {
  const { oidc, refusal } = readReturn(args);
  return answer(oidc.name, refusal);
}

export async function action(args: ActionFunctionArgs) {
  const { visit, oidc, way, refusal, address } = readReturn(args);
  if (refusal !== null || way === null) return answer(oidc.name, refusal ?? "expired");
  const wait = takeAttempt(visit.services, "oidc", visit.clientAddress);
  if (wait > 0) return answer(oidc.name, "too-many", { "Retry-After": String(wait) });
  const identity = await endOidc(oidc, { address, secrets: way });
  if (identity === "unreachable") return answer(oidc.name, "unreachable");
  if (identity === "refused") return answer(oidc.name, "expired");
  const opened = openSessionByOidc(visit.operation, {
    identity,
    mfaTrusted: oidc.mfaTrusted,
    userAgent: args.request.headers.get("User-Agent"),
  });
  const used = writeCookie("oidc", "", visit.secure);
  if (!opened.ok) return answer(oidc.name, opened.code, { "Set-Cookie": used });
  const entered = enter(visit, opened.value, way.to);
  entered.headers.append("Set-Cookie", used);
  return entered;
}

export default function OidcReturn() {
  const loaded = useLoaderData<typeof loader>();
  return <OidcReturnPage {...(useActionData<typeof action>() ?? loaded)} />;
}
