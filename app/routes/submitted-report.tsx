/** A report as it was submitted: one frozen version, with its files and its fingerprint. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findReportVersion, listDrawnFormats, listReportVersions } from "#db/report-versions";
import { isPublished } from "#db/published-summaries";
import { can } from "~/domain/permissions/can";
import { documentFormats } from "~/domain/report/report-terms";
import { formatDay, readText } from "~/i18n/format";
import { reportWritingMessages } from "~/i18n/report-writing";
import { publishSummary } from "~/operations/publish-summary";
import { paths } from "~/paths";
import { danishDayOf } from "~/server/clock";
import { authoriseReport, notFound, type RouteHandle } from "~/server/http/authorise";
import { readVersionNumber } from "~/server/http/read-version-number";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { describeSubmittedReport } from "~/ui/report/describe-submitted-report";
import { drawDocument } from "~/ui/report/draw-report";
import { shortenTables } from "~/ui/report/shorten-tables";
import { SubmittedReportPage } from "~/ui/reports/submitted-report-page";

export const handle: RouteHandle = { access: { GET: "report.read-submitted", POST: "summary.publish" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    data
      ? [data.title, data.project].map((text) => readText(language, text)).join(" – ")
      : reportWritingMessages[language].title,
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseReport(visit, args.request, "report.read-submitted", args.params.report);
  const { db, environment, memory } = visit.services;
  const frozen = findReportVersion(db, scope, readVersionNumber(args.params.version));
  if (!frozen) throw notFound();
  const { content, sha256, version, frozenAt } = frozen;
  const { language } = visit;
  const frozenOn = danishDayOf(frozenAt);
  const drawn = memory.keepReport(`submitted report ${frozen.id} ${language}`, () =>
    drawDocument(
      describeSubmittedReport(content, language, {
        sha256,
        frozenOn,
        verify: `${environment.publicUrl}${paths.verify}`,
      }),
    ),
  );
  const resource = { kind: "report", ...head } as const;
  const search = new URL(args.request.url).searchParams;
  return {
    id: head.reportId,
    title: content.requirement.title,
    project: content.report.project.title,
    projectAt: can(visit.actor, "report.read", resource) ? paths.report(head.projectKey, head.reportId) : null,
    illustrative: content.report.project.illustrative,
    status: head.status,
    version,
    frozenOn: formatDay(language, frozenOn),
    sha256,
    decision: frozen.decision,
    note: frozen.note,
    others: listReportVersions(db, scope)
      .filter((one) => one.version !== version)
      .map((one) => ({ version: one.version, frozenOn: formatDay(language, danishDayOf(one.frozenAt)) })),
    drawing: listDrawnFormats(db, scope, frozen.id).length < documentFormats.length,
    published: isPublished(db, frozen.id),
    mayPublish: can(visit.actor, "summary.publish", resource),
    done: search.get("done"),
    drawn: { ...drawn, blocks: shortenTables(drawn.blocks, { language, search }) },
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseReport(visit, args.request, "summary.publish", args.params.report);
  const number = readVersionNumber(args.params.version);
  const form = await args.request.formData();
  const intent = form.get("intent");
  if (intent !== "publish" && intent !== "hide") throw notFound();
  const changed = publishSummary(visit.operation, scope, { version: number, publish: intent === "publish" });
  if (!changed.ok) throw notFound();
  const address = paths.submittedReport(head.reportId, number);
  return redirect(`${address}?done=${intent === "publish" ? "published" : "hidden"}`);
}

export default function SubmittedReportRoute() {
  return <SubmittedReportPage {...useLoaderData<typeof loader>()} />;
}
