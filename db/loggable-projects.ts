/** The projects in which one person may log activities. */
import { and, isNull, sql } from "drizzle-orm";
import type { Key, Text } from "~/domain/bundle/records";
import type { AccountActor } from "~/domain/permissions/actor";
import { can } from "~/domain/permissions/can";
import type { ReaderScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { project } from "./schema/project";
import { toRequiredText } from "./text";

export interface LoggableProject {
  id: number;
  key: Key;
  title: Text;
  acronym: string | null;
  /** Whether the person logged here last. */
  last: boolean;
}

const triedAtOnce = 20;

const statements = prepared((db) => ({
  open: db
    .select({ id: project.id })
    .from(project)
    .where(
      and(sql`${project.id} in (select value from json_each(${sql.placeholder("ids")}))`, isNull(project.archivedAt)),
    )
    .limit(1)
    .prepare(),
}));

/** Ids of the projects that the person's roles let log in, those that are archived included. */
function listCandidates(actor: AccountActor, roles: AccountActor["projects"]): number[] {
  return roles
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
  const ids = JSON.stringify(listCandidates(scope.actor, scope.actor.projects));
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

/** Whether there is a project that the person may log in; asked for every page, so that a few roles are tried at a time. */
export function hasLoggableProject(db: Connection, { actor }: ReaderScope): boolean {
  const find = statements(db);
  for (let start = 0; start < actor.projects.length; start += triedAtOnce) {
    const candidates = listCandidates(actor, actor.projects.slice(start, start + triedAtOnce));
    if (candidates.length > 0 && find.open.get({ ids: JSON.stringify(candidates) })) return true;
  }
  return false;
}
