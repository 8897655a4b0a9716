/** The report as the funder will get it; from here the lead hands it in. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domain/permissions/can";
import { isOpenForWriting } from "~/domain/report/report-state";
import { readText } from "~/i18n/format";
import { reportWritingMessages } from "~/i18n/report-writing";
import { term } from "~/i18n/vocabulary";
import { submitReport } from "~/operations/submit-report";
import { paths } from "~/paths";
import { drawWorkingReport } from "~/server/draw-working-report";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { authoriseOwnReport, readOwnReport } from "~/server/http/read-own-report";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { shortenTables } from "~/ui/report/shorten-tables";
import { PreviewPage } from "~/ui/reports/preview-page";

export const handle: RouteHandle = { access: { GET: "report.read", POST: "report.submit" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [reportWritingMessages[language].preview.title, page && readText(language, page.report.title)]
      .filter(Boolean)
      .join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const { visit, head, working, page, place } = readOwnReport(args);
  const { language, services } = visit;
  const { questions } = working.requirement.content;
  // In the language in which it will be submitted: what stands here is what goes.
  const drawn = drawWorkingReport({ language: working.row.language, services }, working, head.revision);
  const search = new URL(args.request.url).searchParams;
  return {
    ...page,
    missing: page.completeness.missing.map((one) =>
      one.what === "section"
        ? {
            label: term(language, "reportSection", one.section),
            to: paths.reportSection(head.projectKey, head.reportId, one.section),
          }
        : {
            label: readText(language, questions.find(({ key }) => key === one.question)?.text),
            to: paths.reportAnswers(head.projectKey, head.reportId),
          },
    ),
    drawn: { ...drawn, blocks: shortenTables(drawn.blocks, { language: drawn.language, search }) },
    place,
    state: working.state,
    maySubmit: can(visit.actor, "report.submit", { kind: "report", ...head }) && isOpenForWriting(page.report.status),
    open: isOpenForWriting(page.report.status),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { visit, scope, head } = authoriseOwnReport(args, "report.submit");
  const form = await args.request.formData();
  const state = form.get("state");
  if (form.get("intent") !== "submit" || typeof state !== "string") throw notFound();
  const { clock, environment, wakeMailSender, wakeDocumentMaker } = visit.services;
  const { publicUrl } = environment;
  const submitted = submitReport(visit.operation, scope, { today: clock.today(), publicUrl, state });
  if (submitted.ok) {
    wakeMailSender();
    wakeDocumentMaker();
    return redirect(`${paths.submittedReport(head.reportId, submitted.value.version)}?done=submitted`);
  }
  if (submitted.code === "not-asked-for") throw notFound();
  visit.formFailed = true;
  const words = reportWritingMessages[visit.language].faults;
  const error = { "handed-in": words.handedIn, incomplete: words.incomplete, changed: words.changed }[submitted.code];
  return data({ error }, { status: submitted.code === "incomplete" ? 422 : 409 });
}

export default function ReportPreview() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  return (
    <ProjectFrame project={project} pages={pages} path={paths.reports(project.key)}>
      <PreviewPage project={project.key} {...page} error={useActionData<typeof action>()?.error ?? null} />
    </ProjectFrame>
  );
}
