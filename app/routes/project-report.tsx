/** The report of a project as it would be submitted now, for a kind and period that stand in the address. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import type { ProjectHead } from "#db/projects";
import type { Day } from "~/domain/bundle/records";
import { type ProjectScope, reachOf } from "~/domain/permissions/scope";
import type { ReportKind } from "~/domain/vocabulary";
import { readReportRequest } from "~/forms/report-request";
import { readText } from "~/i18n/format";
import { interfaceMessages } from "~/i18n/interface";
import { reportPageMessages } from "~/i18n/report-page";
import { listTerms } from "~/i18n/vocabulary";
import { generateReport } from "~/operations/generate-report";
import { paths } from "~/paths";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { type Visit, visitOf } from "~/server/http/visit";
import { nextTurn } from "~/server/next-turn";
import { readProjectFacts } from "~/server/read-project-facts";
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

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "report.read-draft", args.params.project);
  const { language, services } = visit;
  const { searchParams } = new URL(args.request.url);
  const today = services.clock.today();
  const { request, faults } = readReportRequest(searchParams, today);
  const kept = faults.length > 0 ? null : await readReport(visit, scope, head, { ...request, today });
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
      report: kept && {
        ...kept.drawn,
        blocks: shortenTables(kept.drawn.blocks, { language, search: searchParams }),
      },
      // Apart from what is kept for all readers of one reach.
      place: kept && { project: project.key, ...kept.period, today, pages },
    },
    { status: faults.length > 0 ? 400 : 200 },
  );
}

interface Wanted {
  kind: ReportKind;
  from?: Day;
  to: Day;
  today: Day;
}

/** Read, built and drawn in a turn each: of a large project the three take a tenth of a second. */
function readReport({ services, language }: Visit, scope: ProjectScope, head: ProjectHead, wanted: Wanted) {
  const { kind, from, to, today } = wanted;
  return services.memory.keepReport(
    ["report", head.projectId, reachOf(scope), language, kind, from, to].join(" "),
    async () => {
      const facts = readProjectFacts(services, scope, head.revision);
      await nextTurn();
      const { projectId } = head;
      const report = generateReport(services.db, scope, {
        projectId,
        kind,
        period: { from, to },
        generatedOn: today,
        facts,
      });
      await nextTurn();
      return { drawn: drawReport(report, language), period: { from: report.from, to: report.to } };
    },
    `${head.revision} ${today}`,
  );
}

export default function ProjectReport() {
  const { project, pages, kind, typed, faults, report, place } = useLoaderData<typeof loader>();
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
        {report && <ReportView report={report} place={place} />}
      </div>
    </ProjectFrame>
  );
}
