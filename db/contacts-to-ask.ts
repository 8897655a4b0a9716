/** The contacts of a project that a round may ask: those with an address who have not said no. */
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { Connection } from "./client";
import { contact } from "./schema/contact";
import { organisation } from "./schema/organisation";

export interface ContactToAsk {
  id: number;
  name: string;
  email: string;
  language: Language;
  organisation: Key;
  organisationId: number;
  organisationName: string;
}

/** By name of the organisation: for lead and editor alone. */
export function listContactsToAsk(db: Connection, { projectId, rawFeedback }: ProjectScope): ContactToAsk[] {
  if (!rawFeedback) return [];
  return db
    .select({ contact, key: organisation.key, name: organisation.name })
    .from(contact)
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .where(and(eq(contact.projectId, projectId), isNotNull(contact.email), isNull(contact.declinedAt)))
    .orderBy(asc(organisation.name), asc(contact.id))
    .all()
    .map(({ contact: one, key, name }) => ({
      id: one.id,
      name: one.name,
      email: one.email as string,
      language: one.language,
      organisation: key,
      organisationId: one.organisationId,
      organisationName: name,
    }));
}
