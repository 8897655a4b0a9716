/** Grants or refuses more time for a report; the new day shows in schedule, calendar and timeline at once. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { getProjectBasics, raiseRevision } from "#db/projects";
import { answerOpenExtension, findExtension } from "#db/report-extensions";
import { listProjectRecipients } from "#db/report-people";
import { findProgrammeById } from "#db/programmes";
import { dueOn } from "~/domain/bundle/due-on";
import type { Day } from "~/domain/bundle/records";
import { everything, type ProgrammeScope } from "~/domain/permissions/scope";
import { paths } from "~/paths";
import { done, type OperationContext, type Outcome, refused } from "./context";
import { mailAboutReport } from "./mail-about-report";

interface Answering {
  id: number;
  /** Null refuses. */
  until: Day | null;
  note: string;
  publicUrl: string;
}

/** A request is answered once. */
export function answerExtension(
  { db, actor, now }: OperationContext,
  scope: ProgrammeScope,
  { id, until, note, publicUrl }: Answering,
): Outcome<null, "gone"> {
  const system = everything({ kind: "system" });
  return write(db, (transaction) => {
    const asked = findExtension(transaction, scope, id);
    if (!asked || asked.answer !== null) return refused("gone");
    answerOpenExtension(transaction, scope, {
      id,
      answer: until === null ? "refused" : "granted",
      grantedUntil: until,
      note: note === "" ? null : note,
      answeredAt: now,
      answeredById: actor.kind === "account" ? actor.accountId : null,
    });
    raiseRevision(transaction, system, asked.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: until === null ? "refuse-extension" : "grant-extension",
      subject: "report-extension",
      subjectId: id,
      projectId: asked.projectId,
      before: { askedUntil: asked.askedUntil },
      after: { until },
    });
    const project = getProjectBasics(transaction, system, asked.projectId);
    const requirement = findProgrammeById(transaction, system, scope.programmeId)?.requirements?.find(
      ({ key }) => key === asked.requirementKey,
    );
    if (requirement)
      mailAboutReport(transaction, {
        to: listProjectRecipients(transaction, system, { projectId: asked.projectId, roles: ["lead", "editor"] }),
        report: requirement.title,
        project: project.title,
        step: {
          template: until === null ? "extension-refused" : "extension-granted",
          dueOn: until ?? dueOn(requirement.due, project),
          note,
        },
        path: paths.reports(project.key),
        publicUrl,
        now,
      });
    return done(null);
  });
}
