/** The knowledge needs of a project: quick entry and the list by state. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readText } from "~/i18n/format";
import { recordsMessages } from "~/i18n/records";
import { paths } from "~/paths";
import { answerRecordList } from "~/server/http/answer-record-list";
import type { RouteHandle } from "~/server/http/authorise";
import { readRecordList } from "~/server/http/read-record-list";
import { pageTitle } from "~/ui/page-title";
import { RecordListPage } from "~/ui/records/record-list-page";

export const handle: RouteHandle = { access: { GET: "project.read", POST: "need.log" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [recordsMessages[language].kinds.need.title, data && readText(language, data.project.title)]
      .filter(Boolean)
      .join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  return readRecordList(args, "need");
}

export function action(args: ActionFunctionArgs) {
  return answerRecordList(args, "need", paths.needs(args.params.project ?? ""));
}

export default function Needs() {
  return <RecordListPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
