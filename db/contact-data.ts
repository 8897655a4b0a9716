/** Everything that is kept of a contact: for the person to be given on request, and to be forgotten with it. */
import { and, asc, eq, inArray, lt } from "drizzle-orm";
import type { Day, Key, Response, Text } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { type Contact, findContact } from "./contacts";
import { listFeedbackRounds } from "./feedback";
import { contact } from "./schema/contact";
import { feedbackLink, feedbackRound, feedbackToken, response } from "./schema/feedback";
import { outbox } from "./schema/outbox";
import { project } from "./schema/project";
import { toRequiredText } from "./text";

export interface ContactData {
  contact: Contact;
  /** Rounds in which the person was asked, with the answer where there is one. */
  rounds: { round: Key; title: Text; askedAt: number; response: Response | null }[];
  mails: { subject: string; state: string; createdAt: number; sentAt: number | null }[];
}

/** Null where the contact is gone or not of the project; for lead and editor alone. */
export function findContactData(db: Connection, scope: ProjectScope, id: number): ContactData | null {
  const found = findContact(db, scope, id);
  if (!found) return null;
  const links = db
    .select({ id: feedbackLink.id, askedAt: feedbackLink.createdAt, round: feedbackRound, response: response.key })
    .from(feedbackLink)
    .innerJoin(feedbackRound, eq(feedbackRound.id, feedbackLink.roundId))
    .leftJoin(response, eq(response.id, feedbackLink.responseId))
    .where(and(eq(feedbackLink.contactId, id), eq(feedbackRound.projectId, scope.projectId)))
    .orderBy(asc(feedbackLink.id))
    .all();
  const answers = new Map(
    listFeedbackRounds(db, scope, scope.projectId).flatMap(({ key, responses = [] }) =>
      responses.map((one) => [`${key}/${one.key}`, one] as const),
    ),
  );
  return {
    contact: found,
    rounds: links.map(({ round, askedAt, response: answer }) => ({
      round: round.key,
      title: toRequiredText(round.titleDa, round.titleEn),
      askedAt,
      response: answers.get(`${round.key}/${answer ?? ""}`) ?? null,
    })),
    mails: db
      .select({ subject: outbox.subject, state: outbox.state, createdAt: outbox.createdAt, sentAt: outbox.sentAt })
      .from(outbox)
      .where(
        inArray(
          outbox.linkId,
          links.map((link) => link.id),
        ),
      )
      .orderBy(asc(outbox.id))
      .all(),
  };
}

/** Takes away the mails to a contact, sent or not, and the links that they carried; what was answered stays. */
export function forgetMailsOf(db: Connection, _scope: EverythingScope | ProjectScope, contactId: number): void {
  const links = db.select({ id: feedbackLink.id }).from(feedbackLink).where(eq(feedbackLink.contactId, contactId));
  db.delete(outbox).where(inArray(outbox.linkId, links)).run();
  db.delete(feedbackToken).where(inArray(feedbackToken.linkId, links)).run();
}

/** The contacts of projects that ended before a day. */
export function listContactsBefore(
  db: Connection,
  _scope: EverythingScope,
  endedBefore: Day,
): { id: number; projectId: number }[] {
  return db
    .select({ id: contact.id, projectId: contact.projectId })
    .from(contact)
    .innerJoin(project, eq(project.id, contact.projectId))
    .where(lt(project.endDate, endedBefore))
    .orderBy(asc(contact.projectId), asc(contact.id))
    .all();
}

/** Takes a contact away with every mail to it. */
export function eraseContact(db: Connection, scope: EverythingScope | ProjectScope, id: number): void {
  forgetMailsOf(db, scope, id);
  db.delete(contact).where(eq(contact.id, id)).run();
}
