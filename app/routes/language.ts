/** Chooses the language and goes back to where the reader stood. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { scopeFor } from "~/domain/permissions/scope";
import { isLanguage } from "~/i18n/language";
import { changeProfile } from "~/operations/change-profile";
import { paths } from "~/paths";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { writeCookie } from "~/server/http/cookies";
import { safeReturn } from "~/server/http/safe-return";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "public.read", POST: "language.choose" } };

export function loader(_args: LoaderFunctionArgs) {
  return redirect(paths.home);
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "language.choose", { kind: "installation" });
  const form = await args.request.formData();
  const language = form.get("language");
  if (!isLanguage(language)) throw notFound();
  if (visit.account) {
    const scope = scopeFor(visit.actor, "profile.change", { kind: "account", accountId: visit.account.id });
    if (scope) changeProfile(visit.operation, scope, { language });
  }
  return redirect(safeReturn(form.get("returnTo"), paths.home), {
    headers: { "Set-Cookie": writeCookie("language", language, visit.secure) },
  });
}
