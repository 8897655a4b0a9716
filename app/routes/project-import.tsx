/** Bringing in what exists: activities and organisations from sheets, meetings from a calendar, a whole project. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readText } from "~/i18n/format";
import { incomingMessages } from "~/i18n/incoming";
import { paths } from "~/paths";
import { answerImportForm } from "~/server/http/answer-import-form";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { readImportPage } from "~/server/http/read-import-page";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { ImportPage } from "~/ui/exchange/import-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "project.import", POST: "project.import" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [incomingMessages[language].title, data && readText(language, data.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.import", args.params.project);
  const { project, pages } = readProjectFrame(visit, scope, head);
  const { searchParams } = new URL(args.request.url);
  return {
    project,
    pages,
    ...readImportPage(visit, scope, searchParams),
    done: searchParams.get("done"),
    picked: Number(/^\d{1,6}$/.exec(searchParams.get("picked") ?? "")?.[0] ?? 0),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.import", args.params.project);
  return answerImportForm({ visit, scope, address: paths.projectImport(args.params.project ?? "") }, args.request);
}

export default function ProjectImport() {
  return <ImportPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
