/** One organisation: its shared facts, the reader's projects that it has a part in, and its members. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listOrganisationMembers } from "#db/memberships";
import { mapOrganisationParts } from "#db/organisation-projects";
import { findOrganisation, findOrganisationStanding } from "#db/organisations";
import { hasPortfolio } from "#db/portfolio";
import { listVisibleProjects } from "#db/project-list";
import { can } from "~/domain/permissions/can";
import type { OrganisationScope } from "~/domain/permissions/scope";
import { readerScope, scopeFor } from "~/domain/permissions/scope";
import { inviteToOrganisationForm } from "~/forms/invite-person";
import { readForm } from "~/forms/read-form";
import { compareNames, readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { invitePerson } from "~/operations/invite-person";
import { removePerson } from "~/operations/remove-person";
import { withdrawInvitation } from "~/operations/withdraw-invitation";
import { pageTitle } from "~/ui/page-title";
import { paths } from "~/paths";
import { answerPeopleForm } from "~/server/http/answer-people-form";
import { authoriseOrganisation, notFound, type RouteHandle } from "~/server/http/authorise";
import { readPeople } from "~/server/http/read-people";
import { readQuestion } from "~/server/http/read-question";
import { refuseForm } from "~/server/http/refuse-form";
import { type Visit, visitOf } from "~/server/http/visit";
import { OrganisationPage } from "~/ui/organisation-page";

export const handle: RouteHandle = { access: { GET: "organisation.read", POST: "organisation.invite" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) => data?.organisation.name ?? navigationMessages[language].organisations);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const key = args.params.organisation;
  const scope = authoriseOrganisation(visit, args.request, "organisation.read", key);
  const { db } = visit.services;
  const organisation = findOrganisation(db, scope, key ?? "");
  if (!organisation) throw notFound();
  const parent = organisation.parent === undefined ? null : findOrganisation(db, scope, organisation.parent);
  return {
    organisation,
    parent: parent && { key: parent.key, name: parent.name },
    projects: listProjects(visit, scope),
    members: readMembers(visit, scope),
    mayChange: can(visit.actor, "organisation.change", {
      kind: "organisation",
      organisationId: scope.organisationId,
      addedById: findOrganisationStanding(db, organisation.key)?.addedById,
    }),
    mayAddProgramme: can(visit.actor, "programme.add", {
      kind: "organisation",
      organisationId: scope.organisationId,
    }),
    portfolio:
      can(visit.actor, "portfolio.read-own", { kind: "organisation", organisationId: scope.organisationId }) &&
      hasPortfolio(db, scope),
    ...readQuestion(args.request),
  };
}

/** Those of the reader's projects that the organisation has a part in. */
function listProjects({ actor, services, language }: Visit, scope: OrganisationScope) {
  if (actor.kind !== "account") return [];
  const parts = mapOrganisationParts(services.db, scope);
  const compare = compareNames(language);
  return listVisibleProjects(services.db, readerScope(actor), services.clock.today())
    .filter(({ id }) => parts.has(id))
    .map(({ id, key, title }) => ({ key, title, parts: parts.get(id) ?? [] }))
    .sort((a, b) => compare(readText(language, a.title), readText(language, b.title)));
}

/** Null for readers who may not know the members. */
function readMembers(visit: Visit, { organisationId }: OrganisationScope) {
  const resource = { kind: "organisation", organisationId } as const;
  const mayList = scopeFor(visit.actor, "organisation.list-members", resource);
  if (!mayList) return null;
  const mayInvite = scopeFor(visit.actor, "organisation.invite", resource);
  return readPeople(visit, listOrganisationMembers(visit.services.db, mayList), mayInvite);
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authoriseOrganisation(visit, args.request, "organisation.invite", args.params.organisation);
  const form = await args.request.formData();
  const address = paths.organisation(args.params.organisation ?? "");
  switch (form.get("form")) {
    case "invite": {
      const read = readForm(inviteToOrganisationForm, form);
      if (!read.ok) return refuseForm(visit, read.faults, { form: "invite" });
      const { role, ...values } = read.values;
      const { publicUrl } = visit.services.environment;
      const outcome = invitePerson(visit.operation, { scope, role }, { ...values, publicUrl });
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

export default function OrganisationRoute() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
