/** Two frozen versions of a report side by side; which ones stands in the address. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findReportVersion, listReportVersions } from "#db/report-versions";
import { compareVersions } from "~/domain/report/compare-versions";
import { readText } from "~/i18n/format";
import { compareVersionsMessages } from "~/i18n/compare-versions";
import { authoriseReport, notFound, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { ComparePage } from "~/ui/review/compare-page";

export const handle: RouteHandle = { access: { GET: "report.read-submitted" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [compareVersionsMessages[language].title, ...(data ? [readText(language, data.title)] : [])].join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReport(visit, args.request, "report.read-submitted", args.params.report);
  const { db } = visit.services;
  const versions = listReportVersions(db, scope).map(({ version, frozenAt }) => ({ version, frozenAt }));
  const newest = versions.at(-1)?.version;
  if (newest === undefined) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const chosen = (name: string, otherwise: number) => {
    const wanted = Number(searchParams.get(name));
    return versions.some(({ version }) => version === wanted) ? wanted : otherwise;
  };
  const [one, other] = [chosen("before", Math.max(1, newest - 1)), chosen("now", newest)];
  const before = findReportVersion(db, scope, Math.min(one, other));
  const now = findReportVersion(db, scope, Math.max(one, other));
  if (!before || !now) throw notFound();
  return {
    reportId: scope.reportId,
    title: now.content.requirement.title,
    project: now.content.report.project.title,
    versions,
    comparison: compareVersions(before.content, now.content),
  };
}

export default function ReportCompare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />;
}
