/** The outcomes that rest on one activity or count towards one goal, newest first, as far as the reader may see them. */
import { and, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Outcome } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { outcome, outcomeActivity } from "./schema/outcome";
import { toRequiredText } from "./text";

export type LinkedOutcome = Pick<Outcome, "key" | "title" | "date" | "kind" | "level">;

export function listOutcomesOfGoal(db: Connection, scope: ProjectScope, goalId: number): LinkedOutcome[] {
  return listWhere(db, scope, eq(outcome.goalId, goalId));
}

export function listOutcomesOfActivity(db: Connection, scope: ProjectScope, activityId: number): LinkedOutcome[] {
  const resting = db
    .select({ id: outcomeActivity.outcomeId })
    .from(outcomeActivity)
    .where(eq(outcomeActivity.activityId, activityId));
  return listWhere(db, scope, inArray(outcome.id, resting));
}

function listWhere(db: Connection, { projectId, visibilities }: ProjectScope, linked: SQL): LinkedOutcome[] {
  return db
    .select()
    .from(outcome)
    .where(and(linked, eq(outcome.projectId, projectId), inArray(outcome.visibility, [...visibilities])))
    .orderBy(desc(outcome.date), desc(outcome.id))
    .all()
    .map(({ key, titleDa, titleEn, date, kind, level }) => ({
      key,
      title: toRequiredText(titleDa, titleEn),
      date,
      kind,
      level,
    }));
}
