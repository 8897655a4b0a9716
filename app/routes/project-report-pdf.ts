/** A report as PDF. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderReportPdf } from "~/server/documents/render-report-pdf";
import type { RouteHandle } from "~/server/http/authorise";
import { answerWithReport } from "~/server/http/report-document";

export const handle: RouteHandle = { access: { GET: "report.read-draft" } };

export function loader(args: LoaderFunctionArgs) {
  const { press } = args.context.services;
  return answerWithReport(args, {
    mediaType: "application/pdf",
    ending: "pdf",
    render: (report, language) => renderReportPdf({ press, report, language }),
  });
}
