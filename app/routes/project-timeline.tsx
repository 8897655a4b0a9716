/** A project's whole time on one page; part of it, kinds and direction stand in the address. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listProgrammes } from "#db/programmes";
import { listGrantedDays } from "#db/reports";
import { reachOf } from "~/domain/permissions/scope";
import { listTimelineEvents, type TimelineEvent, timelineKinds } from "~/domain/timeline/list-timeline-events";
import { eventsInWindow, readTimelineSearch, spanOf, timelineWindow } from "~/domain/timeline/timeline-window";
import { readText } from "~/i18n/format";
import { timelineMessages } from "~/i18n/timeline";
import { paths } from "~/paths";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { nextTurn } from "~/server/next-turn";
import { readProjectFacts } from "~/server/read-project-facts";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { addressOfEvent } from "~/ui/timeline/address-of-event";
import { drawTimeline } from "~/ui/timeline/draw-timeline";
import { TimelinePage } from "~/ui/timeline/timeline-page";

export const handle: RouteHandle = { access: { GET: "project.read" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [timelineMessages[language].title, data && readText(language, data.project.title)].filter(Boolean).join(" – "),
  );

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { language, services } = visit;
  const { db, clock, memory } = services;
  const today = clock.today();
  const { basics, project, pages } = readProjectFrame(visit, scope, head);
  const programmes = listProgrammes(db, scope);
  const all = await memory.remember<Promise<TimelineEvent[]>>(
    `timeline ${head.projectId} ${reachOf(scope)}`,
    async () => {
      const facts = readProjectFacts(services, scope, head.revision);
      await nextTurn();
      return listTimelineEvents(facts, {
        ...scope,
        programmes,
        granted: listGrantedDays(db, scope, head.projectId),
      });
    },
    `${head.revision} ${JSON.stringify(programmes.map(({ key, requirements }) => [key, requirements]))}`,
  );
  const search = readTimelineSearch(new URL(args.request.url).searchParams);
  const window = timelineWindow(search, spanOf(basics, all), today);
  const events = eventsInWindow(all, search, window);
  const own = { from: basics.startDate, to: basics.endDate };
  const { svg, lines } = drawTimeline({ language, window, events, today, project: own });
  const present = new Set(all.map(({ kind }) => kind));
  return {
    project,
    pages,
    search,
    window,
    offered: timelineKinds.filter((kind) => present.has(kind)),
    svg,
    lines: lines.map((line) => ({ ...line, to: addressOfEvent(line, { project: project.key, pages }) })),
    total: events.length,
  };
}

export default function ProjectTimelineRoute() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  return (
    <ProjectFrame project={project} pages={pages} path={paths.projectTimeline(project.key)}>
      <TimelinePage project={project.key} {...page} />
    </ProjectFrame>
  );
}
