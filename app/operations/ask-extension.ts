/** Asks a funder for more time for a report, whether it is begun or not. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findProgramme, findProgrammeId } from "#db/programmes";
import { getProjectBasics, listGrants } from "#db/projects";
import { findOpenExtension, insertExtension } from "#db/report-extensions";
import { listProgrammeRecipients } from "#db/report-people";
import type { Day, Key } from "~/domain/bundle/records";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { paths } from "~/paths";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutReport } from "./mail-about-report";

interface Asking {
  programme: Key;
  requirement: Key;
  until: Day;
  reason: string;
  publicUrl: string;
}

/** Returns the request's id. */
export function askExtension(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { programme: programmeKey, requirement: key, until, reason, publicUrl }: Asking,
): Outcome<number, "not-asked-for" | "open"> {
  const system = everything({ kind: "system" });
  return write(db, (transaction) => {
    const { projectId } = scope;
    const requirement = findProgramme(transaction, system, programmeKey)?.requirements?.find((one) => one.key === key);
    const granted = listGrants(transaction, scope, projectId).some((one) => one.programme === programmeKey);
    const programmeId = findProgrammeId(transaction, programmeKey);
    if (!requirement || !granted || programmeId === null) return refused("not-asked-for");
    const of = { projectId, programmeId, requirementKey: key };
    if (findOpenExtension(transaction, scope, of)) return refused("open");
    const id = insertExtension(transaction, scope, {
      ...of,
      askedUntil: until,
      reason,
      askedAt: now,
      askedById: actor.kind === "account" ? actor.accountId : null,
    });
    writeJournal(transaction, {
      actor,
      now,
      operation: "ask-extension",
      subject: "report-extension",
      subjectId: id,
      projectId,
      after: { programme: programmeKey, requirement: key, until },
    });
    mailAboutReport(transaction, {
      to: listProgrammeRecipients(transaction, system, { programmeId, roles: ["manager"] }),
      report: requirement.title,
      project: getProjectBasics(transaction, scope, projectId).title,
      step: { template: "extension-asked", until, reason },
      path: paths.programmeSchedule(programmeKey),
      publicUrl,
      now,
    });
    return done(id);
  });
}
