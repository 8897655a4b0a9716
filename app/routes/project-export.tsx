/** Where a project is taken out as files and followed in a calendar. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOwnFeed } from "#db/calendar-feeds";
import { countRecordsOfProject } from "#db/record-counts";
import { tableNames } from "~/domain/exchange/tables";
import { scopeFor } from "~/domain/permissions/scope";
import { exchangeMessages } from "~/i18n/exchange";
import { readText } from "~/i18n/format";
import { paths } from "~/paths";
import { answerFeedForm } from "~/server/http/answer-feed-form";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { ExportPage } from "~/ui/exchange/export-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "project.follow", POST: "project.follow" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [exchangeMessages[language].title, data && readText(language, data.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.follow", args.params.project);
  const { db } = visit.services;
  const { project, pages } = readProjectFrame(visit, scope, head);
  const contacts = scopeFor(visit.actor, "contact.list", { kind: "project", ...head });
  const mayExport = scopeFor(visit.actor, "project.export", { kind: "project", ...head });
  const counted = mayExport && countRecordsOfProject(db, mayExport, contacts);
  const accountId = visit.account?.id;
  return {
    project,
    pages,
    counts: counted && tableNames.map((table) => ({ table, rows: counted[table] })),
    feedMadeAt: accountId === undefined ? null : (findOwnFeed(db, scope, { accountId })?.createdAt ?? null),
    done: new URL(args.request.url).searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.follow", args.params.project);
  const form = await args.request.formData();
  if (form.get("form") !== "feed") throw notFound();
  return answerFeedForm(visit, scope, form, paths.projectExport(args.params.project ?? ""));
}

export default function ProjectExport() {
  const made = useActionData<typeof action>();
  return <ExportPage {...useLoaderData<typeof loader>()} feedAddress={made?.address ?? null} />;
}
