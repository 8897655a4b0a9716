/** What one project shows to everybody; not there where it shows nothing. Open to anyone. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findProjectHead } from "#db/projects";
import { readText } from "~/i18n/format";
import { publicRecordMessages } from "~/i18n/public-records";
import { authorise, notFound, type RouteHandle } from "~/server/http/authorise";
import { readPublicProject } from "~/server/http/read-public-project";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { PublicProjectPage } from "~/ui/public/public-project-page";

export const handle: RouteHandle = { access: { GET: "project.read-public" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) => {
    const words = publicRecordMessages[language];
    return data ? words.pageOf(readText(language, data.project.title)) : words.title;
  });

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  // A project that shows nothing looks like one that is not there: neither leads to the sign-in page.
  const head = findProjectHead(visit.services.db, args.params.project ?? "");
  if (!head) throw notFound();
  const scope = authorise(visit, args.request, "project.read-public", { kind: "project", ...head });
  const shown = readPublicProject(visit, scope, args.request);
  if (!shown) throw notFound();
  return shown;
}

export default function PublicProject() {
  return <PublicProjectPage {...useLoaderData<typeof loader>()} />;
}
