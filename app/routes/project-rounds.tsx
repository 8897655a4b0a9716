/** The feedback rounds of a project: what is being prepared, and what was sent with what came back. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { listFeedbackRounds } from "#db/feedback";
import { listClosedRounds } from "#db/one-round";
import { listPreparedRounds } from "#db/prepared-rounds";
import { isAnswering } from "~/domain/feedback/is-answering";
import { readText } from "~/i18n/format";
import { roundsMessages } from "~/i18n/rounds";
import { prepareRound } from "~/operations/prepare-round";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { RoundsPage } from "~/ui/rounds/rounds-page";

export const handle: RouteHandle = { access: { GET: "round.list", POST: "round.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [roundsMessages[language].title, data && readText(language, data.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "round.list", args.params.project);
  const { project, pages } = readProjectFrame(visit, scope, head);
  const { db, clock } = visit.services;
  const today = clock.today();
  const closed = listClosedRounds(db, scope);
  const rounds = listFeedbackRounds(db, scope, scope.projectId).map(({ responses = [], followUps = [], ...round }) => ({
    key: round.key,
    kind: round.kind,
    title: round.title,
    openedOn: round.openedOn,
    closesOn: round.closesOn ?? null,
    open: isAnswering({ closed: closed.has(round.key), closesOn: round.closesOn }, today),
    invited: round.invited.length,
    answering: new Set(responses.map(({ organisation }) => organisation)).size,
    points: followUps.length,
    replied: followUps.filter(({ repliedOn }) => repliedOn !== undefined).length,
  }));
  return {
    project,
    pages,
    rounds: rounds.reverse(),
    prepared: listPreparedRounds(db, scope).map(({ id, content, changedAt }) => ({
      id,
      kind: content.kind,
      title: content.title,
      changedAt,
    })),
    mayChange: !head.archived,
    done: new URL(args.request.url).searchParams.get("done"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "round.change", args.params.project);
  const form = await args.request.formData();
  const id = Number(form.get("discard"));
  if (!Number.isSafeInteger(id) || !prepareRound(visit.operation, scope, { id, content: null }).ok) throw notFound();
  return redirect(`${paths.rounds(args.params.project ?? "")}?done=discarded`);
}

export default function ProjectRounds() {
  const { project, pages, ...rounds } = useLoaderData<typeof loader>();
  return (
    <ProjectFrame project={project} pages={pages} path={useLocation().pathname}>
      <RoundsPage projectKey={project.key} {...rounds} />
    </ProjectFrame>
  );
}
