/** The report that an address asks for, as a file: checks the permission, then the request, then renders. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readReportRequest } from "~/forms/report-request";
import type { Report } from "~/domain/report/report";
import type { Language } from "~/i18n/language";
import { reportPageMessages } from "~/i18n/report-page";
import { generateReport } from "~/operations/generate-report";
import { authoriseProject } from "./authorise";
import { visitOf } from "./visit";
import { logError } from "../log";

interface Format {
  mediaType: string;
  ending: "pdf" | "docx" | "json";
  render: (report: Report, language: Language) => Promise<string | Uint8Array>;
}

export async function answerWithReport(args: LoaderFunctionArgs, format: Format): Promise<Response> {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "report.read-draft", args.params.project);
  const { services, language } = visit;
  const words = reportPageMessages[language];
  const today = services.clock.today();
  const { request, faults } = readReportRequest(new URL(args.request.url).searchParams, today);
  if (faults.length > 0) return plain(faults.map((fault) => words.faults[fault]).join("\n"), 400);
  const report = generateReport(services.db, scope, {
    projectId: head.projectId,
    ...request,
    period: request,
    generatedOn: today,
  });
  let content: string | Uint8Array;
  try {
    content = await format.render(report, language);
  } catch (error) {
    logError(error);
    return plain(words.documentFailed, 503);
  }
  const name = `${report.project.key}-${report.kind}-${report.to}.${format.ending}`;
  return new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "Content-Type": format.mediaType,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

function plain(text: string, status: number): Response {
  return new Response(`${text}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
