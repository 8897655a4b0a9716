/** The filtered projects of a portfolio as CSV, sent while it is written. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeCsv, writeCsvLines } from "~/domain/exchange/write-csv";
import { csvWay } from "~/server/exchange/csv-way";
import { portfolioTable } from "~/server/exchange/describe-portfolio";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { answerWithFile, mediaTypes } from "~/server/http/file-answer";
import { portfolioFileName, readFilteredPortfolio } from "~/server/http/read-filtered-portfolio";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "portfolio.list" } };

/** Written at a time; between two parts other requests get their turn. */
const rowsPerPart = 500;

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "portfolio.list");
  const { language, services } = visit;
  const filtered = await readFilteredPortfolio(visit, scope, args.request);
  const { projects, programmes } = filtered;
  const { columns, row } = portfolioTable({ language, today: services.clock.today(), programmes });
  const encoder = new TextEncoder();
  let written = 0;
  const content = new ReadableStream<Uint8Array>({
    start: (controller) =>
      controller.enqueue(encoder.encode(writeCsv([columns.map(({ heading }) => heading)], csvWay[language]))),
    pull: async (controller) => {
      await new Promise((resolve) => void setImmediate(resolve));
      if (written >= projects.length) return controller.close();
      const part = projects.slice(written, written + rowsPerPart).map(row);
      written += rowsPerPart;
      controller.enqueue(encoder.encode(writeCsvLines(part, csvWay[language])));
    },
  });
  const name = portfolioFileName(visit, filtered, { what: "fileName", ending: "csv" });
  return answerWithFile({ name, mediaType: mediaTypes.csv, content });
}
