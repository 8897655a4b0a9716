/** Puts a new project among the others, led by whoever makes it; part of registering and of duplicating one. */
import type { Connection } from "#db/client";
import { setProjectMember } from "#db/memberships";
import { findOrganisationId } from "#db/organisations";
import { findProgramme, findProgrammeId } from "#db/programmes";
import { findProjectHead, replaceProjectBasics } from "#db/projects";
import type { Key } from "~/domain/bundle/records";
import { makeRecordKey } from "~/domain/make-record-key";
import type { AccountActor } from "~/domain/permissions/actor";
import { everything } from "~/domain/permissions/scope";
import { referencesOf } from "~/domain/project-record";
import type { TypedBasics } from "~/forms/project-basics";

const system = everything({ kind: "system" });

interface NewProject {
  basics: TypedBasics;
  stakeholders?: readonly Key[];
  illustrative?: boolean;
}

/** Writes the basics under a new key and makes the actor lead. Null where something that they name is not there. */
export function beginProject(
  transaction: Connection,
  actor: AccountActor,
  { basics, stakeholders = [], illustrative = false }: NewProject,
) {
  const key = makeRecordKey(basics.acronym ?? basics.title.da ?? basics.title.en ?? "", {
    has: (taken) => findProjectHead(transaction, taken) !== null,
  });
  const record = { key, ...basics, ...(stakeholders.length > 0 && { stakeholders: [...stakeholders] }), illustrative };
  const { organisations, programmes = [] } = referencesOf("project", record);
  const organisationIds = idsOf(organisations, (one) => findOrganisationId(transaction, one));
  const programmeIds = idsOf(programmes, (one) => findProgrammeId(transaction, one));
  const ofFunder = (basics.grants ?? []).every(
    ({ funder, programme }) =>
      programme === undefined || findProgramme(transaction, system, programme)?.funder === funder,
  );
  if (!organisationIds || !programmeIds || !ofFunder) return null;
  const projectId = replaceProjectBasics(transaction, system, { record, organisationIds, programmeIds });
  setProjectMember(transaction, system, {
    projectId,
    accountId: actor.accountId,
    role: "lead",
    organisationId: null,
  });
  return { key, projectId, record };
}

/** The ids behind the keys; null where one of them leads nowhere. */
function idsOf(keys: readonly Key[], find: (key: Key) => number | null): Map<Key, number> | null {
  const ids = new Map<Key, number>();
  for (const key of keys) {
    const id = find(key);
    if (id === null) return null;
    ids.set(key, id);
  }
  return ids;
}
