/** One report while it is written: its parts, what is missing, and a tap to say that there is nothing to report. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findProgrammeGuidance } from "#db/programme-guidance";
import { can } from "~/domain/permissions/can";
import { reportSections } from "~/domain/vocabulary";
import { dayParts, readDayParts } from "~/forms/read-day-parts";
import { readText } from "~/i18n/format";
import { isLanguage } from "~/i18n/language";
import { reportWritingMessages } from "~/i18n/report-writing";
import { changeReportLanguage } from "~/operations/change-report-language";
import { changeReportPeriod } from "~/operations/change-report-period";
import { writeSection } from "~/operations/write-section";
import { paths } from "~/paths";
import { danishDayOf } from "~/server/clock";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { authoriseOwnReport, readOwnReport } from "~/server/http/read-own-report";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { ReportPage } from "~/ui/reports/report-page";

export const handle: RouteHandle = { access: { GET: "report.read", POST: "report.write" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    page ? [page.report.title, page.project.title].map((text) => readText(language, text)).join(" – ") : "",
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
    case "period": {
      const { from, to, errors, values } = readPeriod(form, reportWritingMessages[visit.language].period);
      if (from && to && Object.keys(errors).length === 0) {
        const changed = changeReportPeriod(visit.operation, scope, { from, to });
        if (!changed.ok) throw notFound();
        return redirect(`${address}?done=period`);
      }
      visit.formFailed = true;
      return data({ errors, values }, { status: 422 });
    }
    default:
      throw notFound();
  }
}

function readPeriod(form: FormData, words: { noDay: string; order: string }) {
  const values = Object.fromEntries(
    ["from", "to"].flatMap((name) =>
      dayParts.map((part) => [`${name}.${part}`, String(form.get(`${name}.${part}`) ?? "").slice(0, 20)]),
    ),
  );
  const [from, to] = [readDayParts(values, "from") ?? null, readDayParts(values, "to") ?? null];
  const errors = {
    ...(from === null && { from: words.noDay }),
    ...(to === null ? { to: words.noDay } : from !== null && to < from && { to: words.order }),
  };
  return { from, to, errors, values };
}

export default function ReportRoute() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <ProjectFrame project={project} pages={pages} path={paths.reports(project.key)}>
      <ReportPage project={project.key} {...page} refused={refused} />
    </ProjectFrame>
  );
}
