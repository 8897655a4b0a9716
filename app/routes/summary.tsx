/** The public summary of a submitted report, on one page, where its lead has published it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPublished } from "#db/published-summaries";
import { readText } from "~/i18n/format";
import { verifyMessages } from "~/i18n/verify";
import { paths } from "~/paths";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { readVersionNumber } from "~/server/http/read-version-number";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { describeSummary } from "~/ui/report/describe-summary";
import { SummaryPage } from "~/ui/summary-page";

export const handle: RouteHandle = { access: { GET: "summary.read" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [verifyMessages[language].summary.title, data && readText(language, data.title)].filter(Boolean).join(": "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "summary.read", { kind: "installation" });
  const reportId = readVersionNumber(args.params.report);
  const version = readVersionNumber(args.params.version);
  const published = findPublished(visit.services.db, { reportId, version });
  if (!published) throw notFound();
  return {
    ...describeSummary(published.content, visit.language),
    project: published.content.report.project.key,
    pdf: paths.summaryPdf(reportId, version, visit.language),
  };
}

export default function Summary() {
  return <SummaryPage {...useLoaderData<typeof loader>()} />;
}
