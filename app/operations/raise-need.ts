/** Records a knowledge need that a company raises on its own page, by its link or its account. */
import { write } from "#db/client";
import { getCompanyKey } from "#db/company-projects";
import { writeJournal } from "#db/journal";
import { listNeeds, writeNeed } from "#db/needs";
import { raiseRevision } from "#db/projects";
import type { Day, Key, Need, Text } from "~/domain/bundle/records";
import { makeRecordKey } from "~/domain/make-record-key";
import { type CompanyScope, everything, type LinkScope } from "~/domain/permissions/scope";
import { byLink } from "./by-link";
import { done, type OperationContext, type Outcome } from "./context";

/** Returns the key of the need. It is open, and for the project alone until the project says otherwise. */
export function raiseNeed(
  { db, actor, now }: OperationContext,
  scope: LinkScope | CompanyScope,
  { text, today }: { text: Text; today: Day },
): Outcome<Key, never> {
  const system = everything({ kind: "system" });
  return write(db, (transaction) => {
    const organisation = getCompanyKey(transaction, scope);
    const taken = new Set(listNeeds(transaction, system, scope.projectId).map(({ key }) => key));
    const words = (text.da ?? text.en ?? "").slice(0, 40);
    const need: Need = {
      key: makeRecordKey(`${today}-${words}`, taken),
      text,
      raisedBy: organisation,
      date: today,
      status: "open",
      visibility: "project",
    };
    const organisationIds = new Map([[organisation, scope.organisationId]]);
    const { projectId } = scope;
    const id = writeNeed(transaction, { projectId, need, organisationIds, activityIds: new Map() });
    raiseRevision(transaction, system, projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "add-need",
      subject: "need",
      subjectId: id,
      subjectKey: need.key,
      projectId,
      after: { record: need, ...byLink(scope) },
    });
    return done(need.key);
  });
}
