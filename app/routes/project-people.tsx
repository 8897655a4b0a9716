/** The people of a project, who is invited, and for its leads and the administrator the form that invites. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listProjectPeople } from "#db/memberships";
import { listOrganisationsOfProject, listSharedOrganisations } from "#db/organisations";
import { type ProjectScope, type ReaderScope, readerScope, scopeFor } from "~/domain/permissions/scope";
import { inviteToProjectForm } from "~/forms/invite-person";
import { readForm } from "~/forms/read-form";
import { compareNames, readText } from "~/i18n/format";
import { peopleMessages } from "~/i18n/people";
import { invitePerson } from "~/operations/invite-person";
import { removePerson } from "~/operations/remove-person";
import { withdrawInvitation } from "~/operations/withdraw-invitation";
import { pageTitle } from "~/ui/page-title";
import { paths } from "~/paths";
import { answerPeopleForm } from "~/server/http/answer-people-form";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readPeople } from "~/server/http/read-people";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { readQuestion } from "~/server/http/read-question";
import { refuseForm } from "~/server/http/refuse-form";
import { type Visit, visitOf } from "~/server/http/visit";
import { ProjectPeoplePage } from "~/ui/project-people-page";

export const handle: RouteHandle = { access: { GET: "project.list-people", POST: "project.invite" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [peopleMessages[language].people, data && readText(language, data.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.list-people", args.params.project);
  const resource = { kind: "project", ...head } as const;
  const mayInvite = scopeFor(visit.actor, "project.invite", resource);
  const { project, pages } = readProjectFrame(visit, scope, head);
  const mayRead = scopeFor(visit.actor, "project.read", resource);
  return {
    project,
    // An administrator hands a project to its people without reading it.
    pages: mayRead ? pages : null,
    ...readPeople(visit, listProjectPeople(visit.services.db, scope), mayInvite),
    companies:
      mayInvite && visit.actor.kind === "account" ? listCompanies(visit, readerScope(visit.actor), mayRead) : [],
    ...readQuestion(args.request),
  };
}

/** Companies by name, those that the project itself names first; a reader who may not read it sees no difference. */
function listCompanies({ services, language }: Visit, reader: ReaderScope, inside: ProjectScope | null) {
  const words = peopleMessages[language];
  const compare = compareNames(language);
  const own = inside && listOrganisationsOfProject(services.db, inside, inside.projectId);
  const named = new Set(own?.map(({ key }) => key));
  return listSharedOrganisations(services.db, reader)
    .filter(({ field }) => field === "company")
    .map(({ key, name }) => ({ value: key, name, label: named.has(key) ? words.ofProject(name) : name }))
    .sort((a, b) => Number(named.has(b.value)) - Number(named.has(a.value)) || compare(a.name, b.name))
    .map(({ value, label }) => ({ value, label }));
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.invite", args.params.project);
  const form = await args.request.formData();
  const address = paths.projectPeople(args.params.project ?? "");
  switch (form.get("form")) {
    case "invite": {
      const read = readForm(inviteToProjectForm, form);
      if (!read.ok) return refuseForm(visit, read.faults, { form: "invite" });
      const { role, company = "", ...values } = read.values;
      const outcome = invitePerson(visit.operation, role === "company" ? { scope, role, company } : { scope, role }, {
        ...values,
        publicUrl: visit.services.environment.publicUrl,
      });
      visit.services.wakeMailSender();
      return answerPeopleForm(visit, form, { done: "invited", outcome, address });
    }
    case "withdraw": {
      const outcome = withdrawInvitation(visit.operation, scope, Number(form.get("invitation")));
      return answerPeopleForm(visit, form, { done: "withdrawn", outcome, address });
    }
    case "remove": {
      const outcome = removePerson(visit.operation, scope, Number(form.get("person")));
      return answerPeopleForm(visit, form, { done: "removed", outcome, address });
    }
    default:
      throw notFound();
  }
}

export default function ProjectPeople() {
  return <ProjectPeoplePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
