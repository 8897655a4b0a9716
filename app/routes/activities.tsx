/** A project's activities: search, filters and page stand in the address; the deletion of one is undone here. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOrganisationsOfActivities } from "#db/activity-form";
import { countActivities, listActivityPage, mostHits } from "#db/activity-list";
import { can } from "~/domain/permissions/can";
import { isNarrowed, readActivitySearch } from "~/forms/activity-search";
import { activitiesMessages } from "~/i18n/activities";
import { compareNames, readText } from "~/i18n/format";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { countPages, readPage } from "~/server/http/read-page";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { undoDeletion } from "~/server/http/undo-deletion";
import { visitOf } from "~/server/http/visit";
import { ActivitiesPage } from "~/ui/activities/activities-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "activity.list", POST: "activity.log" } };

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [activitiesMessages[language].title, page && readText(language, page.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "activity.list", args.params.project);
  const { language, services, actor } = visit;
  const { searchParams } = new URL(args.request.url);
  const { search, faults } = readActivitySearch(searchParams);
  const { page, limit, offset } = readPage(args.request, pageSize);
  const held = services.memory.remember(
    `activities held ${head.projectId}`,
    () => countActivities(services.db, scope),
    String(head.revision),
  );
  const { rows, total, more } = listActivityPage(services.db, scope, { search, limit, offset, held });
  const compare = compareNames(language);
  const { project, pages: projectPages } = readProjectFrame(visit, scope, head);
  const undo = searchParams.get("undo") ?? "";
  visit.formFailed = faults.length > 0;
  return data(
    {
      project,
      projectPages,
      mayLog: can(actor, "activity.log", { kind: "project", ...head }),
      search: { ...search, from: searchParams.get("from") ?? "", to: searchParams.get("to") ?? "" },
      narrowed: isNarrowed(search),
      faults,
      rows,
      total,
      more,
      mostHits,
      page,
      pages: countPages(total, pageSize),
      organisations: listOrganisationsOfActivities(services.db, scope)
        .map(({ key, name }) => ({ value: key, label: name }))
        .sort((a, b) => compare(a.label, b.label)),
      done: searchParams.get("done"),
      undo: /^\d{1,15}$/.test(undo) ? Number(undo) : null,
    },
    { status: faults.length > 0 ? 400 : 200 },
  );
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "activity.log", args.params.project);
  const form = await args.request.formData();
  if (form.get("intent") !== "undo") throw notFound();
  const key = undoDeletion(visit, { scope, head }, Number(form.get("journal")));
  const project = args.params.project ?? "";
  throw key === null ? notFound() : redirect(`${paths.activity(project, key)}?done=restored`);
}

export default function Activities() {
  return <ActivitiesPage {...useLoaderData<typeof loader>()} />;
}
