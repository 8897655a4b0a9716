/** The projects in which one person may log activities. */
import { sql } from "drizzle-orm";
import type { Key, Text } from "~/domain/bundle/records";
import { can } from "~/domain/permissions/can";
import type { ReaderScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { toRequiredText } from "./text";

export interface LoggableProject {
  id: number;
  key: Key;
  title: Text;
  acronym: string | null;
  /** Whether the person logged here last. */
  last: boolean;
}

/** Ids of the projects that the person's roles let log in, those that are archived included. */
function listCandidates({ actor }: ReaderScope): number[] {
  return actor.projects
    .map(({ projectId }) => projectId)
    .filter((projectId) =>
      can(actor, "activity.log", { kind: "project", projectId, programmeIds: [], archived: false }),
    );
}

interface Row {
  id: number;
  key: Key;
  titleDa: string | null;
  titleEn: string | null;
  acronym: string | null;
}

/** In no order. */
export function listLoggableProjects(db: Connection, scope: ReaderScope): LoggableProject[] {
  const ids = JSON.stringify(listCandidates(scope));
  const rows = db.all<Row>(sql`
    select id, key, title_da as titleDa, title_en as titleEn, acronym from project
    where id in (select value from json_each(${ids})) and archived_at is null`);
  const last = db.get<{ projectId: number } | undefined>(sql`
    select project_id as projectId from activity where logged_by_id = ${scope.actor.accountId} order by id desc limit 1`);
  return rows.map(({ titleDa, titleEn, ...row }) => ({
    ...row,
    title: toRequiredText(titleDa, titleEn),
    last: row.id === last?.projectId,
  }));
}

/** Whether there is a project that the person may log in. */
export function hasLoggableProject(db: Connection, scope: ReaderScope): boolean {
  const candidates = listCandidates(scope);
  if (candidates.length === 0) return false;
  return (
    db.get(sql`
      select 1 from project where id in (select value from json_each(${JSON.stringify(candidates)}))
      and archived_at is null limit 1`) !== undefined
  );
}
