/** A project at a glance: model, figures, matrix, helix, timeline and the newest activities. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { listMarksOfProject } from "#db/exemplary-marks";
import type { ProjectHead } from "#db/projects";
import { showsAnything } from "#db/public-records";
import { buildOverview } from "~/domain/build-overview";
import type { Key } from "~/domain/bundle/records";
import { reachOf, scopeFor } from "~/domain/permissions/scope";
import { languageOfText, readText } from "~/i18n/format";
import { overviewMessages } from "~/i18n/overview";
import { publicRecordMessages } from "~/i18n/public-records";
import { paths } from "~/paths";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { drawFor } from "~/server/http/draw-for";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { showHints } from "~/server/http/show-hints";
import { type Visit, visitOf } from "~/server/http/visit";
import { nextTurn } from "~/server/next-turn";
import { readNextSteps } from "~/server/read-next-steps";
import { readProjectFacts } from "~/server/read-project-facts";
import { ButtonLink } from "~/ui/button-link";
import { DrawnBody } from "~/ui/drawn-body";
import { FirstHints } from "~/ui/next/first-hints";
import { drawOverviewPage } from "~/ui/overview/draw-overview-page";
import { ExemplaryNotice } from "~/ui/overview/exemplary-notice";
import { ProjectFrame } from "~/ui/project-frame";
import { pagesBehind } from "~/ui/report/behind";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "project.read" } };

const hintsShown = 3;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${readText(data.language, data.project.title)} – Vidensbro` : "Vidensbro" },
];

export async function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { language, services } = visit;
  const today = services.clock.today();
  const { projectId, revision } = head;
  const { basics, ...frame } = readProjectFrame(visit, scope, head);
  // Everything that the page is made from is named: another revision, day, or reader's reach or ways on is another page.
  const pages = pagesBehind.filter((page) => frame.pages.includes(page));
  const reach = `${language} ${reachOf(scope)} ${pages.join("+")}`;
  const html = await services.memory.remember(
    `overview ${projectId} ${reach}`,
    async () => {
      const facts = readProjectFacts(services, scope, revision);
      await nextTurn();
      const overview = buildOverview(facts, today, scope.visibilities);
      return drawOverviewPage({ overview, facts, language, today, pages });
    },
    `${revision} ${today}`,
  );
  return {
    ...frame,
    language,
    summary: basics.summary ?? null,
    shown: showsAnything(services.db, scope, today),
    next: readFirstHints(visit, head, basics.key),
    marks: readMarks(visit, head),
    body: drawFor(args.request, html),
  };
}

/** What presses most, for those who may see it; apart from the drawing, which is kept for all readers of one reach. */
function readFirstHints(visit: Visit, head: ProjectHead, key: Key) {
  const scope = scopeFor(visit.actor, "hint.list", { kind: "project", ...head });
  if (!scope || head.archived) return null;
  const { db, clock, memory } = visit.services;
  const { revision } = head;
  const facts = () => readProjectFacts(visit.services, scope, revision);
  const { open } = readNextSteps(db, scope, { today: clock.today(), revision, memory, facts });
  return { hints: showHints(visit, head, key, open.slice(0, hintsShown)), total: open.length };
}

/** Where it is held up as an example, for its own people. */
function readMarks(visit: Visit, head: ProjectHead) {
  const scope = scopeFor(visit.actor, "exemplary.read", { kind: "project", ...head });
  return scope ? listMarksOfProject(visit.services.db, scope) : [];
}

export default function Project() {
  const { project, pages, summary, shown, next, marks, body } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const language = useLanguage();
  return (
    <ProjectFrame
      project={project}
      pages={pages}
      path={pathname}
      lead={summary && <p lang={languageOfText(language, summary)}>{readText(language, summary)}</p>}
      actions={
        <>
          {pages.includes("report") && (
            <ButtonLink to={paths.projectReport(project.key)}>{overviewMessages[language].openReport}</ButtonLink>
          )}
          {shown && (
            <ButtonLink to={paths.publicProject(project.key)} tone="secondary">
              {publicRecordMessages[language].seenByAll}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="stack-large">
        {next && <FirstHints project={project.key} {...next} />}
        {marks.map(({ programme, ...mark }) => (
          <ExemplaryNotice key={programme} {...mark} />
        ))}
        <DrawnBody id="overview" className="stack-large" drawing={body} />
      </div>
    </ProjectFrame>
  );
}
