/** A report as it stands now: what is stored of it, what is asked, and the whole of it as it would be submitted. */
import type { Connection } from "#db/client";
import { findOrganisation } from "#db/organisations";
import { findProgrammeById, listProgrammes } from "#db/programmes";
import { getProjectBasics, getProjectFacts } from "#db/projects";
import { listAnswers, listOmissions, listTexts, type Written } from "#db/report-texts";
import { findLastFigures, listReportVersions, listToldRatings, type VersionLine } from "#db/report-versions";
import { getReport, listGrantedDays, type ReportRow } from "#db/reports";
import { getVersion, type RequirementVersion } from "#db/requirement-versions";
import { dueOn } from "~/domain/bundle/due-on";
import type { ProjectBasics } from "~/domain/bundle/project-basics";
import type { Day, Programme } from "~/domain/bundle/records";
import { everything, type ReportScope } from "~/domain/permissions/scope";
import { composeReport } from "~/domain/report/compose-report";
import type { Answer, FrozenReport, SectionText } from "~/domain/report/frozen-report";
import type { LeftOut } from "~/domain/report/leave-out";
import type { NamedOrganisation } from "~/domain/report/report";
import { reportLabels } from "~/i18n/report-labels";
import { generator } from "./generator";
import { recordVersion } from "./record-version";

export interface WorkingReport {
  row: ReportRow;
  requirement: RequirementVersion;
  programme: { id: number; key: string; name: Programme["name"]; funder: NamedOrganisation };
  project: ProjectBasics;
  dueOn: Day;
  texts: (SectionText & Written)[];
  answers: Answer[];
  omissions: LeftOut[];
  versions: VersionLine[];
  /** Of everything that people wrote: tells whether somebody wrote meanwhile. */
  state: string;
  /**
   * Reads all records of the project, so only pages that show them ask for it; in the same turn, before anybody can
   * write. `whole` as if no record were left out.
   */
  compose: (today: Day, options?: { whole: boolean }) => FrozenReport;
}

/** Null for a report that no programme asks for. Facts are read whole when it is composed, which decides what a funder gets. */
export function readWorkingReport(db: Connection, scope: ReportScope): WorkingReport | null {
  const system = everything({ kind: "system" });
  const row = getReport(db, scope);
  if (row.requirementVersionId === null || row.programmeId === null) return null;
  const requirement = getVersion(db, scope, row.requirementVersionId);
  const programme = findProgrammeById(db, system, row.programmeId);
  const funder = programme && findOrganisation(db, system, programme.funder);
  if (!programme || !funder) throw new Error(`No programme ${row.programmeId}`);
  const project = getProjectBasics(db, system, row.projectId);
  const texts = listTexts(db, scope);
  const answers = listAnswers(db, scope);
  const omissions = listOmissions(db, scope);
  const versions = listReportVersions(db, scope);
  const granted = listGrantedDays(db, system, row.projectId)
    .filter((one) => one.programme === programme.key && one.requirement === row.requirementKey)
    .at(-1);
  const due = granted?.until ?? dueOn(requirement.content.due, project);
  const named = { id: row.programmeId, key: programme.key, name: programme.name, funder: nameOf(funder) };
  const asked = { projectId: row.projectId, programmeId: row.programmeId };
  return {
    row,
    requirement,
    programme: named,
    project,
    dueOn: due,
    texts,
    answers,
    omissions,
    versions,
    state: recordVersion({
      texts: texts.map(({ section, text, nothingToReport, leftOut }) => ({ section, text, nothingToReport, leftOut })),
      answers,
      omissions,
      period: [row.from, row.to, row.language],
    }),
    compose: (today, { whole } = { whole: false }) =>
      composeReport({
        facts: getProjectFacts(db, system, row.projectId),
        programmes: new Map(listProgrammes(db, system).map((one) => [one.key, one])),
        programme: { key: named.key, name: named.name, funder: named.funder },
        requirement: { ...requirement.content, number: requirement.number },
        period: row,
        dueOn: due,
        today,
        number: versions.length + 1,
        language: row.language,
        generator,
        texts,
        answers,
        omissions: whole ? [] : omissions,
        last: findLastFigures(db, scope, { ...asked, except: row.id, before: row.to }),
        told: listToldRatings(db, scope, asked),
        labelsOf: reportLabels,
      }),
  };
}

function nameOf({ key, name, field }: NamedOrganisation): NamedOrganisation {
  return { key, name, field };
}
