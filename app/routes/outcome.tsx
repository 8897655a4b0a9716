/** One outcome of a project, with the forms that change it. */
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
    [data && readText(language, data.record.title), recordsMessages[language].kinds.outcome.title]
      .filter(Boolean)
      .join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  return readRecordPage(args, "outcome", args.params.outcome);
}

export function action(args: ActionFunctionArgs) {
  const { project = "", outcome = "" } = args.params;
  return answerRecordPage(args, {
    kind: "outcome",
    key: outcome,
    address: paths.outcome(project, outcome),
    list: paths.outcomes(project),
  });
}

export default function Outcome() {
  return <RecordPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
