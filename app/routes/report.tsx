/** One report while it is written: its parts, what is missing, and a tap to say that there is nothing to report. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findProgrammeGuidance } from "#db/programme-guidance";
import { can } from "~/domain/permissions/can";
import { reportSections } from "~/domain/vocabulary";
import { readText } from "~/i18n/format";
import { isLanguage } from "~/i18n/language";
import { changeReportLanguage } from "~/operations/change-report-language";
import { writeSection } from "~/operations/write-section";
import { paths } from "~/paths";
import { danishDayOf } from "~/server/clock";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { authoriseOwnReport, readOwnReport } from "~/server/http/read-own-report";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { ReportPage } from "~/ui/reports/report-page";

export const handle: RouteHandle = { access: { GET: "report.read", POST: "report.write" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    data ? [data.report.title, data.project.title].map((text) => readText(language, text)).join(" – ") : "",
  );

export function loader(args: LoaderFunctionArgs) {
  const { visit, head, working, page } = readOwnReport(args);
  const { content } = working.requirement;
  const stateOf = (section: (typeof reportSections)[number]) => {
    const text = working.texts.find((one) => one.section === section);
    if (text?.leftOut && content.optional.includes(section)) return "leftOut" as const;
    if (text?.nothingToReport) return "nothing" as const;
    return text && text.text.trim() !== "" ? ("written" as const) : ("missing" as const);
  };
  const general = findProgrammeGuidance(visit.services.db, working.programme.id);
  return {
    ...page,
    guidance: [general, content.guidance].flatMap((text) => text ?? []),
    sections: content.sections.map((section) => ({ section, state: stateOf(section) })),
    questions: { answered: working.answers.length, all: content.questions.length },
    omissions: working.omissions.length,
    versions: working.versions.map(({ version, frozenAt, decision, note }) => ({
      version,
      frozenOn: danishDayOf(frozenAt),
      decision,
      note,
    })),
    mayWrite: can(visit.actor, "report.write", { kind: "report", ...head }),
    done: new URL(args.request.url).searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { visit, scope, head } = authoriseOwnReport(args, "report.write");
  const form = await args.request.formData();
  const address = paths.report(head.projectKey, head.reportId);
  switch (form.get("intent")) {
    case "nothing": {
      const section = reportSections.find((one) => one === form.get("section"));
      if (!section) throw notFound();
      writeSection(visit.operation, scope, {
        content: { section, text: "", nothingToReport: true, leftOut: false },
      });
      return redirect(`${address}?done=saved`);
    }
    case "language": {
      const language = form.get("language");
      if (!isLanguage(language)) throw notFound();
      changeReportLanguage(visit.operation, scope, language);
      return redirect(`${address}?done=language`);
    }
    default:
      throw notFound();
  }
}

export default function ReportRoute() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  return (
    <ProjectFrame project={project} pages={pages} path={paths.reports(project.key)}>
      <ReportPage project={project.key} {...page} />
    </ProjectFrame>
  );
}
