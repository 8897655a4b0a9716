/** Puts together the bundle of everything, or of one project with all that it names. Reads only. */
import { type Db, readTogether } from "#db/client";
import { listOrganisations } from "#db/organisations";
import { listProgrammes } from "#db/programmes";
import { findProjectHead, getProject, listProjectKeys } from "#db/projects";
import { closeReferences } from "~/domain/bundle/close-references";
import type { Bundle, Key } from "~/domain/bundle/records";
import type { EverythingScope } from "~/domain/permissions/scope";
import { done, type Outcome, refused } from "./context";

/** The bundle, not yet in canonical form; `writeBundle` gives it that. Refused where the project is unknown. */
export function exportBundle(
  db: Db,
  scope: EverythingScope,
  projectKey: Key | null,
): Outcome<Bundle, "unknown-project"> {
  return readTogether(db, (transaction) => {
    const everyone: Bundle = {
      format: "vidensbro-bundle",
      version: 1,
      organisations: listOrganisations(transaction, scope),
      programmes: listProgrammes(transaction, scope),
      projects: [],
    };
    if (projectKey === null) {
      const projects = listProjectKeys(transaction, scope).map(({ id }) => getProject(transaction, scope, id));
      return done({ ...everyone, projects });
    }
    const head = findProjectHead(transaction, projectKey);
    if (!head) return refused("unknown-project");
    const bundle = closeReferences(
      { ...everyone, projects: [getProject(transaction, scope, head.projectId)] },
      projectKey,
    );
    return bundle ? done(bundle) : refused("unknown-project");
  });
}
