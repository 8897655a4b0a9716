/** The projects that a company takes part in or was asked by, for the people of the company. */
import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Key, Text } from "~/domain/bundle/records";
import type { AccountScope, CompanyScope, LinkScope, ReaderScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { contact } from "./schema/contact";
import { feedbackLink, feedbackRound, roundInvitation } from "./schema/feedback";
import { organisation } from "./schema/organisation";
import { involvement } from "./schema/plan";
import { project } from "./schema/project";
import { toRequiredText } from "./text";

export interface CompanyProject {
  project: { id: number; key: Key; title: Text; archived: boolean; endDate: string };
  company: { id: number; key: Key; name: string };
  lead: string;
}

/** Of every organisation that the reader belongs to, and of those projects in which the reader speaks for one; the latest to end first. */
export function listCompanyProjects(db: Connection, { actor }: ReaderScope): CompanyProject[] {
  const own = actor.organisations.map(({ organisationId }) => organisationId);
  const spoken = actor.projects.flatMap(({ role, projectId, organisationId }) =>
    role === "company" && organisationId !== null
      ? [and(eq(project.id, projectId), eq(organisation.id, organisationId))]
      : [],
  );
  if (own.length + spoken.length === 0) return [];
  const takesPart = sql`${project.id} in (
    select ${involvement.projectId} from ${involvement} where ${involvement.organisationId} = "organisation"."id"
    union select ${feedbackRound.projectId} from ${roundInvitation}
      join ${feedbackRound} on ${feedbackRound.id} = ${roundInvitation.roundId}
      where ${roundInvitation.organisationId} = "organisation"."id")`;
  return db
    .select({ project, company: organisation })
    .from(organisation)
    .innerJoin(project, or(and(inArray(organisation.id, own), takesPart), ...spoken))
    .orderBy(sql`${project.archivedAt} is not null`, sql`${project.endDate} desc`, project.key, organisation.key)
    .all()
    .map((row) => ({
      project: {
        id: row.project.id,
        key: row.project.key,
        title: toRequiredText(row.project.titleDa, row.project.titleEn),
        archived: row.project.archivedAt !== null,
        endDate: row.project.endDate,
      },
      company: { id: row.company.id, key: row.company.key, name: row.company.name },
      lead: findLeadName(db, row.project.leadId),
    }));
}

function findLeadName(db: Connection, id: number): string {
  return db.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, id)).get()?.name ?? "";
}

/** Key of the organisation that speaks. Throws where it is gone. */
export function getCompanyKey(db: Connection, { organisationId }: LinkScope | CompanyScope): Key {
  const row = db.select({ key: organisation.key }).from(organisation).where(eq(organisation.id, organisationId)).get();
  if (!row) throw new Error(`No organisation ${organisationId}`);
  return row.key;
}

/** Whether the company takes part in the project or was asked by it; membership alone opens no other project. */
export function takesPartIn(db: Connection, { projectId, organisationId }: CompanyScope): boolean {
  const involved = and(eq(involvement.projectId, projectId), eq(involvement.organisationId, organisationId));
  if (db.select({ id: involvement.id }).from(involvement).where(involved).get()) return true;
  const invited = db
    .select({ id: feedbackRound.id })
    .from(roundInvitation)
    .innerJoin(feedbackRound, eq(feedbackRound.id, roundInvitation.roundId))
    .where(and(eq(feedbackRound.projectId, projectId), eq(roundInvitation.organisationId, organisationId)))
    .get();
  return invited !== undefined;
}

export interface AskedInRound {
  round: Key;
  /** How many persons of the company were asked, and how many of them have answered. */
  asked: number;
  answered: number;
  /** The reader's own link, where a contact of the same address was asked. */
  ownLink: number | null;
}

/** How many of the company's people each round of the project asked, with the link of the reader's own address. */
export function listAskedInRounds(
  db: Connection,
  { projectId, organisationId }: CompanyScope,
  { accountId }: AccountScope,
): AskedInRound[] {
  const rows = db
    .select({ round: feedbackRound.key, link: feedbackLink, own: account.id })
    .from(feedbackLink)
    .innerJoin(feedbackRound, eq(feedbackRound.id, feedbackLink.roundId))
    .leftJoin(contact, eq(contact.id, feedbackLink.contactId))
    .leftJoin(account, and(eq(account.id, accountId), isNotNull(contact.email), eq(account.email, contact.email)))
    .where(
      and(
        eq(feedbackRound.projectId, projectId),
        eq(feedbackLink.organisationId, organisationId),
        isNull(feedbackLink.revokedAt),
      ),
    )
    .all();
  const found = new Map<Key, AskedInRound>();
  for (const { round, link, own } of rows) {
    const before = found.get(round) ?? { round, asked: 0, answered: 0, ownLink: null };
    found.set(round, {
      round,
      asked: before.asked + 1,
      answered: before.answered + (link.responseId === null ? 0 : 1),
      ownLink: own === null ? before.ownLink : link.id,
    });
  }
  return [...found.values()];
}
