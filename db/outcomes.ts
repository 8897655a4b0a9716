/** Outcomes with their activities, evidence and attached files. */
import { asc, count, eq, sql } from "drizzle-orm";
import type { Evidence, Key, Outcome } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepareInsert, prepareInsertReturningId } from "./insert";
import { prepared } from "./prepared";
import { activity } from "./schema/activity";
import { file } from "./schema/file";
import { organisation } from "./schema/organisation";
import { evidence, outcome, outcomeActivity } from "./schema/outcome";
import { goal } from "./schema/plan";
import { compact, groupBy, toRequiredText, toText } from "./text";

const ofProject = sql.placeholder("projectId");

const statements = prepared((db) => ({
  outcomes: db
    .select({ row: outcome, organisation: organisation.key, goal: goal.key })
    .from(outcome)
    .leftJoin(organisation, eq(organisation.id, outcome.organisationId))
    .leftJoin(goal, eq(goal.id, outcome.goalId))
    .where(eq(outcome.projectId, ofProject))
    .orderBy(asc(outcome.date), asc(outcome.key))
    .prepare(),
  activities: db
    .select({ outcomeId: outcomeActivity.outcomeId, activity: activity.key })
    .from(outcomeActivity)
    .innerJoin(activity, eq(activity.id, outcomeActivity.activityId))
    .where(eq(activity.projectId, ofProject))
    .prepare(),
  evidence: db
    .select({ row: evidence })
    .from(evidence)
    .innerJoin(outcome, eq(outcome.id, evidence.outcomeId))
    .where(eq(outcome.projectId, ofProject))
    .orderBy(asc(evidence.outcomeId), asc(evidence.position))
    .prepare(),
  files: db
    .select({ outcome: outcome.key, files: count() })
    .from(file)
    .innerJoin(outcome, eq(outcome.id, file.outcomeId))
    .where(eq(outcome.projectId, ofProject))
    .groupBy(outcome.key)
    .prepare(),
  upsert: prepareInsertReturningId(db, outcome, { replace: [outcome.projectId, outcome.key] }),
  insertActivity: prepareInsert(db, outcomeActivity),
  insertEvidence: prepareInsert(db, evidence),
  deleteActivities: db
    .delete(outcomeActivity)
    .where(eq(outcomeActivity.outcomeId, sql.placeholder("id")))
    .prepare(),
  deleteEvidence: db
    .delete(evidence)
    .where(eq(evidence.outcomeId, sql.placeholder("id")))
    .prepare(),
  deleteOne: db
    .delete(outcome)
    .where(eq(outcome.id, sql.placeholder("id")))
    .prepare(),
}));

/** A project's outcomes, oldest first. */
export function listOutcomes(db: Connection, _scope: EverythingScope | ProjectScope, projectId: number): Outcome[] {
  const ready = statements(db);
  const activities = groupBy(
    ready.activities.all({ projectId }),
    (row) => row.outcomeId,
    (row) => row.activity,
  );
  const proofs = groupBy(
    ready.evidence.all({ projectId }),
    ({ row }) => row.outcomeId,
    ({ row }) => compact({ url: row.url, strength: row.strength, note: toText(row.noteDa, row.noteEn) }) as Evidence,
  );
  return ready.outcomes.all({ projectId }).map(
    ({ row, ...keys }) =>
      compact({
        key: row.key,
        title: toRequiredText(row.titleDa, row.titleEn),
        kind: row.kind,
        level: row.level,
        date: row.date,
        description: toText(row.descriptionDa, row.descriptionEn),
        ...keys,
        activities: activities.get(row.id),
        evidence: proofs.get(row.id),
        visibility: row.visibility,
      }) as Outcome,
  );
}

/** Number of files attached to each outcome that has any, by the outcome's key. */
export function countOutcomeFiles(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  projectId: number,
): Map<Key, number> {
  return new Map(
    statements(db)
      .files.all({ projectId })
      .map((row) => [row.outcome, row.files]),
  );
}

interface OutcomesToWrite {
  projectId: number;
  outcomes: readonly Outcome[];
  organisationIds: ReadonlyMap<Key, number>;
  activityIds: ReadonlyMap<Key, number>;
  goalIds: ReadonlyMap<Key, number>;
}

/** Writes a project's outcomes whole; those of a known key keep their id and with it their files. */
export function replaceOutcomes(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  { projectId, outcomes, organisationIds, activityIds, goalIds }: OutcomesToWrite,
): void {
  const ready = statements(db);
  const ids = { organisationIds, activityIds, goalIds };
  const kept = new Set(outcomes.map((one) => writeOutcome(db, { projectId, outcome: one, ...ids })));
  for (const { row } of ready.outcomes.all({ projectId })) if (!kept.has(row.id)) ready.deleteOne.run({ id: row.id });
}

/** Writes one outcome whole under its key. Returns its id. */
export function writeOutcome(
  db: Connection,
  {
    projectId,
    outcome: one,
    organisationIds,
    activityIds,
    goalIds,
  }: Omit<OutcomesToWrite, "outcomes"> & { outcome: Outcome },
): number {
  const ready = statements(db);
  const id = ready.upsert({
    projectId,
    key: one.key,
    titleDa: one.title.da,
    titleEn: one.title.en,
    kind: one.kind,
    level: one.level,
    date: one.date,
    descriptionDa: one.description?.da,
    descriptionEn: one.description?.en,
    organisationId: one.organisation === undefined ? null : organisationIds.get(one.organisation),
    goalId: one.goal === undefined ? null : goalIds.get(one.goal),
    visibility: one.visibility ?? "funder",
  });
  ready.deleteActivities.run({ id });
  for (const key of one.activities ?? [])
    ready.insertActivity({ outcomeId: id, activityId: activityIds.get(key) as number });
  ready.deleteEvidence.run({ id });
  one.evidence?.forEach(({ url, strength, note }, position) =>
    ready.insertEvidence({ outcomeId: id, position, url, strength, noteDa: note?.da, noteEn: note?.en }),
  );
  return id;
}
