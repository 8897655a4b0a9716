/** Sends somebody to the organisation's own sign-in. Nothing is written: the browser keeps what must come back. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "~/paths";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { writeCookie } from "~/server/http/cookies";
import { writeWay } from "~/server/http/oidc-way";
import { safeReturn } from "~/server/http/safe-return";
import { tokenPageHeaders } from "~/server/http/token-page-headers";
import { visitOf } from "~/server/http/visit";
import { beginOidc } from "~/server/session/oidc";

export const handle: RouteHandle = { access: { GET: "session.open" } };

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "session.open", { kind: "installation" });
  const { oidc, publicUrl } = visit.services.environment;
  if (!oidc) throw notFound();
  const asked = new URL(args.request.url).searchParams.get("to");
  if (visit.account) return redirect(safeReturn(asked, paths.projects));
  const to = asked === null ? null : safeReturn(asked, paths.projects);
  const begun = await beginOidc(oidc, `${publicUrl}${paths.oidcReturn}`);
  if (!begun)
    return redirect(`${paths.signIn}?${new URLSearchParams({ failed: "oidc", ...(to && { to }) }).toString()}`);
  return redirect(begun.address, {
    headers: {
      ...tokenPageHeaders,
      "Set-Cookie": writeCookie("oidc", writeWay({ ...begun.secrets, to }), visit.secure),
    },
  });
}
