/** The administrator's reading of the journal: who changed what and when. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mapAccountNames } from "#db/accounts";
import { countJournal, listJournal } from "#db/journal";
import { listProjectTitles } from "#db/project-list";
import { administrationMessages } from "~/i18n/administration";
import { pageTitle } from "~/ui/page-title";
import { authorise, type RouteHandle } from "~/server/http/authorise";
import { countPages, readPage } from "~/server/http/read-page";
import { visitOf } from "~/server/http/visit";
import { JournalPage } from "~/ui/journal-page";

export const handle: RouteHandle = { access: { GET: "journal.list" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => administrationMessages[language].journal.title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const scope = authorise(visit, args.request, "journal.list", { kind: "installation" });
  const { db } = visit.services;
  const { page, ...slice } = readPage(args.request, 50);
  const rows = listJournal(db, scope, slice);
  const people = rows.flatMap(({ actorId, subject, subjectId }) => [
    ...(actorId === null ? [] : [actorId]),
    ...(subject === "account" && subjectId !== null ? [subjectId] : []),
  ]);
  const names = mapAccountNames(db, scope, [...new Set(people)]);
  const projects = new Map(listProjectTitles(db, scope).map(({ id, key }) => [id, key]));
  return {
    entries: rows.map(({ id, at, actorKind, actorId, operation, subject, subjectId, projectId, before, after }) => ({
      id,
      at,
      actor: { kind: actorKind, id: actorId, name: actorId === null ? null : (names.get(actorId) ?? null) },
      operation,
      subject: {
        kind: subject,
        id: subjectId,
        name: subject === "account" && subjectId !== null ? (names.get(subjectId) ?? null) : null,
        key: keyOf(after ?? before),
      },
      project: projectId === null ? null : (projects.get(projectId) ?? String(projectId)),
      changes: describeChanges(before, after),
    })),
    page,
    pages: countPages(countJournal(db, scope), slice.limit),
  };
}

/** The key of the record where it has one, as organisations, programmes and projects do. */
function keyOf(text: string | null): string | null {
  const { key } = JSON.parse(text ?? "{}") as { key?: unknown };
  return typeof key === "string" ? key : null;
}

/** Each member of the record before and after, as short text; null where it was not there. */
function describeChanges(before: string | null, after: string | null) {
  const [old, fresh] = [before, after].map((text) => JSON.parse(text ?? "{}") as Record<string, unknown>);
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(fresh ?? {})]);
  names.delete("version");
  const shown = (value: unknown) => {
    if (value === undefined || value === null) return null;
    return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 500);
  };
  return [...names].map((name) => ({ name, before: shown(old?.[name]), after: shown(fresh?.[name]) }));
}

export default function AdminJournal() {
  return <JournalPage {...useLoaderData<typeof loader>()} />;
}
