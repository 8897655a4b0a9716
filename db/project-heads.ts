/** What the policy needs to know of many projects at once. */
import { inArray, or, sql } from "drizzle-orm";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import type { ProjectHead } from "./projects";
import { grant, project } from "./schema/project";

interface Wanted {
  projectIds: readonly number[];
  /** All projects with a grant of these. */
  programmeIds: readonly number[];
}

/** The heads of the projects, by key. */
export function listProjectHeads(
  db: Connection,
  _scope: EverythingScope,
  { projectIds, programmeIds }: Wanted,
): ProjectHead[] {
  const funded = sql`${project.id} in (select ${grant.projectId} from ${grant} where ${inArray(grant.programmeId, [...programmeIds])})`;
  return db
    .select({
      projectId: project.id,
      archivedAt: project.archivedAt,
      revision: project.revision,
      programmeIds: sql<string>`(select json_group_array(programme_id) from "grant" where project_id = ${project.id} and programme_id is not null)`,
    })
    .from(project)
    .where(or(inArray(project.id, [...projectIds]), programmeIds.length > 0 ? funded : undefined))
    .orderBy(project.key)
    .all()
    .map(({ archivedAt, programmeIds: ids, ...head }) => ({
      ...head,
      archived: archivedAt !== null,
      programmeIds: JSON.parse(ids) as number[],
    }));
}
