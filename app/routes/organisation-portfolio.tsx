/** The portfolio of the projects that an organisation leads, for its administrators. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOrganisation } from "#db/organisations";
import { readText } from "~/i18n/format";
import { portfolioMessages } from "~/i18n/portfolio";
import { authoriseOrganisation, notFound, type RouteHandle } from "~/server/http/authorise";
import { readPortfolioPage } from "~/server/http/read-portfolio-page";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { PortfolioPage } from "~/ui/portfolio/portfolio-page";

export const handle: RouteHandle = { access: { GET: "portfolio.read-own" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) => portfolioMessages[language].titleOf(readText(language, data?.view.place.name)));

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const key = args.params.organisation ?? "";
  const scope = authoriseOrganisation(visit, args.request, "portfolio.read-own", key);
  const organisation = findOrganisation(visit.services.db, scope, key);
  if (!organisation) throw notFound();
  const { name } = organisation;
  const place = { kind: "organisation", key, name: { da: name, en: name } } as const;
  return { ...(await readPortfolioPage(visit, args.request, { scope, place })), done: null };
}

export default function OrganisationPortfolio() {
  return <PortfolioPage {...useLoaderData<typeof loader>()} />;
}
