/** What a project plans: models, moments, involvement, goals and resources. */
import { asc, eq, sql } from "drizzle-orm";
import type {
  Goal,
  Involvement,
  Key,
  ModelRegistration,
  MomentPeriod,
  Project,
  Resource,
} from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepareInsert, prepareInsertReturningId } from "./insert";
import { prepared } from "./prepared";
import { organisation } from "./schema/organisation";
import { goal, involvement, involvementMoment, modelRegistration, momentPeriod, resource } from "./schema/plan";
import { compact, groupBy, toRequiredText, toText } from "./text";

const ofProject = sql.placeholder("projectId");

const statements = prepared((db) => ({
  models: db
    .select()
    .from(modelRegistration)
    .where(eq(modelRegistration.projectId, ofProject))
    .orderBy(asc(modelRegistration.date))
    .prepare(),
  periods: db.select().from(momentPeriod).where(eq(momentPeriod.projectId, ofProject)).prepare(),
  involvements: db
    .select({ row: involvement, organisation: organisation.key })
    .from(involvement)
    .innerJoin(organisation, eq(organisation.id, involvement.organisationId))
    .where(eq(involvement.projectId, ofProject))
    .prepare(),
  involvementMoments: db
    .select({ involvementId: involvementMoment.involvementId, moment: involvementMoment.moment })
    .from(involvementMoment)
    .innerJoin(involvement, eq(involvement.id, involvementMoment.involvementId))
    .where(eq(involvement.projectId, ofProject))
    .prepare(),
  goals: db.select().from(goal).where(eq(goal.projectId, ofProject)).orderBy(asc(goal.key)).prepare(),
  resources: db.select().from(resource).where(eq(resource.projectId, ofProject)).prepare(),
  deleteModels: db.delete(modelRegistration).where(eq(modelRegistration.projectId, ofProject)).prepare(),
  deletePeriods: db.delete(momentPeriod).where(eq(momentPeriod.projectId, ofProject)).prepare(),
  deleteResources: db.delete(resource).where(eq(resource.projectId, ofProject)).prepare(),
  deleteInvolvement: db
    .delete(involvement)
    .where(eq(involvement.id, sql.placeholder("id")))
    .prepare(),
  deleteInvolvementMoments: db
    .delete(involvementMoment)
    .where(eq(involvementMoment.involvementId, sql.placeholder("id")))
    .prepare(),
  deleteGoal: db
    .delete(goal)
    .where(eq(goal.id, sql.placeholder("id")))
    .prepare(),
  insertModel: prepareInsert(db, modelRegistration),
  insertPeriod: prepareInsert(db, momentPeriod),
  insertResource: prepareInsert(db, resource),
  upsertInvolvement: prepareInsertReturningId(db, involvement, {
    replace: [involvement.projectId, involvement.organisationId, involvement.form],
    leave: ["returnDa", "returnEn"],
  }),
  insertInvolvementMoment: prepareInsert(db, involvementMoment),
  upsertGoal: prepareInsertReturningId(db, goal, { replace: [goal.projectId, goal.key] }),
}));

export type Plan = Pick<Project, "modelRegistrations" | "momentPlan" | "involvements" | "goals" | "resources">;

/** Everything that a project plans. */
export function getPlan(db: Connection, _scope: EverythingScope | ProjectScope, projectId: number): Plan {
  const ready = statements(db);
  const moments = groupBy(
    ready.involvementMoments.all({ projectId }),
    (row) => row.involvementId,
    (row) => row.moment,
  );
  return {
    modelRegistrations: ready.models.all({ projectId }).map(
      (row) =>
        compact({
          date: row.date,
          model: row.model,
          rationale: toText(row.rationaleDa, row.rationaleEn),
        }) as ModelRegistration,
    ),
    momentPlan: ready.periods
      .all({ projectId })
      .map((row): MomentPeriod => ({ moment: row.moment, from: row.from, to: row.to })),
    involvements: ready.involvements.all({ projectId }).map(
      ({ row, organisation: key }): Involvement =>
        ({
          ...compact({
            organisation: key,
            form: row.form,
            status: row.status,
            since: row.since,
            until: row.until,
            contribution: toText(row.contributionDa, row.contributionEn),
          }),
          moments: moments.get(row.id) ?? [],
        }) as Involvement,
    ),
    goals: ready.goals.all({ projectId }).map(
      (row) =>
        compact({
          key: row.key,
          title: toRequiredText(row.titleDa, row.titleEn),
          targetGroup: toText(row.targetGroupDa, row.targetGroupEn),
          indicator: toText(row.indicatorDa, row.indicatorEn),
          target: row.target,
          actual: row.actual,
          status: row.status,
          visibility: row.visibility,
        }) as Goal,
    ),
    resources: ready.resources
      .all({ projectId })
      .map((row) => compact({ moment: row.moment, hours: row.hours, amount: row.amount }) as Resource),
  };
}

interface PlanToWrite {
  projectId: number;
  plan: Plan;
  organisationIds: ReadonlyMap<Key, number>;
}

/** Writes a plan whole. Goals and involvements of a known key keep their ids. Returns the ids of the goals by key. */
export function replacePlan(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  { projectId, plan, organisationIds }: PlanToWrite,
): Map<Key, number> {
  const ready = statements(db);
  ready.deleteModels.run({ projectId });
  for (const { date, model, rationale } of plan.modelRegistrations) {
    ready.insertModel({ projectId, date, model, rationaleDa: rationale?.da, rationaleEn: rationale?.en });
  }
  ready.deletePeriods.run({ projectId });
  for (const period of plan.momentPlan ?? []) ready.insertPeriod({ projectId, ...period });
  ready.deleteResources.run({ projectId });
  for (const one of plan.resources ?? []) ready.insertResource({ projectId, ...one });
  replaceInvolvements(db, { projectId, involvements: plan.involvements ?? [], organisationIds });
  return replaceGoals(db, { projectId, goals: plan.goals ?? [] });
}

function replaceInvolvements(
  db: Connection,
  {
    projectId,
    involvements,
    organisationIds,
  }: { projectId: number; involvements: Involvement[]; organisationIds: ReadonlyMap<Key, number> },
): void {
  const ready = statements(db);
  const kept = new Set<number>();
  for (const one of involvements) {
    const id = ready.upsertInvolvement({
      projectId,
      organisationId: organisationIds.get(one.organisation) as number,
      form: one.form,
      status: one.status ?? "agreed",
      since: one.since,
      until: one.until,
      contributionDa: one.contribution?.da,
      contributionEn: one.contribution?.en,
    });
    kept.add(id);
    ready.deleteInvolvementMoments.run({ id });
    for (const moment of one.moments) ready.insertInvolvementMoment({ involvementId: id, moment });
  }
  for (const { row } of ready.involvements.all({ projectId }))
    if (!kept.has(row.id)) ready.deleteInvolvement.run({ id: row.id });
}

function replaceGoals(db: Connection, { projectId, goals }: { projectId: number; goals: Goal[] }): Map<Key, number> {
  const ready = statements(db);
  const ids = new Map(goals.map((one) => [one.key, writeGoal(db, { projectId, goal: one })]));
  for (const row of ready.goals.all({ projectId })) if (!ids.has(row.key)) ready.deleteGoal.run({ id: row.id });
  return ids;
}

/** Writes one goal whole under its key. Returns its id. */
export function writeGoal(db: Connection, { projectId, goal: one }: { projectId: number; goal: Goal }): number {
  const { title, targetGroup, indicator, ...members } = one;
  return statements(db).upsertGoal({
    ...members,
    projectId,
    titleDa: title.da,
    titleEn: title.en,
    targetGroupDa: targetGroup?.da,
    targetGroupEn: targetGroup?.en,
    indicatorDa: indicator?.da,
    indicatorEn: indicator?.en,
    visibility: members.visibility ?? "funder",
  });
}
