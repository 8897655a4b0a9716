/** One round that was sent: what came back so far, who has answered, the points that were taken up, and its days. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { readText } from "~/i18n/format";
import { roundsMessages } from "~/i18n/rounds";
import { paths } from "~/paths";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { changeRoundByForm } from "~/server/http/change-round-by-form";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { readRound } from "~/server/http/read-round";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { RoundPage } from "~/ui/rounds/round-page";

export const handle: RouteHandle = { access: { GET: "round.list", POST: "round.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    page
      ? `${readText(language, page.round.title)} – ${readText(language, page.project.title)}`
      : roundsMessages[language].title,
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "round.list", args.params.project);
  const { project, pages } = readProjectFrame(visit, scope, head);
  const { searchParams } = new URL(args.request.url);
  return {
    project,
    pages,
    ...readRound(visit, scope, args.params.round ?? ""),
    mayChange: !head.archived,
    done: searchParams.get("done"),
    pick: searchParams.get("pick"),
    remove: searchParams.get("remove"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "round.change", args.params.project);
  const form = await args.request.formData();
  const key = args.params.round ?? "";
  const changed = changeRoundByForm(visit, scope, { key, form });
  if (changed.ok) return redirect(`${paths.round(args.params.project ?? "", key)}?done=${changed.value}`);
  visit.formFailed = true;
  const values = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return data({ errors: changed.errors, values }, { status: 422 });
}

export default function ProjectRound() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  return (
    <ProjectFrame project={project} pages={pages} path={useLocation().pathname}>
      <RoundPage {...page} refused={useActionData<typeof action>() ?? null} />
    </ProjectFrame>
  );
}
