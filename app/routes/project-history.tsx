/** The latest changes of a project's records, and what was deleted and can be put back. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countKeptNotes } from "#db/external-identifiers";
import { countProjectHistory, listDeletions, listProjectHistory } from "#db/project-history";
import { readText } from "~/i18n/format";
import { historyMessages } from "~/i18n/history";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { type HistoryEntry, readEntries, readStateNames } from "~/server/http/read-history";
import { countPages, readPage } from "~/server/http/read-page";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { ProjectHistoryPage } from "~/ui/records/project-history-page";

export const handle: RouteHandle = { access: { GET: "history.read" } };

const mostDeletions = 50;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [historyMessages[language].title, data && readText(language, data.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "history.read", args.params.project);
  const { db } = visit.services;
  const { page, ...slice } = readPage(args.request, 50);
  const entries = readEntries(db, scope, listProjectHistory(db, scope, slice));
  const deletions = page === 1 ? readEntries(db, scope, listDeletions(db, scope, mostDeletions)) : [];
  const states = [...entries, ...deletions].flatMap(({ kind, state }) => (kind && state ? [{ kind, state }] : []));
  return {
    ...readProjectFrame(visit, scope, head),
    entries: entries.map(withoutChanges),
    deletions: deletions.map(withoutChanges),
    names: readStateNames(visit, scope, states),
    keptNotes: countKeptNotes(db, scope),
    page,
    pageCount: countPages(countProjectHistory(db, scope), slice.limit),
  };
}

/** The page links to each record's own history, which tells the changes. */
function withoutChanges({ changes, ...entry }: HistoryEntry) {
  return { ...entry, members: changes.map(({ member }) => member) };
}

export default function ProjectHistory() {
  return <ProjectHistoryPage {...useLoaderData<typeof loader>()} />;
}
