/** Feedback links whose mail could not be delivered: what a lead is told of them. */
import { and, eq, isNull } from "drizzle-orm";
import type { Key, Text } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { feedbackLink, feedbackRound } from "./schema/feedback";
import { projectMember } from "./schema/membership";
import { organisation } from "./schema/organisation";
import { outbox } from "./schema/outbox";
import { project } from "./schema/project";
import { toRequiredText } from "./text";

export interface UndeliveredLink {
  projectId: number;
  project: { key: Key; title: Text };
  round: { id: number; key: Key };
  organisation: string;
  leads: { accountId: number; name: string; email: string; language: Language }[];
}

/** Whose link a mail carries, and who leads the project; null where the link is gone. */
export function findUndeliveredLink(db: Connection, _scope: EverythingScope, linkId: number): UndeliveredLink | null {
  const row = db
    .select({ project, round: feedbackRound, organisation: organisation.name })
    .from(feedbackLink)
    .innerJoin(feedbackRound, eq(feedbackRound.id, feedbackLink.roundId))
    .innerJoin(project, eq(project.id, feedbackRound.projectId))
    .innerJoin(organisation, eq(organisation.id, feedbackLink.organisationId))
    .where(eq(feedbackLink.id, linkId))
    .get();
  if (!row) return null;
  const leads = db
    .select({ accountId: account.id, name: account.name, email: account.email, language: account.language })
    .from(projectMember)
    .innerJoin(account, eq(account.id, projectMember.accountId))
    .where(
      and(eq(projectMember.projectId, row.project.id), eq(projectMember.role, "lead"), isNull(account.suspendedAt)),
    )
    .all();
  return {
    projectId: row.project.id,
    project: { key: row.project.key, title: toRequiredText(row.project.titleDa, row.project.titleEn) },
    round: { id: row.round.id, key: row.round.key },
    organisation: row.organisation,
    leads,
  };
}

/** Ids of the links of a round whose newest mail was given up. */
export function listUndeliveredLinks(
  db: Connection,
  { projectId, rawFeedback }: ProjectScope,
  roundId: number,
): Set<number> {
  if (!rawFeedback) return new Set();
  const rows = db
    .select({ linkId: outbox.linkId, state: outbox.state })
    .from(outbox)
    .innerJoin(feedbackLink, eq(feedbackLink.id, outbox.linkId))
    .innerJoin(feedbackRound, eq(feedbackRound.id, feedbackLink.roundId))
    .where(and(eq(feedbackRound.id, roundId), eq(feedbackRound.projectId, projectId)))
    .orderBy(outbox.id)
    .all();
  const newest = new Map(rows.map(({ linkId, state }) => [linkId, state]));
  return new Set([...newest].flatMap(([linkId, state]) => (linkId !== null && state === "given_up" ? [linkId] : [])));
}
