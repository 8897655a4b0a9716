/** Adds an organisation for everyone, unless it may be one that is there already. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { insertOrganisation, listIdentities } from "#db/organisation-writing";
import type { Key, Organisation } from "~/domain/bundle/records";
import { type Duplicate, findDuplicateOrganisations, proposeParent } from "~/domain/find-duplicate-organisations";
import { makeRecordKey } from "~/domain/make-record-key";
import type { InstallationScope } from "~/domain/permissions/scope";
import { done, type OperationContext, refused } from "./context";

interface Addition {
  record: Omit<Organisation, "key">;
  /** Organisations that the person has been shown, and says that this one is none of. */
  seen: readonly Key[];
}

type Added =
  | { ok: true; value: Key }
  | { ok: false; code: "unknown-parent" }
  /** What it may be, and under which company it may hang. One that is certain cannot be insisted against. */
  | { ok: false; code: "known"; duplicates: Duplicate[]; parent: Key | null };

/** Returns the key. */
export function addOrganisation(
  { db, actor, now }: OperationContext,
  scope: InstallationScope,
  { record: draft, seen }: Addition,
): Added {
  return write(db, (transaction): Added => {
    const known = listIdentities(transaction, scope);
    const duplicates = findDuplicateOrganisations(draft, known);
    const parent = draft.parent === undefined ? proposeParent(draft, known) : null;
    const open = duplicates.some(({ key, match }) => match === "certain" || !seen.includes(key));
    if (open || (parent !== null && !seen.includes(parent))) return { ok: false, code: "known", duplicates, parent };
    const above = draft.parent === undefined ? null : known.find(({ key }) => key === draft.parent);
    if (above === undefined) return refused("unknown-parent");
    // The word of the address where organisations are added is no key.
    const taken = new Set([...known.map(({ key }) => key), "add"]);
    const record = { ...draft, key: makeRecordKey(draft.shortName ?? draft.name, taken) };
    const id = insertOrganisation(transaction, scope, {
      record,
      parentId: above?.id ?? null,
      addedById: actor.kind === "account" ? actor.accountId : null,
    });
    writeJournal(transaction, {
      actor,
      now,
      operation: "add-organisation",
      subject: "organisation",
      subjectId: id,
      after: { record },
    });
    return done(record.key);
  });
}
