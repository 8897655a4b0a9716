/** The activity behind an address, as far as a permission on it reaches. Unknown, hidden and forbidden look the same. */
import { findActivity, type FoundActivity } from "#db/one-activity";
import type { ProjectHead } from "#db/projects";
import { type ProjectScope, scopeFor } from "~/domain/permissions/scope";
import { authorise, authoriseProject, refuse } from "./authorise";
import type { Visit } from "./visit";

interface Address {
  params: { project?: string; activity?: string };
  request: Request;
}

export function authoriseActivity(
  visit: Visit,
  { params, request }: Address,
  permission: "activity.change",
): { scope: ProjectScope; head: ProjectHead; found: FoundActivity } {
  const { scope, head } = authoriseProject(visit, request, "activity.list", params.project);
  const found = findActivity(visit.services.db, scope, params.activity ?? "");
  if (!found) refuse(visit, request);
  const changing = authorise(visit, request, permission, {
    kind: "record",
    ...head,
    loggedById: found.loggedById,
  });
  return { scope: changing, head, found };
}

/** Whether the visitor may change an activity that this account logged. */
export function mayChangeActivity(visit: Visit, head: ProjectHead, loggedById: number | null): boolean {
  return scopeFor(visit.actor, "activity.change", { kind: "record", ...head, loggedById }) !== null;
}
