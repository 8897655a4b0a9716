/** The filtered projects of a portfolio as an Excel workbook, sent while it is written. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import { portfolioMessages } from "~/i18n/portfolio";
import { portfolioTable } from "~/server/exchange/describe-portfolio";
import { streamWorkbook } from "~/server/exchange/stream-workbook";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { answerWithFile, mediaTypes } from "~/server/http/file-answer";
import { portfolioFileName, readFilteredPortfolio } from "~/server/http/read-filtered-portfolio";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "portfolio.list" } };

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "portfolio.list");
  const { language, services } = visit;
  const filtered = await readFilteredPortfolio(visit, scope, args.request);
  const { projects, programmes } = filtered;
  const { columns, row } = portfolioTable({ language, today: services.clock.today(), programmes });
  const content = streamWorkbook({
    title: portfolioMessages[language].title,
    columns,
    rowCount: projects.length,
    rowAt: (place) => row(projects[place] as PortfolioProject),
  });
  const name = portfolioFileName(visit, filtered, { what: "fileName", ending: "xlsx" });
  return answerWithFile({ name, mediaType: mediaTypes.xlsx, content });
}
