/** Whose agreement with the project an actor may read: the project's people all of them, people of a company the own one. */
import type { Actor } from "./actor";
import { can } from "./can";

export function readsAgreement(
  actor: Actor,
  { projectId, archived }: { projectId: number; archived: boolean },
  organisationId: number,
): boolean {
  return can(actor, "agreement.read", { kind: "company", projectId, organisationId, archived });
}
