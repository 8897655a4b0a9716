/** The reports that a project owes its funders; here they are begun, and more time is asked for. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readDayParts } from "~/forms/activity-entry";
import { readText } from "~/i18n/format";
import { reportWritingMessages } from "~/i18n/report-writing";
import { askExtension } from "~/operations/ask-extension";
import { beginReport } from "~/operations/begin-report";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readDueReports } from "~/server/http/read-due-reports";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { DueReportsPage } from "~/ui/reports/due-reports-page";

export const handle: RouteHandle = { access: { GET: "report.list", POST: "report.begin" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [reportWritingMessages[language].title, page && readText(language, page.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "report.list", args.params.project);
  const { project, pages } = readProjectFrame(visit, scope, head);
  const done = new URL(args.request.url).searchParams.get("done");
  return { project, pages, done, ...readDueReports(visit, scope, head) };
}

const longest = 2000;

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "report.begin", args.params.project);
  const form = await args.request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const key = args.params.project ?? "";
  switch (form.get("intent")) {
    case "begin": {
      const begun = beginReport(visit.operation, scope, {
        programme: text("programme"),
        requirement: text("requirement"),
        language: visit.language,
      });
      if (!begun.ok) throw notFound();
      return redirect(paths.report(key, begun.value));
    }
    case "ask": {
      const faults = reportWritingMessages[visit.language].faults;
      const row = readDueReports(visit, scope, head).rows.find(({ name }) => name === text("report"));
      const until = readDayParts(form, "until");
      const reason = text("reason").trim();
      const errors: Record<string, string> = {
        ...(row ? {} : { report: faults.report }),
        ...(until === null || (row && until <= row.dueOn) ? { until: faults.until } : {}),
        ...(reason === "" ? { reason: faults.reason } : reason.length > longest ? { reason: faults.reasonLong } : {}),
      };
      if (row && until !== null && Object.keys(errors).length === 0) {
        const { programme, requirement } = row;
        const { publicUrl } = visit.services.environment;
        const asked = askExtension(visit.operation, scope, { programme, requirement, until, reason, publicUrl });
        visit.services.wakeMailSender();
        if (asked.ok) return redirect(`${paths.reports(key)}?done=asked`);
        errors.report = asked.code === "open" ? faults.open : faults.report;
      }
      visit.formFailed = true;
      const values = Object.fromEntries([...form].filter(([, value]) => typeof value === "string")) as Record<
        string,
        string
      >;
      return data({ errors, values }, { status: 422 });
    }
    default:
      throw notFound();
  }
}

export default function ProjectReports() {
  const { project, pages, rows, mayWrite, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <ProjectFrame project={project} pages={pages} path={paths.reports(project.key)}>
      <DueReportsPage rows={rows} mayWrite={mayWrite} done={done} refused={refused} />
    </ProjectFrame>
  );
}
