/** Links by which invited contacts answer a round without an account. Tokens as SHA-256 only. */
import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Day, Key, Text } from "~/domain/bundle/records";
import type { LinkFacts } from "~/domain/feedback/link-verdict";
import type { EverythingScope, LinkScope, ProjectScope } from "~/domain/permissions/scope";
import type { RespondentRole } from "~/domain/vocabulary";
import type { Language } from "~/i18n/language";
import type { Connection } from "./client";
import { contact } from "./schema/contact";
import { feedbackLink, feedbackRound, feedbackToken, response } from "./schema/feedback";
import { organisation } from "./schema/organisation";
import { project } from "./schema/project";
import { toRequiredText } from "./text";

export interface FoundLink {
  linkId: number;
  roundId: number;
  projectId: number;
  organisationId: number;
  language: Language;
  /** What decides whether it answers, reads or is nothing any more. */
  facts: LinkFacts;
}

/** What the policy needs to know of a link, found before anything is allowed; null where no such token was given out. */
export function findLink(db: Connection, tokenHash: string): FoundLink | null {
  const row = db
    .select({ link: feedbackLink, round: feedbackRound, project })
    .from(feedbackToken)
    .innerJoin(feedbackLink, eq(feedbackLink.id, feedbackToken.linkId))
    .innerJoin(feedbackRound, eq(feedbackRound.id, feedbackLink.roundId))
    .innerJoin(project, eq(project.id, feedbackRound.projectId))
    .where(eq(feedbackToken.tokenHash, tokenHash))
    .get();
  if (!row) return null;
  return {
    linkId: row.link.id,
    roundId: row.round.id,
    projectId: row.project.id,
    organisationId: row.link.organisationId,
    language: row.link.language,
    facts: toFacts(row),
  };
}

export interface LinkRow {
  link: typeof feedbackLink.$inferSelect;
  round: typeof feedbackRound.$inferSelect;
  project: typeof project.$inferSelect;
}

/** What decides what a link may do. */
export function toFacts(row: LinkRow): LinkFacts {
  return {
    revoked: row.link.revokedAt !== null,
    closed: row.round.closedAt !== null,
    closesOn: row.round.closesOn ?? undefined,
    projectEndDate: row.project.endDate,
    projectArchived: row.project.archivedAt !== null,
  };
}

export type NewLink = Omit<typeof feedbackLink.$inferInsert, "id">;

/** Returns the link's id. */
export function insertLink(db: Connection, _scope: ProjectScope, link: NewLink): number {
  return db.insert(feedbackLink).values(link).returning({ id: feedbackLink.id }).get().id;
}

/** Key of the organisation that a link is for, and of the response that its holder gave. Throws where the link is gone. */
export function getLink(
  db: Connection,
  { linkId }: LinkScope,
): { organisation: Key; response: Key | null; contactId: number | null } {
  const row = db
    .select({ organisation: organisation.key, response: response.key, contactId: feedbackLink.contactId })
    .from(feedbackLink)
    .innerJoin(organisation, eq(organisation.id, feedbackLink.organisationId))
    .leftJoin(response, eq(response.id, feedbackLink.responseId))
    .where(eq(feedbackLink.id, linkId))
    .get();
  if (!row) throw new Error(`No feedback link ${linkId}`);
  return row;
}

/** The role that a contact named in its newest answer to this project, or null. */
export function findRoleOfContact(db: Connection, { projectId }: LinkScope, contactId: number): RespondentRole | null {
  const row = db
    .select({ role: response.respondentRole })
    .from(feedbackLink)
    .innerJoin(response, eq(response.id, feedbackLink.responseId))
    .innerJoin(feedbackRound, eq(feedbackRound.id, feedbackLink.roundId))
    .where(
      and(
        eq(feedbackLink.contactId, contactId),
        eq(feedbackRound.projectId, projectId),
        isNotNull(response.respondentRole),
      ),
    )
    .orderBy(desc(feedbackLink.id))
    .get();
  return row?.role ?? null;
}

/** Notes which response the holder of the link gave. */
export function setLinkResponse(db: Connection, { linkId }: LinkScope, responseId: number): void {
  db.update(feedbackLink).set({ responseId }).where(eq(feedbackLink.id, linkId)).run();
}

interface NewToken {
  linkId: number;
  tokenHash: string;
  now: number;
}

/** Gives a link one more token, for one more mail. */
export function insertToken(
  db: Connection,
  _scope: EverythingScope | ProjectScope | LinkScope,
  { now, ...token }: NewToken,
): void {
  db.insert(feedbackToken)
    .values({ ...token, createdAt: now })
    .run();
}

/** Makes every token that a link was mailed with nothing, and the link itself good again. */
export function forgetTokens(db: Connection, _place: { projectId: number }, linkId: number): void {
  db.delete(feedbackToken).where(eq(feedbackToken.linkId, linkId)).run();
  db.update(feedbackLink).set({ revokedAt: null }).where(eq(feedbackLink.id, linkId)).run();
}

export interface LinkToMail {
  linkId: number;
  language: Language;
  name: string;
  email: string;
  project: Text;
  /** Name of the organisation that leads the project. */
  lead: string;
  closesOn: Day | null;
}

/** What a mail to the contact of a link says; null where the contact is removed, has no address or has said no. */
export function findLinkToMail(
  db: Connection,
  { projectId }: ProjectScope | LinkScope | { projectId: number },
  linkId: number,
): LinkToMail | null {
  const row = db
    .select({ link: feedbackLink, contact, round: feedbackRound, project, lead: organisation.name })
    .from(feedbackLink)
    .innerJoin(feedbackRound, eq(feedbackRound.id, feedbackLink.roundId))
    .innerJoin(project, eq(project.id, feedbackRound.projectId))
    .innerJoin(organisation, eq(organisation.id, project.leadId))
    .innerJoin(contact, eq(contact.id, feedbackLink.contactId))
    .where(and(eq(feedbackLink.id, linkId), eq(project.id, projectId)))
    .get();
  if (!row || row.contact.email === null || row.contact.declinedAt !== null) return null;
  return {
    linkId,
    language: row.link.language,
    name: row.contact.name,
    email: row.contact.email,
    project: toRequiredText(row.project.titleDa, row.project.titleEn),
    lead: row.lead,
    closesOn: row.round.closesOn,
  };
}

/** Takes a link back. False where it was taken back before. */
export function revokeLink(db: Connection, _scope: ProjectScope, { id, now }: { id: number; now: number }): boolean {
  const open = and(eq(feedbackLink.id, id), isNull(feedbackLink.revokedAt));
  return db.update(feedbackLink).set({ revokedAt: now }).where(open).run().changes > 0;
}

/** When a contact said that it does not want to be asked again, in UTC milliseconds; null where it may be asked. */
export function findDeclined(db: Connection, { projectId }: LinkScope, contactId: number): number | null {
  const at = and(eq(contact.id, contactId), eq(contact.projectId, projectId));
  return db.select({ at: contact.declinedAt }).from(contact).where(at).get()?.at ?? null;
}

/** Notes that a contact does not want to be asked again. False where it said so before. */
export function declineContact(
  db: Connection,
  { projectId }: LinkScope,
  { contactId, now }: { contactId: number; now: number },
): boolean {
  const open = and(eq(contact.id, contactId), eq(contact.projectId, projectId), isNull(contact.declinedAt));
  return db.update(contact).set({ declinedAt: now }).where(open).run().changes > 0;
}

/** Takes the no of a contact back, also where it was carried over to others of its address. False where it said none. */
export function allowContact(db: Connection, scope: LinkScope, contactId: number): boolean {
  const declinedAt = findDeclined(db, scope, contactId);
  if (declinedAt === null) return false;
  const own = db.select({ email: contact.email }).from(contact).where(eq(contact.id, contactId)).get();
  const same = own?.email ? eq(contact.email, own.email) : eq(contact.id, contactId);
  db.update(contact)
    .set({ declinedAt: null })
    .where(and(eq(contact.projectId, scope.projectId), eq(contact.declinedAt, declinedAt), same))
    .run();
  return true;
}
