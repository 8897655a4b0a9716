/** How many rows the export of a project has, counted without reading the records. */
import { sql } from "drizzle-orm";
import type { TableName } from "~/domain/exchange/tables";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { countOrganisationsOfProject } from "./organisations";

/** What came back from feedback is none where the reader may not see it, and contacts are none without their scope. */
export function countRecordsOfProject(
  db: Connection,
  scope: ProjectScope,
  contacts: ProjectScope | null,
): Record<TableName, number> {
  const { projectId } = scope;
  const feedback = scope.rawFeedback ? projectId : 0;
  const counted = db.get<Omit<Record<TableName, number>, "organisations">>(sql`select
    (select count(*) from activity where project_id = ${projectId}) as activities,
    (select count(*) from need where project_id = ${projectId}) as needs,
    (select count(*) from barrier where project_id = ${projectId}) as barriers,
    (select count(*) from goal where project_id = ${projectId}) as goals,
    (select count(*) from outcome where project_id = ${projectId}) as outcomes,
    (select count(*) from involvement where project_id = ${projectId}) as involvements,
    (select count(*) from moment_period where project_id = ${projectId}) as moments,
    (select count(*) from resource where project_id = ${projectId}) as resources,
    (select count(*) from model_registration where project_id = ${projectId}) as models,
    (select count(*) from contact where project_id = ${contacts?.rawFeedback ? contacts.projectId : 0}) as contacts,
    (select count(*) from feedback_round where project_id = ${feedback}) as rounds,
    -- A row for each text, one for a response without texts.
    (select coalesce(sum(max(1, (select count(*) from answer where response_id = s.id))), 0)
      from response s join feedback_round r on r.id = s.round_id where r.project_id = ${feedback}) as answers,
    (select count(*) from follow_up f join feedback_round r on r.id = f.round_id
      where r.project_id = ${feedback}) as replies`);
  return { ...counted, organisations: countOrganisationsOfProject(db, scope) };
}
