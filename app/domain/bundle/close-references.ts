/** One project as a bundle that stands alone. */
import { listOrganisationKeys, listProgrammeKeys } from "./list-reference-keys";
import type { Bundle, Key } from "./records";

/**
 * The part of a valid bundle that one project needs: the project, every organisation and programme it names, their
 * funders and their parents, until every reference resolves. Null where the bundle has no such project.
 */
export function closeReferences(bundle: Bundle, projectKey: Key): Bundle | null {
  const project = bundle.projects.find((candidate) => candidate.key === projectKey);
  if (project === undefined) return null;
  const programmeKeys = listProgrammeKeys(project);
  const programmes = (bundle.programmes ?? []).filter((programme) => programmeKeys.has(programme.key));
  const parentOf = new Map(bundle.organisations.map((organisation) => [organisation.key, organisation.parent]));
  const needed = listOrganisationKeys(project);
  for (const programme of programmes) needed.add(programme.funder);
  // A set that grows while it is walked is walked to its new end.
  for (const key of needed) {
    const parent = parentOf.get(key);
    if (parent !== undefined) needed.add(parent);
  }
  return {
    format: bundle.format,
    version: bundle.version,
    organisations: bundle.organisations.filter((organisation) => needed.has(organisation.key)),
    programmes,
    projects: [project],
  };
}
