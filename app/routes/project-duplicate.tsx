/** Begins a new project after the pattern of one: says what comes along, and asks for title and dates. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readerScope } from "~/domain/permissions/scope";
import { typedFields } from "~/domain/typed-entries";
import { entriesOfDay } from "~/forms/entries-of-basics";
import { readProjectCopy } from "~/forms/project-copy";
import { typedEntriesOf } from "~/forms/typed-entries-of";
import { readText } from "~/i18n/format";
import { manageProjectMessages } from "~/i18n/manage-project";
import { duplicateProject } from "~/operations/duplicate-project";
import { paths } from "~/paths";
import { authorise, authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { refuseForm } from "~/server/http/refuse-form";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { ProjectCopyForm } from "~/ui/project-copy-form";
import { ProjectFrame } from "~/ui/project-frame";

export const handle: RouteHandle = { access: { GET: "project.export", POST: "project.export" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) => {
    const words = manageProjectMessages[language];
    return data ? words.copyTitle(readText(language, data.project.title)) : words.copy;
  });

/** Reading all of the pattern takes its team, putting a new project there anybody who is signed in. */
function authoriseBoth(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.export", args.params.project);
  authorise(visit, args.request, "project.register", { kind: "installation" });
  if (visit.actor.kind !== "account") throw notFound();
  return { visit, scope, head, reader: readerScope(visit.actor) };
}

export function loader(args: LoaderFunctionArgs) {
  const { visit, scope, head } = authoriseBoth(args);
  const { basics, project, pages } = readProjectFrame(visit, scope, head);
  const copyOf = (title: string | undefined, language: "da" | "en") =>
    title === undefined ? "" : manageProjectMessages[language].copyOf(title);
  return {
    project,
    pages,
    entries: [
      ["titleDa", copyOf(basics.title.da, "da")],
      ["titleEn", copyOf(basics.title.en, "en")],
      ...entriesOfDay("start", visit.services.clock.today()),
    ] as [string, string][],
  };
}

export async function action(args: ActionFunctionArgs) {
  const { visit, scope, reader } = authoriseBoth(args);
  const form = await args.request.formData();
  if (form.get("intent") !== "copy") throw notFound();
  const entries = typedEntriesOf(form);
  const read = readProjectCopy(typedFields(entries));
  if (!read.ok) return refuseForm(visit, { errors: read.errors, values: Object.fromEntries(entries) });
  const today = visit.services.clock.today();
  const key = duplicateProject(visit.operation, { scope, reader }, { ...read.values, today });
  return redirect(paths.registerPlan(key));
}

export default function ProjectDuplicate() {
  const { project, pages, entries } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ProjectFrame project={project} pages={pages} path={paths.projectBasics(project.key)}>
      <ProjectCopyForm
        project={project}
        entries={refused ? Object.entries(refused.values) : entries}
        faults={refused?.errors ?? null}
      />
    </ProjectFrame>
  );
}
