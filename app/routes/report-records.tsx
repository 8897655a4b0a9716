/** Which records are not meant for the funder of this report. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domain/permissions/can";
import type { LeftOut } from "~/domain/report/leave-out";
import { listShownRecords } from "~/domain/report/list-shown-records";
import { isOpenForWriting } from "~/domain/report/report-state";
import { leftOutKinds } from "~/domain/report/report-terms";
import { formatDay, readText } from "~/i18n/format";
import { reportWritingMessages } from "~/i18n/report-writing";
import { term } from "~/i18n/vocabulary";
import { leaveOutRecords } from "~/operations/leave-out-records";
import { paths } from "~/paths";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { authoriseOwnReport, readOwnReport } from "~/server/http/read-own-report";
import { recordVersion } from "~/server/record-version";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { RecordsPage } from "~/ui/reports/records-page";

export const handle: RouteHandle = { access: { GET: "report.read", POST: "report.write" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [reportWritingMessages[language].records.title, page && readText(language, page.report.title)]
      .filter(Boolean)
      .join(" – "),
  );

/** A record as one value of the form. */
const nameOf = ({ kind, key }: LeftOut) => `${kind}:${key}`;

export function loader(args: LoaderFunctionArgs) {
  const { visit, head, working, page } = readOwnReport(args);
  const { language, services } = visit;
  const { report } = working.compose(services.clock.today(), { whole: true });
  const records = listShownRecords(report);
  const left = new Set(working.omissions.map(nameOf));
  return {
    ...page,
    groups: leftOutKinds
      .map((kind) => ({
        kind,
        rows: records
          .filter((one) => one.kind === kind)
          .map((one) => ({
            value: nameOf(one),
            label:
              "barrier" in one.title ? term(language, "barrier", one.title.barrier) : readText(language, one.title),
            hint: one.date === null ? null : formatDay(language, one.date),
            left: left.has(nameOf(one)),
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
    version: recordVersion(working.omissions),
    mayWrite: can(visit.actor, "report.write", { kind: "report", ...head }) && isOpenForWriting(page.report.status),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { visit, scope, head } = authoriseOwnReport(args, "report.write");
  const form = await args.request.formData();
  const version = form.get("version");
  if (typeof version !== "string") throw notFound();
  const omissions = form.getAll("left").flatMap((value): LeftOut[] => {
    const [name = "", key = ""] = typeof value === "string" ? value.split(/:(.*)/s) : [];
    const kind = leftOutKinds.find((one) => one === name);
    return kind && key !== "" && key.length <= 200 ? [{ kind, key }] : [];
  });
  const known = [...new Map(omissions.map((one) => [nameOf(one), one])).values()];
  const left = leaveOutRecords(visit.operation, scope, { omissions: known, version });
  if (left.ok) return redirect(`${paths.report(head.projectKey, head.reportId)}?done=left`);
  visit.formFailed = true;
  const words = reportWritingMessages[visit.language].faults;
  return data({ error: left.code === "changed" ? words.changed : words.handedIn }, { status: 409 });
}

export default function ReportRecords() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  return (
    <ProjectFrame project={project} pages={pages} path={paths.reports(project.key)}>
      <RecordsPage project={project.key} {...page} error={useActionData<typeof action>()?.error ?? null} />
    </ProjectFrame>
  );
}
