/** The roles of one person with the names of what they are held in, for the person's own page. */
import { asc, eq } from "drizzle-orm";
import type { Key, Text } from "~/domain/bundle/records";
import type { OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import type { AccountScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { organisationMember, programmeMember, projectMember } from "./schema/membership";
import { organisation } from "./schema/organisation";
import { programme } from "./schema/programme";
import { project } from "./schema/project";
import { toRequiredText } from "./text";

/** A role with the name and key of the place that it is held in. */
export type NamedRole = {
  key: Key;
  name: Text;
} & (
  | { in: "project"; role: ProjectRole; organisation: string | null }
  | { in: "organisation"; role: OrganisationRole }
  | { in: "programme"; role: ProgrammeRole }
);

/** The roles that a person holds, with what they are held in: programmes, then projects, then organisations. */
export function listNamedRoles(db: Connection, { accountId }: AccountScope): NamedRole[] {
  const programmes = db
    .select({ key: programme.key, da: programme.nameDa, en: programme.nameEn, role: programmeMember.role })
    .from(programmeMember)
    .innerJoin(programme, eq(programme.id, programmeMember.programmeId))
    .where(eq(programmeMember.accountId, accountId))
    .orderBy(asc(programme.key))
    .all();
  const projects = db
    .select({
      key: project.key,
      da: project.titleDa,
      en: project.titleEn,
      role: projectMember.role,
      organisation: organisation.name,
    })
    .from(projectMember)
    .innerJoin(project, eq(project.id, projectMember.projectId))
    .leftJoin(organisation, eq(organisation.id, projectMember.organisationId))
    .where(eq(projectMember.accountId, accountId))
    .orderBy(asc(project.key))
    .all();
  const organisations = db
    .select({ key: organisation.key, name: organisation.name, role: organisationMember.role })
    .from(organisationMember)
    .innerJoin(organisation, eq(organisation.id, organisationMember.organisationId))
    .where(eq(organisationMember.accountId, accountId))
    .orderBy(asc(organisation.key))
    .all();
  return [
    ...programmes.map(({ da, en, ...row }) => ({ in: "programme" as const, name: toRequiredText(da, en), ...row })),
    ...projects.map(({ da, en, ...row }) => ({ in: "project" as const, name: toRequiredText(da, en), ...row })),
    ...organisations.map(({ name, ...row }) => ({ in: "organisation" as const, name: { da: name, en: name }, ...row })),
  ];
}
