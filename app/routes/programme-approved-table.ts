/** The approved reports of a programme as CSV, from their frozen versions alone. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { eachApprovedReport } from "#db/approved-reports";
import { approvedHeadings, approvedTables, listApprovedRows } from "~/domain/exchange/approved-tables";
import { writeCsv } from "~/domain/exchange/write-csv";
import { danishDayOf } from "~/server/clock";
import { authoriseProgramme, notFound, type RouteHandle } from "~/server/http/authorise";
import { answerWithFile, mediaTypes } from "~/server/http/file-answer";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "portfolio.read" } };

/** Read by programs: the same for everybody, whatever their language. */
const way = { separator: ",", decimal: "." } as const;

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { programme = "", table: file = "" } = args.params;
  const scope = authoriseProgramme(visit, args.request, "portfolio.read", programme);
  const table = approvedTables.find((one) => `${one}.csv` === file);
  if (!table) throw notFound();
  const { db, clock } = visit.services;
  const rows = [...eachApprovedReport(db, scope)].flatMap(({ frozenAt, decidedAt, ...report }) =>
    listApprovedRows(table, { ...report, submittedOn: danishDayOf(frozenAt), approvedOn: danishDayOf(decidedAt) }),
  );
  return answerWithFile({
    name: `${programme}-${table}-${clock.today()}.csv`,
    mediaType: mediaTypes.csv,
    content: writeCsv([approvedHeadings[table], ...rows], way),
  });
}
