/** One organisation in a project, with its contacts for the team. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listContacts } from "#db/contacts";
import { listActivitiesWith, listNeedsOf } from "#db/took-part";
import { contactDraft } from "~/domain/draft-places";
import { can } from "~/domain/permissions/can";
import { readsAgreement } from "~/domain/permissions/reads-agreement";
import { readText } from "~/i18n/format";
import { paths } from "~/paths";
import { answerContactForm } from "~/server/http/answer-contact-form";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readDraft } from "~/server/http/read-draft";
import { readPlan } from "~/server/http/read-plan";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { readQuestion } from "~/server/http/read-question";
import { toListedContact } from "~/server/http/to-listed-contact";
import { visitOf } from "~/server/http/visit";
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
    contacts: can(visit.actor, "contact.list", resource) ? listContacts(db, scope, one.id).map(toListedContact) : null,
    mayChangeContacts: can(visit.actor, "contact.change", resource),
    asked: { add: contact === "new", change, remove: question.remove },
    draft:
      can(visit.actor, "contact.change", resource) && (contact === "new" || change !== null)
        ? readDraft(visit, contactDraft(project.key, one.key, change))
        : null,
    done: question.done,
  };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "contact.change", args.params.project);
  const { project = "", organisation = "" } = args.params;
  return answerContactForm(visit, { scope, project, organisation, form: await args.request.formData() });
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
