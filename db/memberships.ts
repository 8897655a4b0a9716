/** Memberships and invitations. */
import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import type { EverythingScope, OrganisationScope, ProgrammeScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { account } from "./schema/account";
import { invitation, organisationMember, programmeMember, projectMember } from "./schema/membership";
import { organisation } from "./schema/organisation";
import { programme } from "./schema/programme";
import { project } from "./schema/project";

const ofAccount = sql.placeholder("accountId");

const statements = prepared((db) => ({
  organisations: db
    .select({ organisationId: organisationMember.organisationId, role: organisationMember.role })
    .from(organisationMember)
    .where(eq(organisationMember.accountId, ofAccount))
    .prepare(),
  projects: db
    .select({
      projectId: projectMember.projectId,
      role: projectMember.role,
      organisationId: projectMember.organisationId,
    })
    .from(projectMember)
    .where(eq(projectMember.accountId, ofAccount))
    .prepare(),
  programmes: db
    .select({ programmeId: programmeMember.programmeId, role: programmeMember.role })
    .from(programmeMember)
    .where(eq(programmeMember.accountId, ofAccount))
    .prepare(),
}));

/** Every role that an account holds. */
export function listRoles(db: Connection, _scope: EverythingScope, accountId: number) {
  const ready = statements(db);
  return {
    organisations: ready.organisations.all({ accountId }),
    projects: ready.projects.all({ accountId }),
    programmes: ready.programmes.all({ accountId }),
  };
}

export interface Person {
  accountId: number;
  name: string;
  email: string;
  role: OrganisationRole | ProjectRole | ProgrammeRole;
  organisation: string | null;
}

/** The people of a project by name; the company that a contact speaks for stands beside. */
export function listProjectPeople(db: Connection, scope: ProjectScope): Person[] {
  return db
    .select({
      accountId: account.id,
      name: account.name,
      email: account.email,
      role: projectMember.role,
      organisation: organisation.name,
    })
    .from(projectMember)
    .innerJoin(account, eq(account.id, projectMember.accountId))
    .leftJoin(organisation, eq(organisation.id, projectMember.organisationId))
    .where(eq(projectMember.projectId, scope.projectId))
    .orderBy(asc(account.name))
    .all();
}

/** The members of an organisation. */
export function listOrganisationMembers(db: Connection, scope: OrganisationScope): Person[] {
  return db
    .select({
      accountId: account.id,
      name: account.name,
      email: account.email,
      role: organisationMember.role,
      organisation: sql<null>`null`,
    })
    .from(organisationMember)
    .innerJoin(account, eq(account.id, organisationMember.accountId))
    .where(eq(organisationMember.organisationId, scope.organisationId))
    .orderBy(asc(account.name))
    .all();
}

/** The managers and reviewers of a programme. */
export function listProgrammeMembers(db: Connection, scope: ProgrammeScope): Person[] {
  return db
    .select({
      accountId: account.id,
      name: account.name,
      email: account.email,
      role: programmeMember.role,
      organisation: sql<null>`null`,
    })
    .from(programmeMember)
    .innerJoin(account, eq(account.id, programmeMember.accountId))
    .where(eq(programmeMember.programmeId, scope.programmeId))
    .orderBy(asc(account.name))
    .all();
}

/** Gives an account a role in an organisation; a role it already holds is replaced. */
export function setOrganisationMember(
  db: Connection,
  _scope: EverythingScope,
  values: { organisationId: number; accountId: number; role: OrganisationRole },
): void {
  db.insert(organisationMember)
    .values(values)
    .onConflictDoUpdate({
      target: [organisationMember.organisationId, organisationMember.accountId],
      set: { role: values.role },
    })
    .run();
}

/** Gives an account a role in a project; a role it already holds is replaced. */
export function setProjectMember(
  db: Connection,
  _scope: EverythingScope,
  values: { projectId: number; accountId: number; role: ProjectRole; organisationId: number | null },
): void {
  db.insert(projectMember)
    .values(values)
    .onConflictDoUpdate({
      target: [projectMember.projectId, projectMember.accountId],
      set: { role: values.role, organisationId: values.organisationId },
    })
    .run();
}

/** Gives an account a role in a programme; a role it already holds is replaced. */
export function setProgrammeMember(
  db: Connection,
  _scope: EverythingScope,
  values: { programmeId: number; accountId: number; role: ProgrammeRole },
): void {
  db.insert(programmeMember)
    .values(values)
    .onConflictDoUpdate({
      target: [programmeMember.programmeId, programmeMember.accountId],
      set: { role: values.role },
    })
    .run();
}

export type Invitation = typeof invitation.$inferSelect;

/** Keeps an invitation and returns its id. */
export function insertInvitation(
  db: Connection,
  _scope: EverythingScope,
  values: typeof invitation.$inferInsert,
): number {
  return db.insert(invitation).values(values).returning({ id: invitation.id }).get().id;
}

const stillOpen = (now: number) =>
  and(gt(invitation.expiresAt, now), isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt));

export interface OpenInvitation extends Invitation {
  organisationName: string | null;
  project: { titleDa: string | null; titleEn: string | null } | null;
  programme: { nameDa: string | null; nameEn: string | null } | null;
}

/** The invitation behind a token, with the names of what it invites into; null where it is no longer open. */
export function findInvitation(
  db: Connection,
  _scope: EverythingScope,
  { tokenHash, now }: { tokenHash: string; now: number },
): OpenInvitation | null {
  const found = db
    .select({
      row: invitation,
      organisationName: organisation.name,
      project: { titleDa: project.titleDa, titleEn: project.titleEn },
      programme: { nameDa: programme.nameDa, nameEn: programme.nameEn },
    })
    .from(invitation)
    .leftJoin(organisation, eq(organisation.id, invitation.organisationId))
    .leftJoin(project, eq(project.id, invitation.projectId))
    .leftJoin(programme, eq(programme.id, invitation.programmeId))
    .where(and(eq(invitation.tokenHash, tokenHash), stillOpen(now)))
    .get();
  if (!found) return null;
  const { row, ...names } = found;
  return { ...row, ...names };
}

/** The open invitations into a project, organisation or programme, newest first. */
export function listOpenInvitations(
  db: Connection,
  scope: ProjectScope | OrganisationScope | ProgrammeScope,
  now: number,
): Invitation[] {
  const into =
    scope.kind === "project"
      ? eq(invitation.projectId, scope.projectId)
      : scope.kind === "programme"
        ? eq(invitation.programmeId, scope.programmeId)
        : and(eq(invitation.organisationId, scope.organisationId), isNull(invitation.projectId));
  return db
    .select()
    .from(invitation)
    .where(and(into, stillOpen(now)))
    .all()
    .reverse();
}

/** Marks an invitation as accepted, so that it works once. */
export function acceptInvitationRow(
  db: Connection,
  _scope: EverythingScope,
  { id, now }: { id: number; now: number },
): void {
  db.update(invitation).set({ acceptedAt: now }).where(eq(invitation.id, id)).run();
}
