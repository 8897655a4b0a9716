/** A report as a Word document. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderReportDocx } from "~/server/documents/render-report-docx";
import type { RouteHandle } from "~/server/http/authorise";
import { answerWithReport } from "~/server/http/report-document";

export const handle: RouteHandle = { access: { GET: "report.read-draft" } };

export function loader(args: LoaderFunctionArgs) {
  const { press } = args.context.services;
  return answerWithReport(args, {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ending: "docx",
    render: (report, language) => renderReportDocx({ press, report, language }),
  });
}
