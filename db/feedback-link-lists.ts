/** Lists of feedback links: of a round for its project, and of an address for whoever asks for a new one. */
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { LinkFacts } from "~/domain/feedback/link-verdict";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { Connection } from "./client";
import { toFacts } from "./feedback-links";
import { contact } from "./schema/contact";
import { feedbackLink, feedbackRound } from "./schema/feedback";
import { organisation } from "./schema/organisation";
import { project } from "./schema/project";

export interface RoundLink {
  id: number;
  organisation: Key;
  organisationId: number;
  organisationName: string;
  /** Null once the contact is removed. */
  contact: { id: number; name: string; email: string | null; declined: boolean } | null;
  language: Language;
  answered: boolean;
  revoked: boolean;
}

/** The links of a round with the persons they were given to: for lead and editor alone. */
export function listLinksOfRound(
  db: Connection,
  { projectId, rawFeedback }: ProjectScope,
  roundId: number,
): RoundLink[] {
  if (!rawFeedback) return [];
  return db
    .select({ link: feedbackLink, contact, key: organisation.key, name: organisation.name })
    .from(feedbackLink)
    .innerJoin(feedbackRound, eq(feedbackRound.id, feedbackLink.roundId))
    .innerJoin(organisation, eq(organisation.id, feedbackLink.organisationId))
    .leftJoin(contact, eq(contact.id, feedbackLink.contactId))
    .where(and(eq(feedbackRound.projectId, projectId), eq(feedbackRound.id, roundId)))
    .orderBy(asc(organisation.name), asc(feedbackLink.id))
    .all()
    .map(({ link, contact: person, key, name }) => ({
      id: link.id,
      organisation: key,
      organisationId: link.organisationId,
      organisationName: name,
      contact: person && {
        id: person.id,
        name: person.name,
        email: person.email,
        declined: person.declinedAt !== null,
      },
      language: link.language,
      answered: link.responseId !== null,
      revoked: link.revokedAt !== null,
    }));
}

/** Number of the first link that a company has been given in a project, or null. */
export function findFirstLink(
  db: Connection,
  _scope: EverythingScope,
  at: { project: Key; company: Key },
): number | null {
  const row = db
    .select({ id: feedbackLink.id })
    .from(feedbackLink)
    .innerJoin(feedbackRound, eq(feedbackRound.id, feedbackLink.roundId))
    .innerJoin(project, eq(project.id, feedbackRound.projectId))
    .innerJoin(organisation, eq(organisation.id, feedbackLink.organisationId))
    .where(and(eq(project.key, at.project), eq(organisation.key, at.company)))
    .orderBy(asc(feedbackLink.id))
    .get();
  return row?.id ?? null;
}

/** The links of contacts with that address that were not taken back, newest first: an address may stand in many projects. */
export function listLinksOfEmail(
  db: Connection,
  _scope: EverythingScope,
  email: string,
): { linkId: number; projectId: number; facts: LinkFacts }[] {
  return db
    .select({ link: feedbackLink, round: feedbackRound, project })
    .from(feedbackLink)
    .innerJoin(feedbackRound, eq(feedbackRound.id, feedbackLink.roundId))
    .innerJoin(project, eq(project.id, feedbackRound.projectId))
    .innerJoin(contact, eq(contact.id, feedbackLink.contactId))
    .where(and(eq(contact.email, email), isNull(feedbackLink.revokedAt)))
    .orderBy(desc(feedbackLink.id))
    .all()
    .map((row) => ({ linkId: row.link.id, projectId: row.project.id, facts: toFacts(row) }));
}
