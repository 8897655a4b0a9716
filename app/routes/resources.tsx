/** Planned against used hours and money by moment, with the plan as one form. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getPlan } from "#db/plans";
import { resourcesDraft } from "~/domain/draft-places";
import { computeResources } from "~/domain/indicators/compute-resources";
import { scopeOf } from "~/domain/indicators/scope";
import { can } from "~/domain/permissions/can";
import { readResources, typeResources } from "~/forms/resources";
import { decimalMarks } from "~/i18n/decimal-marks";
import { readText } from "~/i18n/format";
import { resourcesMessages } from "~/i18n/resources";
import { changeResources } from "~/operations/change-resources";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { forgetDraft } from "~/server/http/forget-draft";
import { readDraft } from "~/server/http/read-draft";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { refuseConflict } from "~/server/http/refuse-conflict";
import { refuseForm } from "~/server/http/refuse-form";
import { visitOf } from "~/server/http/visit";
import { readProjectFacts } from "~/server/read-project-facts";
import { recordVersion } from "~/server/record-version";
import { drawResources } from "~/ui/draw-resources";
import { pageTitle } from "~/ui/page-title";
import { ResourcesPage } from "~/ui/resources-page";

export const handle: RouteHandle = { access: { GET: "project.read", POST: "project.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [resourcesMessages[language].title, data && readText(language, data.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { project, pages } = readProjectFrame(visit, scope, head);
  const { services, language } = visit;
  const mayChange = can(visit.actor, "project.change", { kind: "project", ...head });
  const facts = readProjectFacts(services, scope, head.revision);
  const resources = computeResources(scopeOf(facts, { to: services.clock.today() }));
  const saved = facts.project.resources ?? [];
  return {
    project,
    pages,
    address: paths.resources(project.key),
    resources,
    charts: drawResources(resources, language),
    typed: typeResources(saved, decimalMarks[language]),
    version: recordVersion(saved),
    mayChange,
    draft: mayChange ? readDraft(visit, resourcesDraft(project.key)) : null,
    done: new URL(args.request.url).searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.change", args.params.project);
  const form = await args.request.formData();
  if (form.get("intent") !== "change") throw notFound();
  const { resources, errors, typed } = readResources(form, decimalMarks[visit.language]);
  const version = String(form.get("version") ?? "");
  if (Object.keys(errors).length > 0) return refuseForm(visit, { errors, values: { ...typed, version } });
  const outcome = changeResources(visit.operation, scope, { version, resources });
  const key = args.params.project ?? "";
  const draft = resourcesDraft(key);
  if (outcome.ok) {
    forgetDraft(visit, draft);
    return redirect(`${paths.resources(key)}?done=changed`);
  }
  const { projectId } = scope;
  const saved = getPlan(visit.services.db, scope, projectId).resources ?? [];
  return refuseConflict(visit, form, { mine: resources, saved, version: recordVersion(saved), draft, projectId });
}

export default function Resources() {
  return <ResourcesPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
