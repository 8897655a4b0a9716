/** Knowledge needs and barriers. */
import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Barrier, Key, Need } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepareInsert, prepareInsertReturningId } from "./insert";
import { prepared } from "./prepared";
import { activity } from "./schema/activity";
import { barrier, need, needAnswer } from "./schema/need";
import { organisation } from "./schema/organisation";
import { compact, groupBy, toRequiredText, toText } from "./text";

const ofProject = sql.placeholder("projectId");
const raisedAt = alias(activity, "raised_at");

const statements = prepared((db) => ({
  needs: db
    .select({ row: need, raisedBy: organisation.key, raisedAt: raisedAt.key })
    .from(need)
    .leftJoin(organisation, eq(organisation.id, need.raisedById))
    .leftJoin(raisedAt, eq(raisedAt.id, need.raisedAtId))
    .where(eq(need.projectId, ofProject))
    .orderBy(asc(need.date), asc(need.key))
    .prepare(),
  answers: db
    .select({ needId: needAnswer.needId, activity: activity.key })
    .from(needAnswer)
    .innerJoin(activity, eq(activity.id, needAnswer.activityId))
    .where(eq(activity.projectId, ofProject))
    .prepare(),
  barriers: db
    .select()
    .from(barrier)
    .where(eq(barrier.projectId, ofProject))
    .orderBy(asc(barrier.date), asc(barrier.key))
    .prepare(),
  upsertNeed: prepareInsertReturningId(db, need, { replace: [need.projectId, need.key], leave: ["loggedById"] }),
  insertAnswer: prepareInsert(db, needAnswer),
  deleteAnswers: db
    .delete(needAnswer)
    .where(eq(needAnswer.needId, sql.placeholder("id")))
    .prepare(),
  deleteNeed: db
    .delete(need)
    .where(eq(need.id, sql.placeholder("id")))
    .prepare(),
  upsertBarrier: prepareInsertReturningId(db, barrier, { replace: [barrier.projectId, barrier.key] }),
  deleteBarrier: db
    .delete(barrier)
    .where(eq(barrier.id, sql.placeholder("id")))
    .prepare(),
}));

/** A project's knowledge needs, oldest first. */
export function listNeeds(db: Connection, _scope: EverythingScope | ProjectScope, projectId: number): Need[] {
  const ready = statements(db);
  const answers = groupBy(
    ready.answers.all({ projectId }),
    (row) => row.needId,
    (row) => row.activity,
  );
  return ready.needs.all({ projectId }).map(
    ({ row, ...keys }) =>
      compact({
        key: row.key,
        text: toRequiredText(row.textDa, row.textEn),
        ...keys,
        date: row.date,
        status: row.status,
        answeredBy: answers.get(row.id),
        answeredOn: row.answeredOn,
        visibility: row.visibility,
      }) as Need,
  );
}

/** A project's barriers, oldest first. */
export function listBarriers(db: Connection, _scope: EverythingScope | ProjectScope, projectId: number): Barrier[] {
  return statements(db)
    .barriers.all({ projectId })
    .map(
      (row) =>
        compact({
          key: row.key,
          kind: row.kind,
          date: row.date,
          severity: row.severity,
          description: toText(row.descriptionDa, row.descriptionEn),
          mitigation: toText(row.mitigationDa, row.mitigationEn),
          resolvedOn: row.resolvedOn,
          visibility: row.visibility,
        }) as Barrier,
    );
}

interface NeedsToWrite {
  projectId: number;
  needs: readonly Need[];
  organisationIds: ReadonlyMap<Key, number>;
  activityIds: ReadonlyMap<Key, number>;
}

/** Writes a project's needs whole; those of a known key keep their id. */
export function replaceNeeds(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  { projectId, needs, organisationIds, activityIds }: NeedsToWrite,
): void {
  const ready = statements(db);
  const kept = new Set(needs.map((one) => writeNeed(db, { projectId, need: one, organisationIds, activityIds })));
  for (const { row } of ready.needs.all({ projectId })) if (!kept.has(row.id)) ready.deleteNeed.run({ id: row.id });
}

/** Writes one need whole under its key; who logged it stays. Returns its id. */
export function writeNeed(
  db: Connection,
  { projectId, need: one, organisationIds, activityIds }: Omit<NeedsToWrite, "needs"> & { need: Need },
): number {
  const ready = statements(db);
  const id = ready.upsertNeed({
    projectId,
    key: one.key,
    textDa: one.text.da,
    textEn: one.text.en,
    raisedById: one.raisedBy === undefined ? null : organisationIds.get(one.raisedBy),
    raisedAtId: one.raisedAt === undefined ? null : activityIds.get(one.raisedAt),
    date: one.date,
    status: one.status,
    answeredOn: one.answeredOn,
    visibility: one.visibility ?? "project",
  });
  ready.deleteAnswers.run({ id });
  for (const key of one.answeredBy ?? [])
    ready.insertAnswer({ needId: id, activityId: activityIds.get(key) as number });
  return id;
}

/** Writes a project's barriers whole; those of a known key keep their id. */
export function replaceBarriers(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  { projectId, barriers }: { projectId: number; barriers: readonly Barrier[] },
): void {
  const ready = statements(db);
  const kept = new Set(barriers.map((one) => writeBarrier(db, { projectId, barrier: one })));
  for (const { id } of ready.barriers.all({ projectId })) if (!kept.has(id)) ready.deleteBarrier.run({ id });
}

/** Writes one barrier whole under its key. Returns its id. */
export function writeBarrier(
  db: Connection,
  { projectId, barrier: one }: { projectId: number; barrier: Barrier },
): number {
  const { description, mitigation, ...members } = one;
  return statements(db).upsertBarrier({
    ...members,
    projectId,
    descriptionDa: description?.da,
    descriptionEn: description?.en,
    mitigationDa: mitigation?.da,
    mitigationEn: mitigation?.en,
    visibility: members.visibility ?? "project",
  });
}
