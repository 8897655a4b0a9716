/** The record of processing activities, for the administrator to read and print. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { privacyMessages } from "~/i18n/privacy";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { ProcessingPage } from "~/ui/privacy/processing-page";

export const handle: RouteHandle = { access: { GET: "processing.read" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => privacyMessages[language].processingTitle);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "processing.read", { kind: "installation" });
  const { clock, environment } = visit.services;
  return {
    today: clock.today(),
    publicUrl: environment.publicUrl,
    contactMonths: environment.contactMonths,
  };
}

export default function AdminProcessing() {
  return <ProcessingPage {...useLoaderData<typeof loader>()} />;
}
