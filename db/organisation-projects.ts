/** Which projects name an organisation in their plan; participation that a project logs is for its own readers alone. */
import { sql } from "drizzle-orm";
import type { OrganisationScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { grant, project, stakeholder } from "./schema/project";
import { involvement } from "./schema/plan";

/** How an organisation stands to a project. */
export type OrganisationPart = "lead" | "funder" | "involved" | "concerned";

/** The parts of an organisation in projects by the project's id: for a reader's own list to be narrowed by, never to be shown whole. */
export function mapOrganisationParts(
  db: Connection,
  { organisationId }: OrganisationScope,
): Map<number, OrganisationPart[]> {
  const rows = db.all(sql`
    select ${project.id} id, 'lead' part from ${project} where ${project.leadId} = ${organisationId}
    union select ${grant.projectId}, 'funder' from ${grant} where ${grant.funderId} = ${organisationId}
    union select ${involvement.projectId}, 'involved' from ${involvement} where ${involvement.organisationId} = ${organisationId}
    union select ${stakeholder.projectId}, 'concerned' from ${stakeholder} where ${stakeholder.organisationId} = ${organisationId}
  `) as { id: number; part: OrganisationPart }[];
  const parts = new Map<number, OrganisationPart[]>();
  for (const { id, part } of rows) parts.set(id, [...(parts.get(id) ?? []), part]);
  return parts;
}
