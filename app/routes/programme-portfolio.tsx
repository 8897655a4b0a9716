/** The portfolio of a programme, for its managers and reviewers. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findProgramme } from "#db/programmes";
import { readText } from "~/i18n/format";
import { portfolioMessages } from "~/i18n/portfolio";
import { authoriseProgramme, notFound, type RouteHandle } from "~/server/http/authorise";
import { readPortfolioPage } from "~/server/http/read-portfolio-page";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { PortfolioPage } from "~/ui/portfolio/portfolio-page";

export const handle: RouteHandle = { access: { GET: "portfolio.read" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) => portfolioMessages[language].titleOf(readText(language, data?.view.place.name)));

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const key = args.params.programme ?? "";
  const scope = authoriseProgramme(visit, args.request, "portfolio.read", key);
  const programme = findProgramme(visit.services.db, scope, key);
  if (!programme) throw notFound();
  const place = { kind: "programme", key, name: programme.name } as const;
  const done = new URL(args.request.url).searchParams.get("done");
  return { ...(await readPortfolioPage(visit, args.request, { scope, place })), done };
}

export default function ProgrammePortfolio() {
  return <PortfolioPage {...useLoaderData<typeof loader>()} />;
}
