/** The answers to the forms on an organisation's contacts in a project. */
import { redirect } from "@remix-run/node";
import { type ContactDetails, findContact } from "#db/contacts";
import { listStakeholders } from "#db/stakeholders";
import { contactDraft } from "~/domain/draft-places";
import type { ProjectScope } from "~/domain/permissions/scope";
import { contactForm, type ContactValues } from "~/forms/contact";
import { readForm, readTyped } from "~/forms/read-form";
import { addContact } from "~/operations/add-contact";
import { changeContact } from "~/operations/change-contact";
import { removeContact } from "~/operations/remove-contact";
import { paths } from "~/paths";
import { notFound } from "./authorise";
import { forgetDraft } from "./forget-draft";
import { refuseConflict } from "./refuse-conflict";
import { refuseForm } from "./refuse-form";
import { toListedContact } from "./to-listed-contact";
import type { Visit } from "./visit";

interface Asked {
  scope: ProjectScope;
  /** Keys. */
  project: string;
  organisation: string;
  form: FormData;
}

const backTo = ({ project, organisation }: Pick<Asked, "project" | "organisation">, done: string) =>
  redirect(`${paths.stakeholder(project, organisation)}?done=${done}#contacts`);

export function answerContactForm(visit: Visit, asked: Asked) {
  const { scope, project, organisation, form } = asked;
  switch (form.get("form")) {
    case "contact": {
      const read = readForm(contactForm, form);
      if (!read.ok) return refuseForm(visit, read.faults);
      const details = toDetails(read.values);
      if (form.has("contact")) return change(visit, asked, details);
      // Only who is there already gets contacts.
      const there = listStakeholders(visit.services.db, scope).some(({ key }) => key === organisation);
      if (!there || !addContact(visit.operation, scope, { organisation, details }).ok) throw notFound();
      forgetDraft(visit, contactDraft(project, organisation, null));
      return backTo(asked, "contact-added");
    }
    case "remove-contact":
      // Gone is what was asked for, whoever did it.
      removeContact(visit.operation, scope, Number(form.get("contact")));
      forgetDraft(visit, contactDraft(project, organisation, Number(form.get("contact"))));
      return backTo(asked, "contact-removed");
    default:
      throw notFound();
  }
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

function change(visit: Visit, { scope, project, organisation, form }: Asked, details: ContactDetails) {
  const id = Number(form.get("contact"));
  const changed = changeContact(visit.operation, scope, { id, changedAt: Number(form.get("version")), details });
  const draft = contactDraft(project, organisation, id);
  if (changed.ok) {
    forgetDraft(visit, draft);
    return backTo({ project, organisation }, "contact-changed");
  }
  const saved = findContact(visit.services.db, scope, id);
  if (!saved) return refuseForm(visit, { errors: { form: "recordGone" }, values: readTyped(contactForm, form) });
  const states = { mine: details, saved: toListedContact(saved), version: String(saved.changedAt) };
  return refuseConflict(visit, form, { ...states, draft, projectId: scope.projectId });
}
