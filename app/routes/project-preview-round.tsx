/** A prepared round as the company will see it, with whom it goes to; here it is sent. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { listContactsToAsk } from "#db/contacts-to-ask";
import { findPreparedRound } from "#db/prepared-rounds";
import { checkPreparedRound } from "~/domain/feedback/prepared-round";
import { readText } from "~/i18n/format";
import { roundsMessages } from "~/i18n/rounds";
import { sendRound } from "~/operations/send-round";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { PreviewRoundPage } from "~/ui/rounds/preview-round-page";

export const handle: RouteHandle = { access: { GET: "round.change", POST: "round.change" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [roundsMessages[language].preview.title, page && readText(language, page.project.title)]
      .filter(Boolean)
      .join(" – "),
  );

function readPrepared(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "round.change", args.params.project);
  const named = args.params.prepared ?? "";
  const prepared = /^\d{1,12}$/.test(named) ? findPreparedRound(visit.services.db, scope, Number(named)) : null;
  if (!prepared) throw notFound();
  return { visit, scope, head, prepared };
}

export function loader(args: LoaderFunctionArgs) {
  const { visit, scope, head, prepared } = readPrepared(args);
  const { project, pages, basics } = readProjectFrame(visit, scope, head);
  const { db, clock } = visit.services;
  const { content, id } = prepared;
  const chosen = new Map(content.contacts.map((one) => [one.id, one.language]));
  const asked = listContactsToAsk(db, scope).filter((one) => chosen.has(one.id));
  return {
    project,
    pages,
    id,
    title: basics.title,
    round: content,
    asked: asked.map(({ id: contact, name, organisationName }) => ({
      name,
      organisationName,
      language: chosen.get(contact) ?? "da",
    })),
    faults: checkPreparedRound({ ...content, contacts: asked }, clock.today()),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { visit, scope, prepared } = readPrepared(args);
  await args.request.text();
  const { clock, environment } = visit.services;
  const sent = sendRound(visit.operation, scope, {
    id: prepared.id,
    today: clock.today(),
    publicUrl: environment.publicUrl,
  });
  if (!sent.ok) {
    if (sent.code === "gone") throw notFound();
    return data({ fault: sent.code }, { status: 422 });
  }
  visit.services.wakeMailSender();
  return redirect(`${paths.round(args.params.project ?? "", sent.value)}?done=sent`);
}

export default function ProjectPreviewRound() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ProjectFrame project={project} pages={pages} path={useLocation().pathname}>
      <PreviewRoundPage
        projectKey={project.key}
        {...page}
        faults={sent ? [...new Set([sent.fault, ...page.faults])] : page.faults}
      />
    </ProjectFrame>
  );
}
