/** What came into a project from an award-reporting system and has no place of its own here. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listKeptNotes } from "#db/external-identifiers";
import { awardsMessages } from "~/i18n/awards";
import { formatMomentDay, readText } from "~/i18n/format";
import { paths } from "~/paths";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { SummaryList } from "~/ui/summary-list";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "history.read" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [awardsMessages[language].notes.title, ...(data ? [readText(language, data.project.title)] : [])].join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "history.read", args.params.project);
  return { ...readProjectFrame(visit, scope, head), notes: listKeptNotes(visit.services.db, scope) };
}

export default function ProjectKeptNotes() {
  const { project, pages, notes } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = awardsMessages[language].notes;
  return (
    <ProjectFrame project={project} pages={pages} path={paths.projectHistory(project.key)}>
      <div className="stack">
        <h2>{words.title}</h2>
        <p className="muted">{words.lead}</p>
        {notes.length === 0 && <EmptyState title={words.none}>{words.noneHelp}</EmptyState>}
        {notes.map(({ id, sort, cells, keptAt }) => (
          <Card key={id} title={sort} level={3}>
            <p className="small muted">{words.keptOn(formatMomentDay(language, keptAt))}</p>
            <SummaryList items={Object.entries(cells).map(([term, value]) => ({ term, value }))} />
          </Card>
        ))}
      </div>
    </ProjectFrame>
  );
}
