/** Every project that shows something to everybody. Open to anyone. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stateOfDatabase } from "#db/client";
import { listPublicEvents, listPublicProjects, listPublicWords } from "#db/public-records";
import { findPublicProjects, holdPublicProjects, readPublicSearch } from "~/domain/find-public-projects";
import { publicRecordMessages } from "~/i18n/public-records";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { countPages, readPage } from "~/server/http/read-page";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { PublicProjectsPage } from "~/ui/public/public-projects-page";

export const handle: RouteHandle = { access: { GET: "public.read" } };

const pageSize = 25;
const mostEvents = 5;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => publicRecordMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "public.read", { kind: "installation" });
  const { page, limit, offset } = readPage(args.request, pageSize);
  const { db, clock, memory } = visit.services;
  const today = clock.today();
  const all = memory.hold(
    "public projects",
    () =>
      holdPublicProjects({
        projects: listPublicProjects(db, today),
        events: listPublicEvents(db, today),
        words: listPublicWords(db, today),
      }),
    `${today} ${stateOfDatabase(db)}`,
  );
  const search = readPublicSearch(new URL(args.request.url).searchParams);
  const found = findPublicProjects(all, search);
  const rows = found.projects.slice(offset, offset + limit);
  if (page > 1 && rows.length === 0) throw notFound();
  return {
    search,
    any: all.projects.length > 0,
    topics: all.topics,
    industries: all.industries,
    events: page > 1 ? [] : found.events.slice(0, mostEvents),
    laterEvents: page > 1 ? 0 : Math.max(0, found.events.length - mostEvents),
    rows,
    total: found.projects.length,
    page,
    pages: countPages(found.projects.length, pageSize),
  };
}

export default function PublicProjects() {
  return <PublicProjectsPage {...useLoaderData<typeof loader>()} />;
}
