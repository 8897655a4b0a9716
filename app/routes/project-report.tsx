/** The report of a project as it would be submitted now, for a kind and period that stand in the address. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { reachOf } from "~/domain/permissions/scope";
import { readReportRequest } from "~/forms/report-request";
import { readText } from "~/i18n/format";
import { interfaceMessages } from "~/i18n/interface";
import { reportPageMessages } from "~/i18n/report-page";
import { listTerms } from "~/i18n/vocabulary";
import { generateReport } from "~/operations/generate-report";
import { paths } from "~/paths";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { Form } from "~/ui/navigation";
import { ProjectFrame } from "~/ui/project-frame";
import { drawReport } from "~/ui/report/draw-report";
import { ReportView } from "~/ui/report/report-view";
import { shortenTables } from "~/ui/report/shorten-tables";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "report.read-draft" } };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [{ title: "Vidensbro" }];
  const title = `${reportPageMessages[page.language].title}: ${readText(page.language, page.project.title)} – Vidensbro`;
  return [{ title: page.faults.length > 0 ? interfaceMessages[page.language].errorTitle(title) : title }];
};

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "report.read-draft", args.params.project);
  const { language, services } = visit;
  const { searchParams } = new URL(args.request.url);
  const today = services.clock.today();
  const { request, faults } = readReportRequest(searchParams, today);
  const report =
    faults.length > 0
      ? null
      : services.memory.keepReport(
          ["report", head.projectId, reachOf(scope), language, request.kind, request.from, request.to].join(" "),
          () =>
            drawReport(
              generateReport(services.db, scope, {
                projectId: head.projectId,
                kind: request.kind,
                period: request,
                generatedOn: today,
              }),
              language,
            ),
          `${head.revision} ${today}`,
        );
  const { project, pages } = readProjectFrame(visit, scope, head);
  const typed = { from: searchParams.get("from") ?? "", to: searchParams.get("to") ?? "" };
  return data(
    {
      language,
      project,
      pages,
      kind: request.kind,
      typed,
      faults,
      report: report && { ...report, blocks: shortenTables(report.blocks, { language, search: searchParams }) },
    },
    { status: faults.length > 0 ? 400 : 200 },
  );
}

export default function ProjectReport() {
  const { project, pages, kind, typed, faults, report } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  const language = useLanguage();
  const words = reportPageMessages[language];
  const errors = Object.fromEntries(
    faults.map((fault) => [fault === "order" ? "from" : fault, words.faults[fault]]),
  ) as Partial<Record<string, string>>;
  return (
    <ProjectFrame project={project} pages={pages} path={pathname} lead={<p lang={language}>{words.lead}</p>}>
      <div className="stack-large">
        <div className="stack no-print">
          {faults.length > 0 && <ErrorSummary errors={errors} order={["kind", "from", "to"]} />}
          <Form method="get" className="filter-row">
            <SelectField
              name="kind"
              label={words.kind}
              empty={null}
              defaultValue={kind}
              error={errors.kind}
              choices={listTerms(language, "reportKind").map(({ key, label }) => ({ value: key, label }))}
            />
            <TextField
              name="from"
              label={words.from}
              hint={words.dayHint}
              error={errors.from}
              defaultValue={typed.from}
            />
            <TextField name="to" label={words.to} hint={words.toHint} error={errors.to} defaultValue={typed.to} />
            <div className="cluster">
              <Button tone="secondary">{words.show}</Button>
            </div>
          </Form>
          {report && (
            <div className="cluster">
              <ButtonLink to={`${paths.projectReportPdf(project.key)}${search}`} reloadDocument>
                {words.pdf}
              </ButtonLink>
              <ButtonLink to={`${paths.projectReportDocx(project.key)}${search}`} tone="secondary" reloadDocument>
                {words.docx}
              </ButtonLink>
              <ButtonLink to={`${paths.projectReportJson(project.key)}${search}`} tone="secondary" reloadDocument>
                {words.json}
              </ButtonLink>
            </div>
          )}
        </div>
        {report && <ReportView report={report} />}
      </div>
    </ProjectFrame>
  );
}
