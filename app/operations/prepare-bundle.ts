/** A bundle as a project's own people may bring it in: this project alone; what others share stays as it is here. */
import type { Connection } from "#db/client";
import { findOrganisation } from "#db/organisations";
import { findProgrammeId } from "#db/programmes";
import { getProjectBasics } from "#db/projects";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { recordVersion } from "~/server/record-version";

export interface PreparedBundle {
  /** To be checked and imported as any bundle. */
  raw: { organisations: { key: unknown }[]; projects: unknown[] } & Record<string, unknown>;
  /** Organisations that differ from those here. */
  keptOrganisations: number;
}

type Raw = Record<string, unknown>;

const isRecord = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
const recordsOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Refused where it is not this project's, or names a programme that is not here. */
export function prepareBundle(
  db: Connection,
  scope: ProjectScope,
  raw: unknown,
): { ok: true; value: PreparedBundle } | { ok: false; code: "other-project" | "unknown-programme" } {
  const { key, illustrative } = getProjectBasics(db, scope, scope.projectId);
  const projects = isRecord(raw) ? raw.projects : undefined;
  if (!isRecord(raw) || !Array.isArray(projects) || projects.length !== 1) return { ok: false, code: "other-project" };
  const [project] = projects as unknown[];
  if (!isRecord(project) || project.key !== key) return { ok: false, code: "other-project" };
  for (const programme of recordsOf(raw.programmes)) {
    if (typeof programme.key !== "string" || findProgrammeId(db, programme.key) === null)
      return { ok: false, code: "unknown-programme" };
  }
  const system = everything({ kind: "system" });
  let keptOrganisations = 0;
  const organisations = (Array.isArray(raw.organisations) ? raw.organisations : []).filter((one: unknown) => {
    const known = isRecord(one) && typeof one.key === "string" ? findOrganisation(db, system, one.key) : null;
    if (known && recordVersion(known) !== recordVersion(one as object)) keptOrganisations += 1;
    return known === null;
  }) as { key: unknown }[];
  return {
    ok: true,
    value: {
      keptOrganisations,
      raw: {
        ...raw,
        organisations,
        programmes: [],
        // What was made up once never passes for true by going out and in again.
        projects: [illustrative ? { ...project, illustrative } : project],
      },
    },
  };
}
