/** Writes a bundle that was checked, whole, each organisation, programme and project with its journal row. Called in a transaction. */
import { replaceActivities } from "#db/activity-writing";
import type { Transaction } from "#db/client";
import { replaceFeedbackRounds } from "#db/feedback-writing";
import { writeJournal } from "#db/journal";
import { replaceBarriers, replaceNeeds } from "#db/needs";
import { findOrganisation, mapOrganisationIds, replaceOrganisation, setOrganisationParent } from "#db/organisations";
import { replaceOutcomes } from "#db/outcomes";
import { replacePlan } from "#db/plans";
import { findProgramme, mapProgrammeIds, replaceProgramme } from "#db/programmes";
import {
  findProjectHead,
  getProjectBasics,
  raiseRevisionsOfProgramme,
  raiseRevision,
  replaceProjectBasics,
} from "#db/projects";
import { findNewestVersion } from "#db/requirement-versions";
import type { Bundle, Key, Project } from "~/domain/bundle/records";
import { everything, type EverythingScope } from "~/domain/permissions/scope";
import { contentOfRequirement } from "~/domain/requirement/requirement-content";
import type { OperationContext } from "./context";
import { freezeRequirement } from "./freeze-requirement";

/** Called now and then while a file is checked and written. */
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

interface BundleToWrite {
  bundle: Bundle;
  /** Keys of activities that are there already as the bundle has them, where it is of one project. */
  unchanged?: ReadonlySet<Key>;
  onProgress?: ImportProgress;
}

type Context = Pick<OperationContext, "actor" | "now">;

export function writeCheckedBundle(
  db: Transaction,
  context: Context,
  { bundle, unchanged, onProgress }: BundleToWrite,
): void {
  const scope = everything({ kind: "command_line" });
  writeOrganisations(db, scope, context, bundle);
  writeProgrammes(db, scope, context, bundle);
  writeProjects(db, scope, context, { bundle, unchanged, onProgress });
}

/** What a bundle holds. */
export function countRecords({ organisations, programmes, projects }: Bundle): ImportCounts {
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

function writeOrganisations(db: Transaction, scope: EverythingScope, { actor, now }: Context, bundle: Bundle) {
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
}

function writeProgrammes(db: Transaction, scope: EverythingScope, { actor, now }: Context, bundle: Bundle) {
  const organisationIds = mapOrganisationIds(db, scope);
  for (const record of bundle.programmes ?? []) {
    const before = findProgramme(db, scope, record.key);
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
    // What is due from a project stands among its stored figures.
    if (before) raiseRevisionsOfProgramme(db, scope, id);
    for (const requirement of record.requirements ?? []) {
      const newest = findNewestVersion(db, scope, { programmeId: id, key: requirement.key });
      freezeRequirement(db, scope, {
        programmeId: id,
        content: contentOfRequirement(requirement, newest?.content),
        now,
      });
    }
  }
}

function writeProjects(
  db: Transaction,
  scope: EverythingScope,
  { actor, now }: Context,
  { bundle, unchanged, onProgress }: BundleToWrite,
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
    writeRecords(db, scope, { projectId, project, organisationIds, unchanged, onWritten });
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
  unchanged: ReadonlySet<Key> | undefined;
  onWritten: () => void;
}

function writeRecords(
  db: Transaction,
  scope: EverythingScope,
  { projectId, project, organisationIds, unchanged, onWritten }: RecordsToWrite,
) {
  const goalIds = replacePlan(db, scope, { projectId, plan: project, organisationIds });
  const activityIds = replaceActivities(db, scope, {
    projectId,
    activities: project.activities ?? [],
    organisationIds,
    unchanged,
    onWritten,
  });
  replaceNeeds(db, scope, { projectId, needs: project.needs ?? [], organisationIds, activityIds });
  replaceBarriers(db, scope, { projectId, barriers: project.barriers ?? [] });
  replaceOutcomes(db, scope, { projectId, outcomes: project.outcomes ?? [], organisationIds, activityIds, goalIds });
  replaceFeedbackRounds(db, scope, { projectId, rounds: project.feedbackRounds ?? [], organisationIds });
}
