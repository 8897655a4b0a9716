/** Where a round is prepared; saving it leads to how it looks, and only there it is sent. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { listContactsToAsk } from "#db/contacts-to-ask";
import { findPreparedRound } from "#db/prepared-rounds";
import { proposeRound } from "~/domain/feedback/propose-round";
import type { PreparedRound } from "~/domain/feedback/prepared-round";
import { readPreparedRound } from "~/forms/prepared-round";
import { formatDay, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { roundsMessages } from "~/i18n/rounds";
import { term } from "~/i18n/vocabulary";
import { prepareRound } from "~/operations/prepare-round";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { PrepareRoundPage } from "~/ui/rounds/prepare-round-page";

export const handle: RouteHandle = { access: { GET: "round.change", POST: "round.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [roundsMessages[language].form.title, page && readText(language, page.project.title)].filter(Boolean).join(" – "),
  );

/** Number of the prepared round in the address; null for a new one. */
function idIn(request: Request): number | null {
  const named = new URL(request.url).searchParams.get("round");
  if (named === null) return null;
  if (!/^\d{1,12}$/.test(named)) throw notFound();
  return Number(named);
}

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "round.change", args.params.project);
  const { project, pages } = readProjectFrame(visit, scope, head);
  const { db, clock } = visit.services;
  const id = idIn(args.request);
  const kept = id === null ? null : findPreparedRound(db, scope, id);
  if (id !== null && !kept) throw notFound();
  const contacts = listContactsToAsk(db, scope);
  return {
    project,
    pages,
    contacts: contacts.map(({ id: contact, name, language, organisationName }) => ({
      id: contact,
      name,
      language,
      organisationName,
    })),
    round: kept?.content ?? proposeRound(clock.today(), contacts),
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "round.change", args.params.project);
  const form = await args.request.formData();
  const read = readPreparedRound(form, listContactsToAsk(visit.services.db, scope));
  if (!read.ok) {
    visit.formFailed = true;
    const values = [...form].flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    );
    return data({ errors: read.errors, values }, { status: 422 });
  }
  const content = withTitle(read.round);
  const kept = prepareRound(visit.operation, scope, { id: idIn(args.request), content });
  if (!kept.ok) throw notFound();
  return redirect(paths.previewRound(args.params.project ?? "", kept.value));
}

/** A round without a title is called by its kind and month. */
function withTitle(round: PreparedRound): PreparedRound {
  if (round.title.da ?? round.title.en) return round;
  const titleIn = (language: Language) =>
    `${term(language, "feedbackRoundKind", round.kind)}, ${formatDay(language, round.closesOn ?? "", "month")}`;
  return round.closesOn === null ? round : { ...round, title: { da: titleIn("da"), en: titleIn("en") } };
}

export default function ProjectPrepareRound() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  return (
    <ProjectFrame project={project} pages={pages} path={useLocation().pathname}>
      <PrepareRoundPage projectKey={project.key} {...page} refused={useActionData<typeof action>() ?? null} />
    </ProjectFrame>
  );
}
