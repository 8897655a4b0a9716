/** One section of a report: the project's own words, and what comes by itself with each figure linked to its records. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findText } from "#db/report-texts";
import { getReport } from "#db/reports";
import { getVersion } from "#db/requirement-versions";
import { can } from "~/domain/permissions/can";
import { longestText } from "~/domain/report/limits";
import { reportSections } from "~/domain/vocabulary";
import { formatMoment, readText } from "~/i18n/format";
import { reportWritingMessages } from "~/i18n/report-writing";
import { term } from "~/i18n/vocabulary";
import { sectionVersion, writeSection } from "~/operations/write-section";
import { paths } from "~/paths";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { drawWorkingReport } from "~/server/draw-working-report";
import { authoriseOwnReport, readOwnReport } from "~/server/http/read-own-report";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { blocksOfSection } from "~/ui/report/blocks-of-section";
import { shortenTables } from "~/ui/report/shorten-tables";
import { SectionPage } from "~/ui/reports/section-page";

export const handle: RouteHandle = { access: { GET: "report.read", POST: "report.write" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    page
      ? [term(language, "reportSection", page.section), readText(language, page.report.title)].join(" – ")
      : reportWritingMessages[language].title,
  );

export function loader(args: LoaderFunctionArgs) {
  const { visit, head, working, page, place } = readOwnReport(args);
  const { content } = working.requirement;
  const section = content.sections.find((one) => one === args.params.section);
  if (!section) throw notFound();
  const text = working.texts.find((one) => one.section === section) ?? null;
  const { language } = visit;
  const words = reportWritingMessages[language].section;
  const drawn = drawWorkingReport(visit, working, head.revision);
  const at = text && formatMoment(language, text.changedAt);
  const search = new URL(args.request.url).searchParams;
  return {
    ...page,
    section,
    text: text?.text ?? "",
    nothingToReport: text?.nothingToReport ?? false,
    leftOut: (text?.leftOut ?? false) && content.optional.includes(section),
    version: sectionVersion(text),
    mayLeaveOut: content.optional.includes(section),
    mayWrite:
      can(visit.actor, "report.write", { kind: "report", ...head }) &&
      (page.report.status === "draft" || page.report.status === "returned"),
    lastWritten: text && at ? (text.changedBy ? words.changedBy(text.changedBy, at) : words.changed(at)) : null,
    blocks: blocksOfSection(shortenTables(drawn.blocks, { language, search }), section),
    place,
    done: search.get("done"),
    address: paths.reportSection(head.projectKey, head.reportId, section),
    autosaveAt: paths.reportAutosave(head.projectKey, head.reportId, section),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { visit, scope, head } = authoriseOwnReport(args, "report.write");
  const form = await args.request.formData();
  const intent = form.get("intent");
  const section = reportSections.find((one) => one === args.params.section);
  if (!section) throw notFound();
  const address = paths.reportSection(head.projectKey, head.reportId, section);
  const words = reportWritingMessages[visit.language].faults;
  const saved = findText(visit.services.db, scope, section);
  const state = (nothingToReport: boolean, leftOut: boolean) => ({
    content: { section, text: saved?.text ?? "", nothingToReport, leftOut },
  });
  switch (intent) {
    case "nothing":
    case "leave-out":
    case "write": {
      const written = writeSection(visit.operation, scope, state(intent === "nothing", intent === "leave-out"));
      if (!written.ok) throw notFound();
      return redirect(`${address}?done=saved`);
    }
    case "save":
    case "next": {
      const typed = form.get("text");
      const version = form.get("version");
      if (typeof typed !== "string" || typeof version !== "string") throw notFound();
      const text = typed.replaceAll("\r\n", "\n");
      if (text.length > longestText) {
        visit.formFailed = true;
        return data({ kind: "faults" as const, errors: { text: words.textLong }, text }, { status: 422 });
      }
      const content = { section, text, nothingToReport: false, leftOut: false };
      const written = writeSection(visit.operation, scope, { content, version });
      if (written.ok) return redirect(intent === "next" ? nextAfter(section) : `${address}?done=saved`);
      visit.formFailed = true;
      if (written.code !== "changed")
        return data({ kind: "faults" as const, errors: { form: words.handedIn }, text }, { status: 409 });
      const entries: [string, string][] = [
        ["intent", intent],
        ["text", text],
      ];
      return data(
        { kind: "conflict" as const, mine: text, saved: saved?.text ?? "", version: sectionVersion(saved), entries },
        { status: 409 },
      );
    }
    default:
      throw notFound();
  }

  /** The next section that is asked for, or the report's own page after the last. */
  function nextAfter(here: string): string {
    const report = getReport(visit.services.db, scope);
    const { sections } = getVersion(visit.services.db, scope, report.requirementVersionId ?? 0).content;
    const next = sections[sections.findIndex((one) => one === here) + 1];
    return next
      ? paths.reportSection(head.projectKey, head.reportId, next)
      : `${paths.report(head.projectKey, head.reportId)}?done=saved`;
  }
}

export default function ReportSectionRoute() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  return (
    <ProjectFrame project={project} pages={pages} path={paths.reports(project.key)}>
      <SectionPage
        key={page.section}
        project={project.key}
        {...page}
        refused={useActionData<typeof action>() ?? null}
      />
    </ProjectFrame>
  );
}
