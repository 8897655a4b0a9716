/** The accessibility statement, at the short address that Danish public sites use. */
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { accessibilityMessages } from "~/i18n/accessibility";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { AccessibilityPage } from "~/ui/accessibility-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "public.read" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => accessibilityMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "public.read", { kind: "installation" });
  const { publicUrl, responsible } = visit.services.environment;
  // A public body's statement stands with the supervisor, and this address has to lead there.
  const own = new URL(args.request.url).searchParams.has("own");
  if (responsible?.statement && !own) throw redirect(responsible.statement);
  return { publicUrl, responsible: responsible ?? { name: null, email: null, phone: null, statement: null } };
}

export default function Accessibility() {
  return <AccessibilityPage {...useLoaderData<typeof loader>()} />;
}
