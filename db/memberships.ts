/** Memberships: who holds which role in which organisation, project and programme. */
import { and, asc, count, eq, sql } from "drizzle-orm";
import type { OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import type { EverythingScope, OrganisationScope, ProgrammeScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { account } from "./schema/account";
import { organisationMember, programmeMember, projectMember } from "./schema/membership";
import { organisation } from "./schema/organisation";
import { programme } from "./schema/programme";

const ofAccount = sql.placeholder("accountId");

const statements = prepared((db) => ({
  organisations: db
    .select({ organisationId: organisationMember.organisationId, role: organisationMember.role })
    .from(organisationMember)
    .where(eq(organisationMember.accountId, ofAccount))
    .prepare(),
  // One row of JSON: somebody may lead a thousand projects, and the roles are read for every request.
  projects: db
    .select({
      roles: sql<string>`json_group_array(json_object(
        'projectId', ${projectMember.projectId},
        'role', ${projectMember.role},
        'organisationId', ${projectMember.organisationId}))`,
    })
    .from(projectMember)
    .where(eq(projectMember.accountId, ofAccount))
    .prepare(),
  programmes: db
    .select({
      programmeId: programmeMember.programmeId,
      role: programmeMember.role,
      demandsTwoSteps: programme.demandsTwoSteps,
    })
    .from(programmeMember)
    .innerJoin(programme, eq(programme.id, programmeMember.programmeId))
    .where(eq(programmeMember.accountId, ofAccount))
    .prepare(),
}));

interface ProjectMembership {
  projectId: number;
  role: ProjectRole;
  organisationId: number | null;
}

function listProjectRoles(db: Connection, accountId: number): ProjectMembership[] {
  return JSON.parse(statements(db).projects.get({ accountId })?.roles ?? "[]") as ProjectMembership[];
}

/** Every role that an account holds. */
export function listRoles(db: Connection, _scope: EverythingScope, accountId: number) {
  const ready = statements(db);
  return {
    organisations: ready.organisations.all({ accountId }),
    projects: listProjectRoles(db, accountId),
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

/** A place that people hold roles in. */
export type PlaceScope = ProjectScope | OrganisationScope | ProgrammeScope;

export interface HeldRole {
  role: OrganisationRole | ProjectRole | ProgrammeRole;
  /** The company that a company contact speaks for. */
  organisationId: number | null;
}

/** The role that an account holds in the place, or null. */
export function findRole(db: Connection, scope: PlaceScope, accountId: number): HeldRole | null {
  const ready = statements(db);
  switch (scope.kind) {
    case "project":
      return listProjectRoles(db, accountId).find((one) => one.projectId === scope.projectId) ?? null;
    case "organisation": {
      const held = ready.organisations.all({ accountId }).find((one) => one.organisationId === scope.organisationId);
      return held ? { role: held.role, organisationId: null } : null;
    }
    case "programme": {
      const held = ready.programmes.all({ accountId }).find((one) => one.programmeId === scope.programmeId);
      return held ? { role: held.role, organisationId: null } : null;
    }
  }
}

/** How many leads a project has. */
export function countProjectLeads(db: Connection, _scope: EverythingScope | ProjectScope, projectId: number): number {
  const leads = and(eq(projectMember.projectId, projectId), eq(projectMember.role, "lead"));
  return db.select({ n: count() }).from(projectMember).where(leads).get()?.n ?? 0;
}

/** Takes the account's role in the place away. */
export function deleteRole(db: Connection, scope: PlaceScope, accountId: number): void {
  switch (scope.kind) {
    case "project":
      db.delete(projectMember)
        .where(and(eq(projectMember.projectId, scope.projectId), eq(projectMember.accountId, accountId)))
        .run();
      return;
    case "organisation":
      db.delete(organisationMember)
        .where(
          and(eq(organisationMember.organisationId, scope.organisationId), eq(organisationMember.accountId, accountId)),
        )
        .run();
      return;
    case "programme":
      db.delete(programmeMember)
        .where(and(eq(programmeMember.programmeId, scope.programmeId), eq(programmeMember.accountId, accountId)))
        .run();
      return;
  }
}
