/** Where a reviewer of a programme holds one of its projects up as an example, and says why. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findExemplaryReason } from "#db/exemplary-marks";
import { findProgramme, findProgrammeId } from "#db/programmes";
import { findProjectHead, getProjectBasics } from "#db/projects";
import { everything } from "~/domain/permissions/scope";
import { exemplaryMarkForm } from "~/forms/exemplary-mark";
import { readForm } from "~/forms/read-form";
import { readText } from "~/i18n/format";
import { portfolioMessages } from "~/i18n/portfolio";
import { markExemplary } from "~/operations/mark-exemplary";
import { paths } from "~/paths";
import { authorise, notFound, refuse, type RouteHandle } from "~/server/http/authorise";
import { refuseForm } from "~/server/http/refuse-form";
import { type Visit, visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { ExemplaryPage } from "~/ui/portfolio/exemplary-page";

export const handle: RouteHandle = { access: { GET: "exemplary.mark", POST: "exemplary.mark" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [page && readText(language, page.project.title), portfolioMessages[language].markTitle].filter(Boolean).join(" – "),
  );

/** The project as far as this one programme reaches: a reviewer of another of its programmes marks there. */
function authoriseMark(visit: Visit, { request, params }: LoaderFunctionArgs) {
  const { db } = visit.services;
  const head = findProjectHead(db, params.project ?? "");
  const programmeId = findProgrammeId(db, params.programme ?? "");
  if (!head || programmeId === null || !head.programmeIds.includes(programmeId)) refuse(visit, request);
  const resource = { kind: "project", ...head, programmeIds: [programmeId] } as const;
  return { programmeId, scope: authorise(visit, request, "exemplary.mark", resource) };
}

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, programmeId } = authoriseMark(visit, args);
  const { db } = visit.services;
  const programme = findProgramme(db, everything({ kind: "system" }), args.params.programme ?? "");
  if (!programme) throw notFound();
  const { key, title } = getProjectBasics(db, scope, scope.projectId);
  return {
    project: { key, title },
    programme: { key: programme.key, name: programme.name },
    reason: findExemplaryReason(db, scope, { programmeId }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, programmeId } = authoriseMark(visit, args);
  const form = await args.request.formData();
  const address = paths.programmePortfolio(args.params.programme ?? "");
  switch (form.get("intent")) {
    case "unmark":
      markExemplary(visit.operation, scope, { programmeId, reason: null });
      return redirect(`${address}?done=unmarked`);
    case "mark": {
      const read = readForm(exemplaryMarkForm, form);
      if (!read.ok) return refuseForm(visit, read.faults);
      markExemplary(visit.operation, scope, { programmeId, reason: read.values.reason });
      return redirect(`${address}?done=marked`);
    }
    default:
      throw notFound();
  }
}

export default function Exemplary() {
  return <ExemplaryPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
