/** The filtered projects of a portfolio as an Excel workbook. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { portfolioMessages } from "~/i18n/portfolio";
import { describePortfolio } from "~/server/exchange/describe-portfolio";
import { runExchangeJob } from "~/server/exchange/run-exchange-job";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { answerWithFile, mediaTypes } from "~/server/http/file-answer";
import { portfolioFileName, readFilteredPortfolio } from "~/server/http/read-filtered-portfolio";
import { visitOf } from "~/server/http/visit";
import { logError } from "~/server/log";

export const handle: RouteHandle = { access: { GET: "portfolio.list" } };

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "portfolio.list");
  const { language, services } = visit;
  const filtered = readFilteredPortfolio(visit, scope, args.request);
  const { projects, programmes } = filtered;
  const sheet = describePortfolio(projects, { language, today: services.clock.today(), programmes });
  try {
    const content = await runExchangeJob({ job: "sheets", sheets: [sheet] });
    const name = portfolioFileName(visit, filtered, { what: "fileName", ending: "xlsx" });
    return answerWithFile({ name, mediaType: mediaTypes.xlsx, content });
  } catch (error) {
    logError(error);
    const words = portfolioMessages[language];
    return new Response(`${words.failed}\n`, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
}
