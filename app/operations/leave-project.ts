/** Takes a company out of a project at its own word: what was agreed ends as withdrawn, what happened stays. */
import { write } from "#db/client";
import { getCompanyKey } from "#db/company-projects";
import { listAgreements, writeAgreement } from "#db/involvements";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import type { Day } from "~/domain/bundle/records";
import { type CompanyScope, everything, type LinkScope } from "~/domain/permissions/scope";
import { byLink } from "./by-link";
import { done, type OperationContext, type Outcome } from "./context";

/** Returns how many agreements ended. */
export function leaveProject(
  { db, actor, now }: OperationContext,
  scope: LinkScope | CompanyScope,
  today: Day,
): Outcome<number, never> {
  const { projectId, organisationId } = scope;
  return write(db, (transaction) => {
    const organisation = getCompanyKey(transaction, scope);
    const ended = listAgreements(transaction, scope).filter(
      (one) => one.organisation === organisation && one.status !== "withdrawn" && one.status !== "ended",
    );
    for (const before of ended) {
      const until = before.since !== undefined && before.since > today ? before.since : today;
      const record = { ...before, status: "withdrawn" as const, until };
      const id = writeAgreement(transaction, scope, { record, organisationId });
      writeJournal(transaction, {
        actor,
        now,
        operation: "change-involvement",
        subject: "involvement",
        subjectId: id,
        subjectKey: `${organisation}/${before.form}`,
        projectId,
        before: { record: before },
        after: { record, ...byLink(scope) },
      });
    }
    writeJournal(transaction, {
      actor,
      now,
      operation: "leave-project",
      subject: "organisation",
      subjectId: organisationId,
      projectId,
      after: { agreements: ended.length, ...byLink(scope) },
    });
    raiseRevision(transaction, everything({ kind: "system" }), projectId);
    return done(ended.length);
  });
}
