/** One organisation in a project, with its contacts for the team. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Contact, type ContactDetails, findContact, listContacts } from "#db/contacts";
import { listStakeholders } from "#db/stakeholders";
import { listActivitiesWith, listNeedsOf } from "#db/took-part";
import { contactDraft } from "~/domain/draft-places";
import { can } from "~/domain/permissions/can";
import { readsAgreement } from "~/domain/permissions/reads-agreement";
import { contactForm, type ContactValues } from "~/forms/contact";
import { readForm, readTyped } from "~/forms/read-form";
import { readText } from "~/i18n/format";
import { addContact } from "~/operations/add-contact";
import { changeContact } from "~/operations/change-contact";
import { removeContact } from "~/operations/remove-contact";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { forgetDraft } from "~/server/http/forget-draft";
import { readDraft } from "~/server/http/read-draft";
import { readPlan } from "~/server/http/read-plan";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { readQuestion } from "~/server/http/read-question";
import { refuseConflict } from "~/server/http/refuse-conflict";
import { refuseForm } from "~/server/http/refuse-form";
import { type Visit, visitOf } from "~/server/http/visit";
import { ConflictChoice } from "~/ui/conflict-choice";
import { ContactsSection } from "~/ui/contacts-section";
import { describeContact } from "~/ui/describe-contact";
import { pageTitle } from "~/ui/page-title";
import { StakeholderPage } from "~/ui/stakeholder-page";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "project.read", POST: "contact.change" } };

const activitiesShown = 8;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) =>
    [data?.organisation.name, data && readText(language, data.project.title)].filter(Boolean).join(" – "),
  );

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.read", args.params.project);
  const { db } = visit.services;
  const resource = { kind: "project", ...head } as const;
  const { basics, project, pages } = readProjectFrame(visit, scope, head);
  const { stakeholders, agreements, periods } = readPlan(visit, scope, { ...head, endDate: basics.endDate });
  const one = stakeholders.find(({ key }) => key === args.params.organisation);
  if (!one) throw notFound();
  const whole = readsAgreement(visit.actor, resource, one.id);
  const question = readQuestion(args.request);
  const contact = new URL(args.request.url).searchParams.get("contact") ?? "";
  const change = /^\d{1,15}$/.test(contact) ? Number(contact) : null;
  return {
    project,
    pages,
    organisation: { key: one.key, name: one.name, field: one.field, sizeClass: one.sizeClass, industry: one.industry },
    parts: one.parts,
    parent: one.parent !== undefined && one.parentName ? { key: one.parent, name: one.parentName } : null,
    plan: one.plan,
    periods,
    agreements: (agreements.get(one.key) ?? []).map((agreement) => ({
      ...agreement,
      // What is expected of both sides is theirs alone.
      contribution: whole ? agreement.contribution : undefined,
      return: whole ? agreement.return : undefined,
    })),
    readsAgreement: whole,
    mayPlan: pages.includes("involvement") && can(visit.actor, "project.change", resource),
    activities: listActivitiesWith(db, scope, { organisationId: one.id, limit: activitiesShown }),
    needs: listNeedsOf(db, scope, one.id),
    contacts: can(visit.actor, "contact.list", resource) ? listContacts(db, scope, one.id).map(toListed) : null,
    mayChangeContacts: can(visit.actor, "contact.change", resource),
    asked: { add: contact === "new", change, remove: question.remove },
    draft:
      can(visit.actor, "contact.change", resource) && (contact === "new" || change !== null)
        ? readDraft(visit, contactDraft(project.key, one.key, change))
        : null,
    done: question.done,
  };
}

function toListed({ id, name, email, phone, title, language, source, legalBasis, changedAt }: Contact) {
  return { id, name, email, phone, title, language, source, legalBasis, changedAt };
}

function toDetails({ name, title, email, phone, language, source, legalBasis }: ContactValues): ContactDetails {
  return {
    name,
    title: title || null,
    email: email ? email.toLowerCase() : null,
    phone: phone || null,
    language,
    source,
    legalBasis,
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "contact.change", args.params.project);
  const { project = "", organisation = "" } = args.params;
  const form = await args.request.formData();
  const back = (done: string) => redirect(`${paths.stakeholder(project, organisation)}?done=${done}#contacts`);
  switch (form.get("form")) {
    case "contact": {
      const read = readForm(contactForm, form);
      if (!read.ok) return refuseForm(visit, read.faults);
      const details = toDetails(read.values);
      if (form.has("contact")) return change(visit, scope, { form, details, place: args.params, back });
      // Only who is there already gets contacts.
      const there = listStakeholders(visit.services.db, scope).some(({ key }) => key === organisation);
      if (!there || !addContact(visit.operation, scope, { organisation, details }).ok) throw notFound();
      forgetDraft(visit, contactDraft(project, organisation, null));
      return back("contact-added");
    }
    case "remove-contact":
      // Gone is what was asked for, whoever did it.
      removeContact(visit.operation, scope, Number(form.get("contact")));
      forgetDraft(visit, contactDraft(project, organisation, Number(form.get("contact"))));
      return back("contact-removed");
    default:
      throw notFound();
  }
}

interface Change {
  form: FormData;
  details: ContactDetails;
  place: { project?: string; organisation?: string };
  back: (done: string) => Response;
}

function change(visit: Visit, scope: Parameters<typeof addContact>[1], asked: Change) {
  const { form, details, place, back } = asked;
  const id = Number(form.get("contact"));
  const changed = changeContact(visit.operation, scope, { id, changedAt: Number(form.get("version")), details });
  const draft = contactDraft(place.project ?? "", place.organisation ?? "", id);
  if (changed.ok) {
    forgetDraft(visit, draft);
    return back("contact-changed");
  }
  const saved = findContact(visit.services.db, scope, id);
  if (!saved) return refuseForm(visit, { errors: { form: "recordGone" }, values: readTyped(contactForm, form) });
  const states = { mine: details, saved: toListed(saved), version: String(saved.changedAt) };
  return refuseConflict(visit, form, { ...states, draft, projectId: scope.projectId });
}

export default function ProjectStakeholder() {
  const { contacts, mayChangeContacts, asked, draft, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const language = useLanguage();
  const address = paths.stakeholder(page.project.key, page.organisation.key);
  const conflict = answer && "conflict" in answer ? answer.conflict : null;
  return (
    <StakeholderPage
      {...page}
      done={answer ? null : page.done}
      contacts={
        conflict ? (
          <ConflictChoice
            fields={describeContact(language, conflict)}
            entries={conflict.entries}
            version={conflict.version}
            draft={conflict.draft}
            savedAt={`${address}#contacts`}
          />
        ) : (
          contacts && (
            <ContactsSection
              project={page.project.key}
              address={address}
              draft={draft}
              contacts={contacts}
              mayChange={mayChangeContacts}
              asked={asked}
              refused={answer && "errors" in answer ? answer : null}
            />
          )
        )
      }
    />
  );
}
