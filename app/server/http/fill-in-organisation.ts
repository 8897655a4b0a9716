/** Puts an organisation that was added on the way into the half-filled form that missed it, and leads back there. */
import { findDraft } from "#db/drafts";
import { findOrganisation } from "#db/organisations";
import type { Key } from "~/domain/bundle/records";
import { readerScope } from "~/domain/permissions/scope";
import { basicsDraft, projectBasicsDraft } from "~/domain/registration-draft";
import { keepDraft } from "~/operations/keep-draft";
import { paths } from "~/paths";
import { authoriseOrganisation, authoriseProject, notFound } from "./authorise";
import type { Visit } from "./visit";

const basicsAddress = /^\/projects\/([^/]+)\/basics$/;
const organisationField = /^(lead|grants\.\d{1,2}\.funder)$/;

/** The form that the address names, with the field; null where it names none. */
export function missingFrom(visit: Visit, request: Request) {
  const { searchParams } = new URL(request.url);
  const [page, field] = [searchParams.get("for"), searchParams.get("field")];
  if (page === null || field === null || !organisationField.test(field)) return null;
  if (page === paths.registerProject) return { place: basicsDraft, projectId: null, page, field };
  const key = basicsAddress.exec(page)?.[1];
  if (key === undefined) return null;
  const { head } = authoriseProject(visit, request, "project.change", key);
  return { place: projectBasicsDraft(key), projectId: head.projectId, page, field };
}

/** Returns the address of the form, at the field. Throws 404 for an organisation that the person may not see. */
export function fillInOrganisation(
  visit: Visit,
  request: Request,
  { place, projectId, page, field }: NonNullable<ReturnType<typeof missingFrom>>,
  key: Key,
): string {
  const found = findOrganisation(
    visit.services.db,
    authoriseOrganisation(visit, request, "organisation.read", key),
    key,
  );
  if (!found || visit.actor.kind !== "account") throw notFound();
  const scope = readerScope(visit.actor);
  const typed = findDraft(visit.services.db, scope, place)?.entries ?? [];
  const others = typed.filter(([name]) => name !== field && name !== `${field}.key`);
  const entries = [...others, [field, found.name], [`${field}.key`, key]] as const;
  keepDraft(visit.operation, scope, { ...place, projectId, entries });
  return `${page}#field-${field.replaceAll(".", "-")}`;
}
