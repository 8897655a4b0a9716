/** Corrects what everyone reads of an organisation, unless somebody else did so since the form was filled. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { listIdentities, type OrganisationIdentity, updateOrganisation } from "#db/organisation-writing";
import { findOrganisation } from "#db/organisations";
import type { Key, Organisation } from "~/domain/bundle/records";
import { findDuplicateOrganisations } from "~/domain/find-duplicate-organisations";
import type { OrganisationScope } from "~/domain/permissions/scope";
import { recordVersion } from "~/server/record-version";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Change {
  key: Key;
  /** Of the record that the form was filled from. */
  version: string;
  change: (record: Organisation) => Organisation;
}

type Refusal = "gone" | "changed" | "taken-p-number" | "taken-cvr" | "unknown-parent" | "parent-circle";

/** Refused where a number belongs to another organisation, and where it would hang under itself. */
export function changeOrganisation(
  { db, actor, now }: OperationContext,
  scope: OrganisationScope,
  { key, version, change }: Change,
): Outcome<null, Refusal> {
  return write(db, (transaction) => {
    const before = findOrganisation(transaction, scope, key);
    if (!before) return refused("gone");
    if (recordVersion(before) !== version) return refused("changed");
    const record = { ...change(before), key };
    if (recordVersion(record) === version) return done(null);
    const known = listIdentities(transaction, scope);
    const others = known.filter((one) => one.key !== key);
    const [taken] = findDuplicateOrganisations(record, others);
    if (taken?.match === "certain") return refused(taken.by === "cvr" ? "taken-cvr" : "taken-p-number");
    const parent = record.parent === undefined ? null : known.find((one) => one.key === record.parent);
    if (parent === undefined) return refused("unknown-parent");
    if (parent && isUnder(parent, scope.organisationId, known)) return refused("parent-circle");
    updateOrganisation(transaction, scope, { record, parentId: parent?.id ?? null });
    writeJournal(transaction, {
      actor,
      now,
      operation: "change-organisation",
      subject: "organisation",
      subjectId: scope.organisationId,
      before: { record: before },
      after: { record },
    });
    return done(null);
  });
}

/** Whether an organisation is, or hangs under, the one of the id. */
function isUnder(start: OrganisationIdentity, id: number, known: readonly OrganisationIdentity[]): boolean {
  const byId = new Map(known.map((one) => [one.id, one]));
  const seen = new Set<number>();
  for (let at: OrganisationIdentity | undefined = start; at && !seen.has(at.id);) {
    if (at.id === id) return true;
    seen.add(at.id);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return false;
}
