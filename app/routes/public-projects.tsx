/** Every project that shows something to everybody. Open to anyone. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPublicProjects } from "#db/public-records";
import { publicRecordMessages } from "~/i18n/public-records";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { countPages, readPage } from "~/server/http/read-page";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { PublicProjectsPage } from "~/ui/public/public-projects-page";

export const handle: RouteHandle = { access: { GET: "public.read" } };

const pageSize = 25;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => publicRecordMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  authorise(visit, args.request, "public.read", { kind: "installation" });
  const { page, limit, offset } = readPage(args.request, pageSize);
  const { db, clock } = visit.services;
  const { rows, total } = listPublicProjects(db, { today: clock.today(), limit, offset });
  if (page > 1 && rows.length === 0) throw notFound();
  return { rows, page, pages: countPages(total, pageSize) };
}

export default function PublicProjects() {
  return <PublicProjectsPage {...useLoaderData<typeof loader>()} />;
}
