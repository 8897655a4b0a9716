/** One programme: its funder, the reports that it asks of its projects, and its managers and reviewers. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listProgrammeMembers } from "#db/memberships";
import { findOrganisation } from "#db/organisations";
import { findProgrammeGuidance } from "#db/programme-guidance";
import { findProgramme } from "#db/programmes";
import { listDrafts } from "#db/requirement-writing";
import type { Requirement } from "~/domain/bundle/records";
import { can } from "~/domain/permissions/can";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import { scopeFor } from "~/domain/permissions/scope";
import { inviteToProgrammeForm } from "~/forms/invite-person";
import { readForm } from "~/forms/read-form";
import { readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { invitePerson } from "~/operations/invite-person";
import { removePerson } from "~/operations/remove-person";
import { withdrawInvitation } from "~/operations/withdraw-invitation";
import { pageTitle } from "~/ui/page-title";
import { paths } from "~/paths";
import { answerPeopleForm } from "~/server/http/answer-people-form";
import { authoriseOrganisation, authoriseProgramme, notFound, type RouteHandle } from "~/server/http/authorise";
import { readPeople } from "~/server/http/read-people";
import { readQuestion } from "~/server/http/read-question";
import { refuseForm } from "~/server/http/refuse-form";
import { type Visit, visitOf } from "~/server/http/visit";
import { ProgrammePage } from "~/ui/programme-page";

export const handle: RouteHandle = { access: { GET: "programme.read", POST: "programme.invite" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    data ? readText(language, data.programme.name) : navigationMessages[language].programmes,
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { db } = visit.services;
  const key = args.params.programme;
  const scope = authoriseProgramme(visit, args.request, "programme.read", key);
  const programme = findProgramme(db, scope, key ?? "");
  if (!programme) throw notFound();
  const resource = { kind: "programme", programmeId: scope.programmeId } as const;
  const mayChange = can(visit.actor, "programme.change", resource);
  const funderScope = authoriseOrganisation(visit, args.request, "organisation.read", programme.funder);
  const funder = findOrganisation(db, funderScope, programme.funder);
  return {
    programme: {
      key: programme.key,
      name: programme.name,
      requirements: (programme.requirements ?? []).toSorted(byDue),
    },
    funder: { key: programme.funder, name: funder?.name ?? programme.funder },
    guidance: findProgrammeGuidance(db, scope.programmeId) ?? null,
    drafts: mayChange ? listDrafts(db, scope).map(({ key: draft, title }) => ({ key: draft, title })) : [],
    mayChange,
    seesSchedule: can(visit.actor, "schedule.read", resource),
    members: readMembers(visit, scope),
    portfolio: can(visit.actor, "portfolio.read", { kind: "programme", programmeId: scope.programmeId }),
    mayImport: can(visit.actor, "award.import", resource),
    ...readQuestion(args.request),
  };
}

/** In the order in which reports come due in the life of a project. */
function byDue({ due: a }: Requirement, { due: b }: Requirement): number {
  return Number(a.anchor === "project_end") - Number(b.anchor === "project_end") || a.offsetMonths - b.offsetMonths;
}

/** Null for readers who may not know the members. */
function readMembers(visit: Visit, { programmeId }: ProgrammeScope) {
  const resource = { kind: "programme", programmeId } as const;
  const mayList = scopeFor(visit.actor, "programme.list-members", resource);
  if (!mayList) return null;
  const mayInvite = scopeFor(visit.actor, "programme.invite", resource);
  return readPeople(visit, listProgrammeMembers(visit.services.db, mayList), mayInvite);
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const scope = authoriseProgramme(visit, args.request, "programme.invite", args.params.programme);
  const form = await args.request.formData();
  const address = paths.programme(args.params.programme ?? "");
  switch (form.get("form")) {
    case "invite": {
      const read = readForm(inviteToProgrammeForm, form);
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

export default function ProgrammeRoute() {
  return <ProgrammePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
