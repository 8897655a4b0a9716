/** What an import of activities asks: which of them the project has already, and which keys are free. */
import { and, asc, eq, sql } from "drizzle-orm";
import type { Activity, Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepared } from "./prepared";
import { activity } from "./schema/activity";

const { placeholder } = sql;

const statements = prepared((db) => ({
  same: db
    .select({ id: activity.id })
    .from(activity)
    .where(
      sql`${activity.projectId} = ${placeholder("projectId")} and ${activity.date} = ${placeholder("date")}
        and ${activity.kind} = ${placeholder("kind")}
        and (${activity.titleDa} = ${placeholder("da")} or ${activity.titleEn} = ${placeholder("en")})`,
    )
    .limit(1)
    .prepare(),
  logger: db
    .update(activity)
    .set({ loggedById: sql`${placeholder("loggedById")}` })
    .where(eq(activity.id, placeholder("id")))
    .prepare(),
  key: db
    .select({ id: activity.id })
    .from(activity)
    .where(and(eq(activity.projectId, placeholder("projectId")), eq(activity.key, placeholder("key"))))
    .prepare(),
}));

/** Whether the project has an activity of the same day, kind and title. */
export function hasSameActivity(
  db: Connection,
  { projectId }: ProjectScope,
  { date, kind, title }: Pick<Activity, "date" | "kind" | "title">,
): boolean {
  const { da = null, en = null } = title;
  return statements(db).same.get({ projectId, date, kind, da, en }) !== undefined;
}

export function hasActivityKey(db: Connection, { projectId }: ProjectScope, key: Key): boolean {
  return statements(db).key.get({ projectId, key }) !== undefined;
}

/** Notes whose own an activity is. */
export function setActivityLogger(
  db: Connection,
  _scope: ProjectScope,
  row: { id: number; loggedById: number | null },
): void {
  statements(db).logger.run(row);
}

/** Days, kinds and titles of the project's activities, so many at a time, after the one of an id. */
export function listActivityMarks(db: Connection, { projectId }: ProjectScope) {
  const { date, kind, titleDa, titleEn } = activity;
  return db
    .select({ date, kind, titleDa, titleEn })
    .from(activity)
    .where(eq(activity.projectId, projectId))
    .orderBy(asc(activity.id))
    .all();
}
