/** The synthesis of the projects that an address asks for, as a document. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { summarisePortfolio } from "~/domain/portfolio/summarise-portfolio";
import { portfolioMessages } from "~/i18n/portfolio";
import { renderSynthesis } from "../documents/render-synthesis";
import { authoriseReader } from "./authorise";
import { answerWithFile, mediaTypes } from "./file-answer";
import { portfolioFileName, readFilteredPortfolio } from "./read-filtered-portfolio";
import { visitOf } from "./visit";
import { logError } from "../log";

export async function answerWithSynthesis(args: LoaderFunctionArgs, ending: "pdf" | "docx"): Promise<Response> {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "portfolio.list");
  const { language, services } = visit;
  const words = portfolioMessages[language];
  const today = services.clock.today();
  const filtered = await readFilteredPortfolio(visit, scope, args.request);
  const { portfolio, projects, rows, search } = filtered;
  const synthesis = {
    projects,
    summary: summarisePortfolio(portfolio.columns, rows),
    search,
    programmes: portfolio.programmes,
    organisations: portfolio.organisations,
    marks: portfolio.marks,
    today,
    language,
  };
  try {
    const content = await renderSynthesis(services.press, synthesis, ending);
    const name = portfolioFileName(visit, filtered, { what: "synthesisName", ending });
    return answerWithFile({ name, mediaType: mediaTypes[ending], content });
  } catch (error) {
    logError(error);
    return new Response(`${words.failed}\n`, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
}
