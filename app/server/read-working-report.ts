/** A report as it stands now: what is stored of it, what is asked, and the whole of it as it would be submitted. */
import type { Connection } from "#db/client";
import { findOrganisation } from "#db/organisations";
import { findProgrammeById, listProgrammes } from "#db/programmes";
import { getProjectFacts } from "#db/projects";
import { listAnswers, listOmissions, listTexts, type Written } from "#db/report-texts";
import { findLastSubmitted, listReportVersions, type VersionLine } from "#db/report-versions";
import { getReport, listGrantedDays, type ReportRow } from "#db/reports";
import { getVersion, type RequirementVersion } from "#db/requirement-versions";
import { dueOn } from "~/domain/bundle/due-on";
import type { Day, Programme } from "~/domain/bundle/records";
import type { ProjectFacts } from "~/domain/indicators/facts";
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
  facts: ProjectFacts;
  dueOn: Day;
  texts: (SectionText & Written)[];
  answers: Answer[];
  omissions: LeftOut[];
  versions: VersionLine[];
  /** Of everything that people wrote: tells whether somebody wrote meanwhile. */
  state: string;
  /** `whole` as if no record were left out. */
  compose: (today: Day, options?: { whole: boolean }) => FrozenReport;
}

/** Null for a report that no programme asks for. Facts are read whole: composing decides what a funder gets. */
export function readWorkingReport(db: Connection, scope: ReportScope): WorkingReport | null {
  const system = everything({ kind: "system" });
  const row = getReport(db, scope);
  if (row.requirementVersionId === null || row.programmeId === null) return null;
  const requirement = getVersion(db, scope, row.requirementVersionId);
  const programmes = new Map(listProgrammes(db, system).map((one) => [one.key, one]));
  const programme = findProgrammeById(db, system, row.programmeId);
  const funder = programme && findOrganisation(db, system, programme.funder);
  if (!programme || !funder) throw new Error(`No programme ${row.programmeId}`);
  const facts = getProjectFacts(db, system, row.projectId);
  const texts = listTexts(db, scope);
  const answers = listAnswers(db, scope);
  const omissions = listOmissions(db, scope);
  const versions = listReportVersions(db, scope);
  const granted = listGrantedDays(db, system, row.projectId)
    .filter((one) => one.programme === programme.key && one.requirement === row.requirementKey)
    .at(-1);
  const due = granted?.until ?? dueOn(requirement.content.due, facts.project);
  const named = { id: row.programmeId, key: programme.key, name: programme.name, funder: nameOf(funder) };
  const last = findLastSubmitted(db, scope, {
    projectId: row.projectId,
    programmeId: row.programmeId,
    except: row.id,
    before: row.to,
  });
  return {
    row,
    requirement,
    programme: named,
    facts,
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
        facts,
        programmes,
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
        last: last?.report.indicators ?? null,
        labelsOf: reportLabels,
      }),
  };
}

function nameOf({ key, name, field }: NamedOrganisation): NamedOrganisation {
  return { key, name, field };
}
