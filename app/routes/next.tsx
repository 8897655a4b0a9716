/** What is missing in the projects where the reader leads, edits or builds bridges. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findProjectHead } from "#db/projects";
import { workingRoles } from "~/domain/permissions/works-in-projects";
import { nextMessages } from "~/i18n/next";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { showHints } from "~/server/http/show-hints";
import { visitOf } from "~/server/http/visit";
import { readNextAcross } from "~/server/read-next-across";
import { NextAcrossPage } from "~/ui/next/next-across-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "project.list" } };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (language) => nextMessages[language].acrossTitle);

/** Of each project; the rest stands on its own page. */
const shown = 3;

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "project.list");
  const { db, clock, memory } = visit.services;
  const sources = { today: clock.today(), memory, roles: workingRoles };
  return {
    projects: readNextAcross(db, scope, sources).flatMap(({ key, title, hints }) => {
      const head = findProjectHead(db, key);
      if (!head) return [];
      return [{ key, title, hints: showHints(visit, head, key, hints.slice(0, shown)), total: hints.length }];
    }),
  };
}

export default function Next() {
  return <NextAcrossPage {...useLoaderData<typeof loader>()} />;
}
