/** What names a record that goes, so that putting it back puts the names back too. */
import { and, eq, inArray } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { need, needAnswer } from "./schema/need";
import { file } from "./schema/file";
import { outcome, outcomeActivity } from "./schema/outcome";

/** What names a record, by the keys of the records that do. */
export interface Pointers {
  needsRaised?: Key[];
  needsAnswered?: Key[];
  outcomes?: Key[];
  /** Ids of the files attached. */
  files?: number[];
}

const keysOf = (rows: { key: Key }[]) => rows.map(({ key }) => key);

/** The needs, outcomes and files that name the activity. */
export function listPointersToActivity(db: Connection, _scope: ProjectScope, activityId: number): Pointers {
  const answered = db
    .select({ key: need.key })
    .from(needAnswer)
    .innerJoin(need, eq(need.id, needAnswer.needId))
    .where(eq(needAnswer.activityId, activityId));
  const outcomes = db
    .select({ key: outcome.key })
    .from(outcomeActivity)
    .innerJoin(outcome, eq(outcome.id, outcomeActivity.outcomeId))
    .where(eq(outcomeActivity.activityId, activityId));
  const files = db.select({ id: file.id }).from(file).where(eq(file.activityId, activityId)).all();
  return {
    needsRaised: keysOf(db.select({ key: need.key }).from(need).where(eq(need.raisedAtId, activityId)).all()),
    needsAnswered: keysOf(answered.all()),
    outcomes: keysOf(outcomes.all()),
    files: files.map(({ id }) => id),
  };
}

/** The outcomes that name the goal. */
export function listPointersToGoal(db: Connection, _scope: ProjectScope, goalId: number): Pointers {
  return { outcomes: keysOf(db.select({ key: outcome.key }).from(outcome).where(eq(outcome.goalId, goalId)).all()) };
}

/** The files attached to the outcome. */
export function listPointersToOutcome(db: Connection, _scope: ProjectScope, outcomeId: number): Pointers {
  const files = db.select({ id: file.id }).from(file).where(eq(file.outcomeId, outcomeId)).all();
  return { files: files.map(({ id }) => id) };
}

interface Restoring {
  kind: "activity" | "goal" | "outcome";
  id: number;
  pointers: Pointers;
}

/** Lets the records that still are there name the record again; one that names another by now keeps that. */
export function restorePointers(db: Connection, { projectId }: ProjectScope, { kind, id, pointers }: Restoring): void {
  const { needsRaised = [], needsAnswered = [], outcomes = [], files = [] } = pointers;
  const needsOf = (keys: Key[]) =>
    db
      .select({ id: need.id, raisedAtId: need.raisedAtId })
      .from(need)
      .where(and(eq(need.projectId, projectId), inArray(need.key, keys)))
      .all();
  const named = db
    .select({ id: outcome.id, goalId: outcome.goalId })
    .from(outcome)
    .where(and(eq(outcome.projectId, projectId), inArray(outcome.key, outcomes)))
    .all();
  if (kind === "activity") {
    for (const one of needsOf(needsRaised))
      if (one.raisedAtId === null) db.update(need).set({ raisedAtId: id }).where(eq(need.id, one.id)).run();
    for (const one of needsOf(needsAnswered)) db.insert(needAnswer).values({ needId: one.id, activityId: id }).run();
    for (const one of named) db.insert(outcomeActivity).values({ outcomeId: one.id, activityId: id }).run();
  }
  if (kind === "goal") {
    for (const one of named)
      if (one.goalId === null) db.update(outcome).set({ goalId: id }).where(eq(outcome.id, one.id)).run();
  }
  if (kind !== "goal") {
    const column = kind === "activity" ? { activityId: id } : { outcomeId: id };
    db.update(file)
      .set(column)
      .where(and(eq(file.projectId, projectId), inArray(file.id, files)))
      .run();
  }
}
