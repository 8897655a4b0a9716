/** The projects of the reader's companies: what waits for an answer and what came back. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCompanyProjects } from "#db/company-projects";
import { listFeedbackRounds } from "#db/feedback";
import { isAnswering } from "~/domain/feedback/is-answering";
import { everything } from "~/domain/permissions/scope";
import { ourProjectsMessages } from "~/i18n/our-projects";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { OurProjectsPage } from "~/ui/company/our-projects-page";
import { pageTitle } from "~/ui/page-title";

export const handle: RouteHandle = { access: { GET: "project.list" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => ourProjectsMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "project.list");
  const { db, clock } = visit.services;
  const today = clock.today();
  const system = everything({ kind: "system" });
  return {
    projects: listCompanyProjects(db, scope).map(({ project, company, lead }) => {
      const rounds = listFeedbackRounds(db, system, project.id).filter(({ invited }) => invited.includes(company.key));
      return {
        key: project.key,
        title: project.title,
        archived: project.archived,
        company: { key: company.key, name: company.name },
        lead,
        waiting: rounds.filter(
          ({ closesOn, responses = [] }) =>
            !project.archived &&
            closesOn !== undefined &&
            isAnswering({ closed: false, closesOn }, today) &&
            !responses.some(({ organisation }) => organisation === company.key),
        ).length,
        replies: rounds.flatMap(({ followUps = [] }) => followUps.filter(({ repliedOn }) => repliedOn)).length,
      };
    }),
  };
}

export default function OurProjects() {
  return <OurProjectsPage {...useLoaderData<typeof loader>()} />;
}
