/** One goal of a project, with the forms that change it. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readText } from "~/i18n/format";
import { recordsMessages } from "~/i18n/records";
import { paths } from "~/paths";
import { answerRecordPage } from "~/server/http/answer-record-page";
import type { RouteHandle } from "~/server/http/authorise";
import { readRecordPage } from "~/server/http/read-record-page";
import { pageTitle } from "~/ui/page-title";
import { RecordPage } from "~/ui/records/record-page";

export const handle: RouteHandle = { access: { GET: "project.read", POST: "project.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [data && readText(language, data.record.title), recordsMessages[language].kinds.goal.title]
      .filter(Boolean)
      .join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  return readRecordPage(args, "goal", args.params.goal);
}

export function action(args: ActionFunctionArgs) {
  const { project = "", goal = "" } = args.params;
  return answerRecordPage(args, {
    kind: "goal",
    key: goal,
    address: paths.goal(project, goal),
    list: paths.goals(project),
  });
}

export default function Goal() {
  return <RecordPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
