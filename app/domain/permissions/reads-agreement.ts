/** Whose agreement with the project an actor may read: the project's people all of them, a company contact the own company's. */
import type { Actor } from "./actor";
import { can, type Resource } from "./can";

export function readsAgreement(
  actor: Actor,
  project: Extract<Resource, { kind: "project" }>,
  organisationId: number,
): boolean {
  if (!can(actor, "agreement.read", project)) return false;
  if (actor.kind !== "account") return true;
  return actor.projects
    .filter(({ projectId }) => projectId === project.projectId)
    .some(({ role, organisationId: speaksFor }) => role !== "company" || speaksFor === organisationId);
}
