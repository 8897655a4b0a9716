/** One barrier of a project, with the forms that change it. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recordsMessages } from "~/i18n/records";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { answerRecordPage } from "~/server/http/answer-record-page";
import type { RouteHandle } from "~/server/http/authorise";
import { readRecordPage } from "~/server/http/read-record-page";
import { pageTitle } from "~/ui/page-title";
import { RecordPage } from "~/ui/records/record-page";

export const handle: RouteHandle = { access: { GET: "project.read", POST: "project.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [data && term(language, "barrier", data.record.kind), recordsMessages[language].kinds.barrier.title]
      .filter(Boolean)
      .join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  return readRecordPage(args, "barrier", args.params.barrier);
}

export function action(args: ActionFunctionArgs) {
  const { project = "", barrier = "" } = args.params;
  return answerRecordPage(args, {
    kind: "barrier",
    key: barrier,
    address: paths.barrier(project, barrier),
    list: paths.barriers(project),
  });
}

export default function Barrier() {
  return <RecordPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
