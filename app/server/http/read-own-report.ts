/** What every page of a report that is being written needs: the report, its project's frame, and the whole as it stands. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { ReportScope } from "~/domain/permissions/scope";
import { closedPeriod } from "~/domain/report/compose-report";
import { completenessOf } from "~/domain/report/completeness";
import { readWorkingReport } from "../read-working-report";
import type { ReportHead } from "#db/reports";
import type { PermissionOn } from "~/domain/permissions/policy";
import { authoriseProject, authoriseReport, notFound } from "./authorise";
import { readProjectFrame } from "./read-project-frame";
import { type Visit, visitOf } from "./visit";

/** The report of the address, where it belongs to the project of the address. */
export function authoriseOwnReport(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  permission: PermissionOn<"report">,
): { visit: Visit; scope: ReportScope; head: ReportHead } {
  const visit = visitOf(args);
  const { scope, head } = authoriseReport(visit, args.request, permission, args.params.report);
  if (head.projectKey !== args.params.project) throw notFound();
  return { visit, scope, head };
}

export function readOwnReport(args: LoaderFunctionArgs) {
  const { visit, scope, head } = authoriseOwnReport(args, "report.read");
  const working = readWorkingReport(visit.services.db, scope);
  if (!working) throw notFound();
  const frame = authoriseProject(visit, args.request, "report.list", args.params.project);
  const { project, pages } = readProjectFrame(visit, frame.scope, frame.head);
  const today = visit.services.clock.today();
  const { requirement, programme, dueOn, texts, answers, row } = working;
  return {
    visit,
    scope,
    head,
    working,
    // What is still to come is in no figure.
    place: { project: head.projectKey, ...closedPeriod(row, today), today, pages },
    page: {
      project,
      pages,
      report: {
        id: head.reportId,
        title: requirement.content.title,
        status: row.status,
        programme: programme.name,
        funder: programme.funder.name,
        dueOn,
        from: row.from,
        to: row.to,
        language: row.language,
      },
      completeness: completenessOf(requirement.content, texts, answers),
    },
  };
}
