/** Projects: the basics as records, written whole; and whole projects put together from every aggregate. */
import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { ProjectBasics } from "~/domain/bundle/project-basics";
import type { Grant, Key, Project } from "~/domain/bundle/records";
import type { ProjectFacts } from "~/domain/indicators/facts";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import { listActivities } from "./activities";
import type { Connection } from "./client";
import { listFeedbackRounds } from "./feedback";
import { prepareInsert, prepareInsertReturningId } from "./insert";
import { listBarriers, listNeeds } from "./needs";
import { listOrganisationsOfProject } from "./organisations";
import { countOutcomeFiles, listOutcomes } from "./outcomes";
import { getPlan } from "./plans";
import { prepared } from "./prepared";
import { organisation } from "./schema/organisation";
import { programme } from "./schema/programme";
import { grant, project, projectIndustry, projectTopic, stakeholder } from "./schema/project";
import { compact, toRequiredText, toText } from "./text";

const ofProject = sql.placeholder("projectId");
const funder = alias(organisation, "funder");

const statements = prepared((db) => ({
  one: db
    .select({ row: project, lead: organisation.key })
    .from(project)
    .innerJoin(organisation, eq(organisation.id, project.leadId))
    .where(eq(project.id, ofProject))
    .prepare(),
  byKey: db
    .select()
    .from(project)
    .where(eq(project.key, sql.placeholder("key")))
    .prepare(),
  keys: db.select({ id: project.id, key: project.key }).from(project).orderBy(asc(project.key)).prepare(),
  grants: db
    .select({
      funder: funder.key,
      programme: programme.key,
      programmeId: grant.programmeId,
      reference: grant.reference,
      amount: grant.amount,
    })
    .from(grant)
    .innerJoin(funder, eq(funder.id, grant.funderId))
    .leftJoin(programme, eq(programme.id, grant.programmeId))
    .where(eq(grant.projectId, ofProject))
    .prepare(),
  topics: db
    .select({ topic: projectTopic.topic })
    .from(projectTopic)
    .where(eq(projectTopic.projectId, ofProject))
    .prepare(),
  industries: db
    .select({ industry: projectIndustry.industry })
    .from(projectIndustry)
    .where(eq(projectIndustry.projectId, ofProject))
    .prepare(),
  stakeholders: db
    .select({ key: organisation.key })
    .from(stakeholder)
    .innerJoin(organisation, eq(organisation.id, stakeholder.organisationId))
    .where(eq(stakeholder.projectId, ofProject))
    .prepare(),
  upsert: prepareInsertReturningId(db, project, { replace: [project.key], leave: ["archivedAt", "revision"] }),
  insertGrant: prepareInsert(db, grant),
  insertTopic: prepareInsert(db, projectTopic),
  insertIndustry: prepareInsert(db, projectIndustry),
  insertStakeholder: prepareInsert(db, stakeholder),
  deleteGrants: db.delete(grant).where(eq(grant.projectId, ofProject)).prepare(),
  deleteTopics: db.delete(projectTopic).where(eq(projectTopic.projectId, ofProject)).prepare(),
  deleteIndustries: db.delete(projectIndustry).where(eq(projectIndustry.projectId, ofProject)).prepare(),
  deleteStakeholders: db.delete(stakeholder).where(eq(stakeholder.projectId, ofProject)).prepare(),
}));

/** What the policy needs to know of a project, found by its key before anything is allowed. */
export interface ProjectHead {
  projectId: number;
  programmeIds: number[];
  archived: boolean;
  revision: number;
}

/** The head of a project, or null. Says only that the project is there; reading it asks for its scope. */
export function findProjectHead(db: Connection, key: Key): ProjectHead | null {
  const ready = statements(db);
  const row = ready.byKey.get({ key });
  if (!row) return null;
  const programmeIds = ready.grants.all({ projectId: row.id }).flatMap((one) => one.programmeId ?? []);
  return { projectId: row.id, programmeIds, archived: row.archivedAt !== null, revision: row.revision };
}

/** Ids and keys of all projects, by key. */
export function listProjectKeys(db: Connection, _scope: EverythingScope): { id: number; key: Key }[] {
  return statements(db).keys.all();
}

/** The grants of a project, as its record has them. */
export function listGrants(db: Connection, _scope: EverythingScope | ProjectScope, projectId: number): Grant[] {
  return statements(db)
    .grants.all({ projectId })
    .map(
      ({ funder: key, programme: programmeKey, reference, amount }) =>
        compact({ funder: key, programme: programmeKey, reference, amount }) as Grant,
    );
}

/** The basics of a project. Throws where the id is unknown. */
export function getProjectBasics(
  db: Connection,
  scope: EverythingScope | ProjectScope,
  projectId: number,
): ProjectBasics {
  const ready = statements(db);
  const found = ready.one.get({ projectId });
  if (!found) throw new Error(`No project ${projectId}`);
  const { row, lead } = found;
  return {
    ...compact({
      key: row.key,
      title: toRequiredText(row.titleDa, row.titleEn),
      acronym: row.acronym,
      summary: toText(row.summaryDa, row.summaryEn),
      lead,
      grants: listGrants(db, scope, projectId),
      startDate: row.startDate,
      endDate: row.endDate,
      topics: ready.topics.all({ projectId }).map((one) => one.topic),
      industries: ready.industries.all({ projectId }).map((one) => one.industry),
      website: row.website,
      raid: row.raid,
      doi: row.doi,
      stakeholders: ready.stakeholders.all({ projectId }).map((one) => one.key),
    }),
    illustrative: row.illustrative,
  } as ProjectBasics;
}

/** A whole project as the exchange format has it, defaults written out. Throws where the id is unknown. */
export function getProject(db: Connection, scope: EverythingScope | ProjectScope, projectId: number): Project {
  return {
    ...getProjectBasics(db, scope, projectId),
    ...getPlan(db, scope, projectId),
    activities: listActivities(db, scope, projectId),
    needs: listNeeds(db, scope, projectId),
    barriers: listBarriers(db, scope, projectId),
    outcomes: listOutcomes(db, scope, projectId),
    feedbackRounds: listFeedbackRounds(db, scope, projectId),
  };
}

/** Everything that figures and reports of one project are made from. */
export function getProjectFacts(
  db: Connection,
  scope: EverythingScope | ProjectScope,
  projectId: number,
): ProjectFacts {
  return {
    project: getProject(db, scope, projectId),
    organisations: new Map(listOrganisationsOfProject(db, scope, projectId).map((one) => [one.key, one])),
    outcomeFiles: countOutcomeFiles(db, scope, projectId),
  };
}

interface BasicsToWrite {
  record: ProjectBasics;
  organisationIds: ReadonlyMap<Key, number>;
  programmeIds: ReadonlyMap<Key, number>;
}

/** Writes the basics of a project whole; what the exchange format does not cover stays. Returns its id. */
export function replaceProjectBasics(
  db: Connection,
  _scope: EverythingScope | ProjectScope,
  { record, organisationIds, programmeIds }: BasicsToWrite,
): number {
  const ready = statements(db);
  const projectId = ready.upsert({
    key: record.key,
    titleDa: record.title.da,
    titleEn: record.title.en,
    acronym: record.acronym,
    summaryDa: record.summary?.da,
    summaryEn: record.summary?.en,
    leadId: organisationIds.get(record.lead) as number,
    startDate: record.startDate,
    endDate: record.endDate,
    website: record.website,
    raid: record.raid,
    doi: record.doi,
    illustrative: record.illustrative ?? false,
  });
  ready.deleteGrants.run({ projectId });
  for (const one of record.grants ?? []) {
    ready.insertGrant({
      projectId,
      funderId: organisationIds.get(one.funder) as number,
      programmeId: one.programme === undefined ? null : programmeIds.get(one.programme),
      reference: one.reference,
      amount: one.amount,
    });
  }
  ready.deleteTopics.run({ projectId });
  for (const topic of record.topics ?? []) ready.insertTopic({ projectId, topic });
  ready.deleteIndustries.run({ projectId });
  for (const industry of record.industries ?? []) ready.insertIndustry({ projectId, industry });
  ready.deleteStakeholders.run({ projectId });
  for (const key of record.stakeholders ?? []) {
    ready.insertStakeholder({ projectId, organisationId: organisationIds.get(key) as number });
  }
  return projectId;
}

/** When the project was archived (UTC milliseconds), or null while it is open. */
export function findArchivedAt(db: Connection, { projectId }: ProjectScope): number | null {
  return db.select({ at: project.archivedAt }).from(project).where(eq(project.id, projectId)).get()?.at ?? null;
}

/** Closes a project for changes from the moment, or opens it. */
export function setProjectArchived(db: Connection, { projectId }: ProjectScope, archivedAt: number | null): void {
  db.update(project).set({ archivedAt }).where(eq(project.id, projectId)).run();
}

/** Marks that a project or its records changed, so that figures kept in memory are made anew. */
export function raiseRevision(db: Connection, _scope: EverythingScope | ProjectScope, projectId: number): void {
  db.update(project)
    .set({ revision: sql`${project.revision} + 1` })
    .where(eq(project.id, projectId))
    .run();
}

/** As `raiseRevision` for every project that the programme funds. */
export function raiseRevisionsOfProgramme(db: Connection, _scope: EverythingScope, programmeId: number): void {
  db.update(project)
    .set({ revision: sql`${project.revision} + 1` })
    .where(sql`${project.id} in (select ${grant.projectId} from ${grant} where ${grant.programmeId} = ${programmeId})`)
    .run();
}
