/** Signs out: ends the session and takes the cookie away. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { scopeFor } from "~/domain/permissions/scope";
import { closeSession } from "~/operations/close-session";
import { paths } from "~/paths";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { writeCookie } from "~/server/http/cookies";
import { safeReturn } from "~/server/http/safe-return";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "public.read", POST: "session.close" } };

export function loader(args: LoaderFunctionArgs) {
  authorise(visitOf(args), args.request, "public.read", { kind: "installation" });
  return redirect(paths.home);
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "session.close", { kind: "installation" });
  const form = await args.request.formData();
  const { account, session } = visit;
  const scope = account && scopeFor(visit.actor, "profile.change", { kind: "account", accountId: account.id });
  if (scope && session) closeSession(visit.operation, scope, session.id);
  return redirect(safeReturn(form.get("returnTo"), paths.home), {
    headers: { "Set-Cookie": writeCookie("session", "", visit.secure) },
  });
}
