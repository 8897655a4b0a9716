/** What is due from a programme's projects, and the requests for more time that its managers answer. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findProgramme } from "#db/programmes";
import { listFundedProjects } from "#db/programme-schedule";
import { listOpenExtensions } from "#db/report-extensions";
import { listReportVersions } from "#db/report-versions";
import { can } from "~/domain/permissions/can";
import { isOverdue, listDueReports } from "~/domain/report/due-reports";
import { isHandedIn } from "~/domain/report/report-state";
import { readDayParts } from "~/forms/activity-entry";
import { readText } from "~/i18n/format";
import { requirementsMessages } from "~/i18n/requirements";
import { answerExtension } from "~/operations/answer-extension";
import { paths } from "~/paths";
import { authoriseProgramme, notFound, type RouteHandle } from "~/server/http/authorise";
import { typedValues } from "~/server/http/typed-values";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { SchedulePage } from "~/ui/programmes/schedule-page";

export const handle: RouteHandle = { access: { GET: "schedule.read", POST: "extension.answer" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [requirementsMessages[language].schedule.title, page && readText(language, page.programme.name)]
      .filter(Boolean)
      .join(" – "),
  );

const states = ["all", "open", "overdue"] as const;

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { db, clock } = visit.services;
  const scope = authoriseProgramme(visit, args.request, "schedule.read", args.params.programme);
  const programme = findProgramme(db, scope, args.params.programme ?? "");
  if (!programme) throw notFound();
  const today = clock.today();
  const { searchParams } = new URL(args.request.url);
  const show = states.find((one) => one === searchParams.get("show")) ?? "open";
  const titles = new Map(programme.requirements?.map(({ key, title }) => [key, title]));
  const rows = listFundedProjects(db, scope, scope.programmeId)
    .flatMap(({ key, title, startDate, endDate, begun, granted }) =>
      listDueReports({
        project: { startDate, endDate, grants: [{ funder: programme.funder, programme: programme.key }] },
        programmes: [programme],
        begun,
        granted,
      }).map((due) => {
        const handedIn = due.begun !== null && isHandedIn(due.begun.status);
        return {
          project: { key, title },
          title: due.requirement.title,
          dueOn: due.dueOn,
          overdue: isOverdue(due, today),
          handedIn,
          // Of what is not handed in the funder knows that it is not there, no more.
          status: handedIn
            ? (due.begun?.status ?? null)
            : due.begun?.status === "returned"
              ? ("returned" as const)
              : null,
          report: handedIn || due.begun?.status === "returned" ? (due.begun?.id ?? null) : null,
        };
      }),
    )
    .filter(({ handedIn, overdue }) => show === "all" || (show === "open" ? !handedIn : overdue))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return {
    programme: { key: programme.key, name: programme.name },
    show,
    rows: rows.map(({ report, handedIn: _handedIn, ...row }) => ({
      ...row,
      at: report === null ? null : newestAt(report),
    })),
    requests: listOpenExtensions(db, scope).map(({ titleDa, titleEn, requirement, ...one }) => ({
      ...one,
      title: { ...(titleDa === null ? {} : { da: titleDa }), ...(titleEn === null ? {} : { en: titleEn }) },
      report: titles.get(requirement) ?? { da: requirement },
    })),
    mayAnswer: can(visit.actor, "extension.answer", { kind: "programme", programmeId: scope.programmeId }),
    done: searchParams.get("done"),
  };

  function newestAt(report: number): string | null {
    const newest = listReportVersions(db, { reportId: report }).at(-1);
    return newest ? paths.submittedReport(report, newest.version) : null;
  }
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authoriseProgramme(visit, args.request, "extension.answer", args.params.programme);
  const form = await args.request.formData();
  const intent = form.get("intent");
  const id = Number(form.get("request"));
  if ((intent !== "grant" && intent !== "refuse") || !Number.isSafeInteger(id)) throw notFound();
  const faults = requirementsMessages[visit.language].faults;
  const until = readDayParts(form, `until.${id}`);
  const note = form.get(`note.${id}`);
  const values = typedValues(form);
  if (intent === "grant" && until === null) {
    visit.formFailed = true;
    return data({ errors: { [`until.${id}`]: faults.until }, values }, { status: 422 });
  }
  const { environment, wakeMailSender } = visit.services;
  const answered = answerExtension(visit.operation, scope, {
    id,
    until: intent === "grant" ? until : null,
    note: typeof note === "string" ? note.trim().slice(0, 2000) : "",
    publicUrl: environment.publicUrl,
  });
  if (!answered.ok) {
    visit.formFailed = true;
    return data({ errors: { form: faults.gone }, values }, { status: 409 });
  }
  wakeMailSender();
  const address = paths.programmeSchedule(args.params.programme ?? "");
  return redirect(`${address}?done=${intent === "grant" ? "granted" : "refused"}`);
}

export default function ProgrammeSchedule() {
  return <SchedulePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
