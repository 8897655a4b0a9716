/** Imports a bundle as the administrator does from the command line: checks the whole file, then writes it in one transaction. */
import { replaceActivities } from "#db/activities";
import { type Connection, type Transaction, write } from "#db/client";
import { replaceFeedbackRounds } from "#db/feedback-writing";
import { writeJournal } from "#db/journal";
import { replaceBarriers, replaceNeeds } from "#db/needs";
import { findOrganisation, mapOrganisationIds, replaceOrganisation, setOrganisationParent } from "#db/organisations";
import { replaceOutcomes } from "#db/outcomes";
import { replacePlan } from "#db/plans";
import { findNewestVersion } from "#db/requirement-versions";
import { findProgramme, mapProgrammeIds, replaceProgramme } from "#db/programmes";
import {
  findProjectHead,
  getProjectBasics,
  raiseAllRevisions,
  raiseRevision,
  replaceProjectBasics,
} from "#db/projects";
import { readStoredReferences } from "#db/stored-references";
import type { Fault } from "~/domain/bundle/faults";
import type { Bundle, Key, Project } from "~/domain/bundle/records";
import { readBundle } from "~/domain/bundle/validate-bundle";
import { everything, type EverythingScope } from "~/domain/permissions/scope";
import { contentOfRequirement } from "~/domain/requirement/requirement-content";
import type { OperationContext } from "./context";
import { freezeRequirement } from "./freeze-requirement";

/** Called now and then while the file is checked and written. */
export type ImportProgress = (stage: "check" | "write", done: number, total: number) => void;

export type ImportCounts = Record<
  | "organisations"
  | "programmes"
  | "projects"
  | "activities"
  | "needs"
  | "barriers"
  | "goals"
  | "outcomes"
  | "feedbackRounds"
  | "responses",
  number
>;

interface Options {
  /** Checks everything and writes nothing. */
  dryRun?: boolean;
  onProgress?: ImportProgress;
}

/** The counts of what was written (or would be), or every fault of the file; then nothing is written. */
export function importBundle(
  context: OperationContext,
  raw: unknown,
  { dryRun = false, onProgress }: Options = {},
): { ok: true; counts: ImportCounts } | { ok: false; faults: Fault[] } {
  const scope = everything({ kind: "command_line" });
  const check = (connection: Connection) =>
    readBundle(raw, readStoredReferences(connection, scope), (done, total) => onProgress?.("check", done, total));
  if (dryRun) {
    const result = check(context.db);
    return result.ok ? { ok: true, counts: countRecords(result.bundle) } : result;
  }
  return write(context.db, (transaction) => {
    const result = check(transaction);
    if (!result.ok) return result;
    writeOrganisations(transaction, scope, context, result.bundle);
    writeProgrammes(transaction, scope, context, result.bundle);
    writeProjects(transaction, scope, context, result.bundle, onProgress);
    return { ok: true, counts: countRecords(result.bundle) };
  });
}

function countRecords({ organisations, programmes, projects }: Bundle): ImportCounts {
  const sum = (count: (project: Project) => number | undefined) =>
    projects.reduce((total, project) => total + (count(project) ?? 0), 0);
  return {
    organisations: organisations.length,
    programmes: programmes?.length ?? 0,
    projects: projects.length,
    activities: sum((project) => project.activities?.length),
    needs: sum((project) => project.needs?.length),
    barriers: sum((project) => project.barriers?.length),
    goals: sum((project) => project.goals?.length),
    outcomes: sum((project) => project.outcomes?.length),
    feedbackRounds: sum((project) => project.feedbackRounds?.length),
    responses: sum((project) =>
      project.feedbackRounds?.reduce((total, round) => total + (round.responses?.length ?? 0), 0),
    ),
  };
}

function writeOrganisations(db: Transaction, scope: EverythingScope, { actor, now }: OperationContext, bundle: Bundle) {
  const before = new Map(bundle.organisations.map(({ key }) => [key, findOrganisation(db, scope, key)]));
  const written = bundle.organisations.map((record) => ({ record, id: replaceOrganisation(db, scope, record) }));
  // Parents come after, since a file may name a child before its parent.
  const ids = mapOrganisationIds(db, scope);
  for (const { record, id } of written) {
    setOrganisationParent(db, scope, {
      id,
      parentId: record.parent === undefined ? null : (ids.get(record.parent) ?? null),
    });
    writeJournal(db, {
      actor,
      now,
      operation: "import-bundle",
      subject: "organisation",
      subjectId: id,
      before: before.get(record.key),
      after: record,
    });
  }
  if ([...before.values()].some((one) => one !== null)) raiseAllRevisions(db, scope);
}

function writeProgrammes(db: Transaction, scope: EverythingScope, { actor, now }: OperationContext, bundle: Bundle) {
  const organisationIds = mapOrganisationIds(db, scope);
  let known = false;
  for (const record of bundle.programmes ?? []) {
    const before = findProgramme(db, scope, record.key);
    known ||= before !== null;
    const id = replaceProgramme(db, scope, { record, funderId: organisationIds.get(record.funder) as number });
    writeJournal(db, {
      actor,
      now,
      operation: "import-bundle",
      subject: "programme",
      subjectId: id,
      before,
      after: record,
    });
    for (const requirement of record.requirements ?? []) {
      const newest = findNewestVersion(db, scope, { programmeId: id, key: requirement.key });
      freezeRequirement(db, scope, {
        programmeId: id,
        content: contentOfRequirement(requirement, newest?.content),
        now,
      });
    }
  }
  // What is due from a project stands among its stored figures.
  if (known) raiseAllRevisions(db, scope);
}

function writeProjects(
  db: Transaction,
  scope: EverythingScope,
  { actor, now }: OperationContext,
  bundle: Bundle,
  onProgress?: ImportProgress,
) {
  const organisationIds = mapOrganisationIds(db, scope);
  const programmeIds = mapProgrammeIds(db, scope);
  const total = bundle.projects.reduce((sum, project) => sum + 1 + (project.activities?.length ?? 0), 0);
  let written = 0;
  const onWritten = () => {
    written += 1;
    if (written % 500 === 0 || written === total) onProgress?.("write", written, total);
  };
  for (const project of bundle.projects) {
    const head = findProjectHead(db, project.key);
    const before = head && getProjectBasics(db, scope, head.projectId);
    const projectId = replaceProjectBasics(db, scope, { record: project, organisationIds, programmeIds });
    writeRecords(db, scope, { projectId, project, organisationIds, onWritten });
    raiseRevision(db, scope, projectId);
    writeJournal(db, {
      actor,
      now,
      operation: "import-bundle",
      subject: "project",
      subjectId: projectId,
      projectId,
      before,
      after: {
        ...getProjectBasics(db, scope, projectId),
        records: countRecords({ ...bundle, organisations: [], programmes: [], projects: [project] }),
      },
    });
    onWritten();
  }
}

interface RecordsToWrite {
  projectId: number;
  project: Project;
  organisationIds: ReadonlyMap<Key, number>;
  onWritten: () => void;
}

function writeRecords(
  db: Transaction,
  scope: EverythingScope,
  { projectId, project, organisationIds, onWritten }: RecordsToWrite,
) {
  const goalIds = replacePlan(db, scope, { projectId, plan: project, organisationIds });
  const activityIds = replaceActivities(db, scope, {
    projectId,
    activities: project.activities ?? [],
    organisationIds,
    onWritten,
  });
  replaceNeeds(db, scope, { projectId, needs: project.needs ?? [], organisationIds, activityIds });
  replaceBarriers(db, scope, { projectId, barriers: project.barriers ?? [] });
  replaceOutcomes(db, scope, { projectId, outcomes: project.outcomes ?? [], organisationIds, activityIds, goalIds });
  replaceFeedbackRounds(db, scope, { projectId, rounds: project.feedbackRounds ?? [], organisationIds });
}
