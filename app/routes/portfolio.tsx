/** The portfolio of all programmes and organisations that are the reader's. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { portfolioMessages } from "~/i18n/portfolio";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { readPortfolioPage } from "~/server/http/read-portfolio-page";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { PortfolioPage } from "~/ui/portfolio/portfolio-page";

export const handle: RouteHandle = { access: { GET: "portfolio.list" } };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => portfolioMessages[language].title);

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "portfolio.list");
  const place = { kind: "reader", key: null, name: null } as const;
  return { ...(await readPortfolioPage(visit, args.request, { scope, place })), done: null };
}

export default function Portfolio() {
  return <PortfolioPage {...useLoaderData<typeof loader>()} />;
}
