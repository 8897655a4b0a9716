/** Invitations into organisations, projects and programmes. */
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Key, Text } from "~/domain/bundle/records";
import type { InvitationTarget } from "~/domain/permissions/roles";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import type { PlaceScope } from "./memberships";
import { account } from "./schema/account";
import { invitation } from "./schema/membership";
import { organisation } from "./schema/organisation";
import { programme } from "./schema/programme";
import { project } from "./schema/project";
import { toRequiredText } from "./text";

const inviter = alias(account, "inviter");

export type Invitation = typeof invitation.$inferSelect;

/** Keeps an invitation and returns its id. */
export function insertInvitation(db: Connection, _scope: PlaceScope, values: typeof invitation.$inferInsert): number {
  return db.insert(invitation).values(values).returning({ id: invitation.id }).get().id;
}

const stillOpen = (now: number) =>
  and(gt(invitation.expiresAt, now), isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt));

/** A contact's invitation names its company too, but leads into the project. */
function into(scope: PlaceScope) {
  switch (scope.kind) {
    case "project":
      return eq(invitation.projectId, scope.projectId);
    case "programme":
      return eq(invitation.programmeId, scope.programmeId);
    case "organisation":
      return and(eq(invitation.organisationId, scope.organisationId), isNull(invitation.projectId));
  }
}

export interface OpenInvitation extends Invitation {
  /** What it invites into. */
  target: { kind: InvitationTarget; key: Key; name: Text };
  /** The company that a contact is to speak for. */
  company: string | null;
  /** Null where the inviting account is gone. */
  inviterName: string | null;
}

/** The invitation behind a token, with the names of what it invites into; null where it is no longer open. */
export function findInvitation(
  db: Connection,
  _scope: EverythingScope | PlaceScope,
  { tokenHash, now }: { tokenHash: string; now: number },
): OpenInvitation | null {
  const found = db
    .select({
      row: invitation,
      organisation: { key: organisation.key, name: organisation.name },
      project: { key: project.key, da: project.titleDa, en: project.titleEn },
      programme: { key: programme.key, da: programme.nameDa, en: programme.nameEn },
      inviterName: inviter.name,
    })
    .from(invitation)
    .leftJoin(organisation, eq(organisation.id, invitation.organisationId))
    .leftJoin(project, eq(project.id, invitation.projectId))
    .leftJoin(programme, eq(programme.id, invitation.programmeId))
    .leftJoin(inviter, eq(inviter.id, invitation.invitedById))
    .where(and(eq(invitation.tokenHash, tokenHash), stillOpen(now)))
    .get();
  if (!found) return null;
  const { row, inviterName } = found;
  const company = row.projectId === null ? null : (found.organisation?.name ?? null);
  return { ...row, target: targetOf(found), company, inviterName };
}

type Named = { key: Key; da: string | null; en: string | null } | null;

function targetOf(found: {
  project: Named;
  programme: Named;
  organisation: { key: Key; name: string } | null;
}): OpenInvitation["target"] {
  if (found.project) return { kind: "project", key: found.project.key, name: textOf(found.project) };
  if (found.programme) return { kind: "programme", key: found.programme.key, name: textOf(found.programme) };
  if (!found.organisation) throw new Error("An invitation that leads nowhere");
  const { key, name } = found.organisation;
  return { kind: "organisation", key, name: { da: name, en: name } };
}

function textOf({ da, en }: { da: string | null; en: string | null }): Text {
  return toRequiredText(da, en);
}

export interface ListedInvitation {
  id: number;
  email: string;
  role: Invitation["role"];
  company: string | null;
  expiresAt: number;
}

/** The open invitations into a place, newest first. */
export function listOpenInvitations(db: Connection, scope: PlaceScope, now: number): ListedInvitation[] {
  return db
    .select({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      company: organisation.name,
      expiresAt: invitation.expiresAt,
    })
    .from(invitation)
    .leftJoin(organisation, and(eq(organisation.id, invitation.organisationId), eq(invitation.role, "company")))
    .where(and(into(scope), stillOpen(now)))
    .orderBy(desc(invitation.id))
    .all();
}

/** Marks an invitation as accepted, so that it works once. */
export function markInvitationAccepted(
  db: Connection,
  _scope: EverythingScope,
  { id, now }: { id: number; now: number },
): void {
  db.update(invitation).set({ acceptedAt: now }).where(eq(invitation.id, id)).run();
}

/** Withdraws one open invitation into the place; false where there is none. */
export function markInvitationWithdrawn(
  db: Connection,
  scope: PlaceScope,
  { id, now }: { id: number; now: number },
): boolean {
  return (
    db
      .update(invitation)
      .set({ withdrawnAt: now })
      .where(and(eq(invitation.id, id), into(scope), stillOpen(now)))
      .run().changes > 0
  );
}

/** Withdraws the open invitations of an address into the place and returns their ids. */
export function withdrawInvitationsOf(
  db: Connection,
  scope: PlaceScope,
  { email, now }: { email: string; now: number },
): number[] {
  return db
    .update(invitation)
    .set({ withdrawnAt: now })
    .where(and(eq(invitation.email, email), into(scope), stillOpen(now)))
    .returning({ id: invitation.id })
    .all()
    .map(({ id }) => id);
}
