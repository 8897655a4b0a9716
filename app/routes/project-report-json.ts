/** A report as JSON. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeReport } from "~/domain/report/write-report";
import type { RouteHandle } from "~/server/http/authorise";
import { answerWithReport } from "~/server/http/report-document";

export const handle: RouteHandle = { access: { GET: "report.read-draft" } };

export function loader(args: LoaderFunctionArgs) {
  return answerWithReport(args, {
    mediaType: "application/json; charset=utf-8",
    ending: "json",
    render: (report) => Promise.resolve(writeReport(report)),
  });
}
