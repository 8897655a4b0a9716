/** Persons who speak for an organisation in a project; only its team reads them. */
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { ContactSource, LegalBasis } from "~/domain/contact-terms";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { Connection } from "./client";
import { contact } from "./schema/contact";
import { organisation } from "./schema/organisation";

/** What is written of a person. */
export interface ContactDetails {
  name: string;
  email: string | null;
  phone: string | null;
  /** Position at the organisation. */
  title: string | null;
  language: Language;
  source: ContactSource;
  legalBasis: LegalBasis;
}

export interface Contact extends ContactDetails {
  id: number;
  organisationId: number;
  /** When the person asked not to be asked again, in UTC milliseconds; null while it may be asked. */
  declinedAt: number | null;
  /** UTC milliseconds; tells whether somebody else changed it meanwhile. */
  changedAt: number;
}

/** A scope that may not read contacts finds none. */
const within = ({ projectId, rawFeedback }: ProjectScope) => eq(contact.projectId, rawFeedback ? projectId : 0);

/** The contacts of one organisation in the project, by name. */
export function listContacts(db: Connection, scope: ProjectScope, organisationId: number): Contact[] {
  return db
    .select()
    .from(contact)
    .where(and(within(scope), eq(contact.organisationId, organisationId)))
    .orderBy(asc(contact.name), asc(contact.id))
    .all();
}

export interface ContactOfProject extends Contact {
  /** Key of the organisation. */
  organisation: Key;
}

/** All contacts in the project, by organisation and name. */
export function listContactsOfProject(db: Connection, scope: ProjectScope): ContactOfProject[] {
  return db
    .select({ contact, organisation: organisation.key })
    .from(contact)
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .where(within(scope))
    .orderBy(asc(organisation.key), asc(contact.name), asc(contact.id))
    .all()
    .map((row) => ({ ...row.contact, organisation: row.organisation }));
}

/** The contact, or null where it is gone or not of the project. */
export function findContact(db: Connection, scope: ProjectScope, id: number): Contact | null {
  return (
    db
      .select()
      .from(contact)
      .where(and(within(scope), eq(contact.id, id)))
      .get() ?? null
  );
}

/** When a person of the address said no to more questions from the project; null where nobody did. */
function findNoOf(db: Connection, { projectId }: ProjectScope, email: string | null): number | null {
  if (email === null) return null;
  const at = and(eq(contact.projectId, projectId), eq(contact.email, email), isNotNull(contact.declinedAt));
  return db.select({ at: contact.declinedAt }).from(contact).where(at).orderBy(asc(contact.id)).get()?.at ?? null;
}

/** A no that was said by the same address goes along. Returns the id. */
export function insertContact(
  db: Connection,
  scope: ProjectScope,
  { organisationId, details, now }: { organisationId: number; details: ContactDetails; now: number },
): number {
  return db
    .insert(contact)
    .values({
      ...details,
      projectId: scope.projectId,
      organisationId,
      declinedAt: findNoOf(db, scope, details.email),
      createdAt: now,
      changedAt: now,
    })
    .returning({ id: contact.id })
    .get().id;
}

/** Writes all that is known of the contact anew. */
export function updateContact(
  db: Connection,
  scope: ProjectScope,
  { id, details, now }: { id: number; details: ContactDetails; now: number },
): void {
  db.update(contact)
    .set({ ...details, changedAt: now })
    .where(and(within(scope), eq(contact.id, id)))
    .run();
}
