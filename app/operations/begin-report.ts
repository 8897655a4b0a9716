/** Begins the report that a programme asks a project for, with the requirement as it stands today. */
import { write } from "#db/client";
import { findFirstActivityDay } from "#db/activities";
import { writeJournal } from "#db/journal";
import { findProgramme, findProgrammeId } from "#db/programmes";
import { getProjectBasics, listGrants, raiseRevision } from "#db/projects";
import { findLastFigures } from "#db/report-versions";
import { insertReport, listBegunReports } from "#db/reports";
import { findNewestVersion } from "#db/requirement-versions";
import { dueOn } from "~/domain/bundle/due-on";
import type { Key } from "~/domain/bundle/records";
import { earlierDay, shiftDay } from "~/domain/days";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { contentOfRequirement } from "~/domain/requirement/requirement-content";
import type { Language } from "~/i18n/language";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { freezeRequirement } from "./freeze-requirement";

interface Beginning {
  programme: Key;
  requirement: Key;
  /** In which the report will be submitted, until somebody chooses another. */
  language: Language;
}

/** Returns the report's id; that of the one that is there, where it was begun already. */
export function beginReport(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { programme: programmeKey, requirement: key, language }: Beginning,
): Outcome<number, "not-asked-for"> {
  const system = everything({ kind: "system" });
  return write(db, (transaction) => {
    const { projectId } = scope;
    const begun = listBegunReports(transaction, scope, projectId).find(
      (one) => one.programme === programmeKey && one.requirement === key,
    );
    if (begun) return done(begun.id);
    const programme = findProgramme(transaction, system, programmeKey);
    const requirement = programme?.requirements?.find((one) => one.key === key);
    const granted = listGrants(transaction, scope, projectId).some((one) => one.programme === programmeKey);
    const programmeId = findProgrammeId(transaction, programmeKey);
    if (!requirement || !granted || programmeId === null) return refused("not-asked-for");
    // A requirement that came in before requirements had versions gets its first one here.
    const newest = findNewestVersion(transaction, system, { programmeId, key });
    const version = freezeRequirement(transaction, system, {
      programmeId,
      content: contentOfRequirement(requirement, newest?.content),
      now,
    });
    const project = getProjectBasics(transaction, scope, projectId);
    const to = dueOn(requirement.due, project);
    const last = findLastFigures(transaction, system, { projectId, programmeId, except: 0, before: to });
    // As figures find where a period begins that nobody has named.
    const earliest = findFirstActivityDay(transaction, scope) ?? project.startDate;
    const first = last ? shiftDay(last.to, 1) : earlierDay(earliest, project.startDate);
    const from = first > to ? to : first;
    const id = insertReport(transaction, scope, {
      projectId,
      programmeId,
      requirementKey: key,
      requirementVersionId: version.id,
      kind: requirement.kind,
      from,
      to,
      language,
      createdAt: now,
    });
    raiseRevision(transaction, scope, projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "begin-report",
      subject: "report",
      subjectId: id,
      projectId,
      after: { programme: programmeKey, requirement: key, version: version.number, from, to },
    });
    return done(id);
  });
}
