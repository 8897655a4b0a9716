/** Two to four projects of a portfolio side by side. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { chooseToCompare } from "~/domain/portfolio/choose-to-compare";
import { nameStandouts } from "~/domain/portfolio/name-standouts";
import { nextDueOn } from "~/domain/portfolio/portfolio-project";
import { portfolioMessages } from "~/i18n/portfolio";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { makeProjectNamer } from "~/server/http/name-portfolio-project";
import { visitOf } from "~/server/http/visit";
import { prepareToRead, readPortfolio } from "~/server/portfolio/read-portfolio";
import { drawPortfolio, planePointsOf } from "~/ui/charts/draw-portfolio";
import { pageTitle } from "~/ui/page-title";
import { ComparePage } from "~/ui/portfolio/compare-page";

export const handle: RouteHandle = { access: { GET: "portfolio.list" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => portfolioMessages[language].compareTitle);

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "portfolio.list");
  const { services, language } = visit;
  const today = services.clock.today();
  const reading = { today, language, memory: services.memory };
  await prepareToRead(services.db, scope, reading);
  const portfolio = readPortfolio(services.db, scope, reading);
  const keys = new URL(args.request.url).searchParams.getAll("project");
  const { projects, left } = chooseToCompare(portfolio.projects, keys);
  const nameOf = makeProjectNamer(visit, portfolio);
  const standouts = new Map(nameStandouts(projects, [], today).map(({ project, reasons }) => [project, reasons]));
  return {
    left,
    plane: drawPortfolio({ points: planePointsOf(projects), years: [], language }).plane,
    projects: projects.map((project) => ({
      ...nameOf(project),
      lead: project.lead,
      startDate: project.startDate,
      endDate: project.endDate,
      status: project.status,
      illustrative: project.illustrative,
      figures: project.figures,
      nextDueOn: nextDueOn(project),
      reasons: standouts.get(project) ?? [],
      examples: portfolio.marks.filter(({ projectId }) => projectId === project.id).map(({ reason }) => reason),
    })),
  };
}

export default function PortfolioCompare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />;
}
