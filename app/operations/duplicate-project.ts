/** Makes a new project after the pattern of another; whoever does so leads it. */
import { write } from "#db/client";
import { writeDraft } from "#db/drafts";
import { listAgreements, writeAgreement } from "#db/involvements";
import { writeJournal } from "#db/journal";
import { findOrganisationId } from "#db/organisations";
import { getPlan, replacePlan } from "#db/plans";
import { findProjectHead, getProjectBasics } from "#db/projects";
import type { Key } from "~/domain/bundle/records";
import { copyProject, type NewDates } from "~/domain/copy-project";
import { everything, type ProjectScope, type ReaderScope, scopeFor } from "~/domain/permissions/scope";
import { registrationDraft } from "~/domain/registration-draft";
import { beginProject } from "./begin-project";
import type { OperationContext } from "./context";

const system = everything({ kind: "system" });

/** Returns the key of the new project. `scope` is that of the pattern. */
export function duplicateProject(
  { db, now }: OperationContext,
  { scope, reader }: { scope: ProjectScope; reader: ReaderScope },
  to: NewDates,
): Key {
  const { actor } = reader;
  return write(db, (transaction) => {
    const copy = copyProject(
      {
        basics: getProjectBasics(transaction, scope, scope.projectId),
        plan: getPlan(transaction, scope, scope.projectId),
        agreements: listAgreements(transaction, scope),
      },
      to,
    );
    const { stakeholders, illustrative, ...basics } = copy.basics;
    const made = beginProject(transaction, actor, { basics, stakeholders, illustrative });
    if (!made) throw new Error("A stored project names what is not there");
    const { key, projectId, record } = made;
    replacePlan(transaction, system, {
      projectId,
      plan: {
        modelRegistrations: copy.model ? [copy.model] : [],
        momentPlan: copy.momentPlan,
        goals: copy.goals,
        resources: copy.resources,
      },
      organisationIds: new Map(),
    });
    const head = findProjectHead(transaction, key);
    const own = head && scopeFor({ kind: "system" }, "project.change", { kind: "project", ...head });
    if (!own) throw new Error("The new project is not there");
    for (const agreement of copy.agreements) {
      const organisationId = findOrganisationId(transaction, agreement.organisation) as number;
      writeAgreement(transaction, own, { record: agreement, organisationId });
    }
    writeDraft(transaction, reader, { ...registrationDraft(key), projectId, entries: [], now });
    writeJournal(transaction, {
      actor,
      now,
      operation: "duplicate-project",
      subject: "project",
      subjectId: projectId,
      subjectKey: key,
      projectId,
      after: { record, pattern: scope.projectId, lead: actor.accountId },
    });
    return key;
  });
}
