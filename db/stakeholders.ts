/** Who is there in a project: every organisation that its records name, as far as the reader may see them. */
import { sql } from "drizzle-orm";
import type { Organisation } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { StakeholderPart } from "~/domain/stakeholder-parts";
import type { Connection } from "./client";
import { listOrganisationsByIds } from "./organisations";

export interface Stakeholder extends Organisation {
  id: number;
  parentName: string | null;
  parts: StakeholderPart[];
}

/** The organisations with their parts in the project; without a part nobody is named. */
export function listStakeholders(db: Connection, scope: ProjectScope): Stakeholder[] {
  const parts = mapParts(db, scope);
  return listOrganisationsByIds(db, scope, [...parts.keys()]).map((one) => ({
    ...one,
    parts: parts.get(one.id) ?? [],
  }));
}

function mapParts(db: Connection, { projectId, visibilities, rawFeedback }: ProjectScope) {
  const seen = sql.join(
    visibilities.map((visibility) => sql`${visibility}`),
    sql`, `,
  );
  const activities = sql`select id from activity where project_id = ${projectId} and visibility in (${seen})`;
  const rows = db.all<{ id: number; part: StakeholderPart }>(sql`
    select lead_id id, 'lead' part from project where id = ${projectId}
    union select funder_id, 'funder' from "grant" where project_id = ${projectId}
    union select organisation_id, 'listed' from stakeholder where project_id = ${projectId}
    union select organisation_id, 'involved' from involvement where project_id = ${projectId}
    union select organisation_id, 'took_part' from activity_participant
      where organisation_id is not null and activity_id in (${activities})
    union select organisation_id, 'broker' from activity_broker where activity_id in (${activities})
    union select raised_by_id, 'need' from need
      where project_id = ${projectId} and visibility in (${seen}) and raised_by_id is not null
    union select organisation_id, 'contact' from contact where project_id = ${rawFeedback ? projectId : 0}
  `);
  const parts = new Map<number, StakeholderPart[]>();
  for (const { id, part } of rows) parts.set(id, [...(parts.get(id) ?? []), part]);
  return parts;
}
