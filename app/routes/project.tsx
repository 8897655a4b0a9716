/** A project at a glance: model, figures, matrix, helix, timeline and the newest activities. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { listOrganisationsOfProject } from "#db/organisations";
import { getProjectFacts } from "#db/projects";
import { buildOverview } from "~/domain/build-overview";
import { formatPeriod, languageOfText, readText } from "~/i18n/format";
import { overviewMessages } from "~/i18n/overview";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { ButtonLink } from "~/ui/button-link";
import { OverviewPage } from "~/ui/overview/overview-page";
import { drawOverview } from "~/ui/overview/draw-overview";
import { ProjectFrame } from "~/ui/project-frame";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "project.read" } };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${readText(data.language, data.project.title)} – Vidensbro` : "Vidensbro" },
];

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { language, services } = visit;
  const today = services.clock.today();
  const { projectId, revision } = head;
  // Everything that the page is made from stands in the key: another revision, day or reader's reach is another page.
  const state = [projectId, revision, today, language, scope.visibilities.join("+")].join(" ");
  const page = services.memory.remember(`overview ${state}`, () => {
    const facts = getProjectFacts(services.db, scope, projectId);
    return drawOverview(buildOverview(facts, today, scope.visibilities), language);
  });
  const { basics, ...frame } = readProjectFrame(visit, scope, head);
  const names = services.memory.remember(
    `names ${state}`,
    () => new Map(listOrganisationsOfProject(services.db, scope, projectId).map(({ key, name }) => [key, name])),
  );
  return {
    ...frame,
    language,
    page: { ...page, gaps: scope.rawFeedback ? page.gaps : null },
    summary: basics.summary ?? null,
    facts: {
      lead: names.get(basics.lead) ?? "",
      funders: [...new Set((basics.grants ?? []).map(({ funder }) => names.get(funder) ?? ""))],
      period: formatPeriod(language, basics.startDate, basics.endDate),
      topics: (basics.topics ?? []).map((topic) => term(language, "workEnvironmentTopic", topic)),
      industries: (basics.industries ?? []).map((industry) => term(language, "industry", industry)),
      website: basics.website ?? null,
    },
  };
}

export default function Project() {
  const { project, pages, page, summary, facts } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const language = useLanguage();
  return (
    <ProjectFrame
      project={project}
      pages={pages}
      path={pathname}
      lead={summary && <p lang={languageOfText(language, summary)}>{readText(language, summary)}</p>}
      actions={
        pages.report && (
          <ButtonLink to={paths.projectReport(project.key)}>{overviewMessages[language].openReport}</ButtonLink>
        )
      }
    >
      <OverviewPage page={page} facts={facts} />
    </ProjectFrame>
  );
}
