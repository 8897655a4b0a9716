/** Whether somebody does the work of a project and so has a list of what is missing. */
import type { Actor } from "./actor";
import type { ProjectRole } from "./roles";

/** The roles that see what a project may be missing. */
export const workingRoles: readonly ProjectRole[] = ["lead", "editor", "bridge_builder"];

export function worksInProjects(actor: Actor, roles = workingRoles): boolean {
  return actor.kind === "account" && actor.projects.some(({ role }) => roles.includes(role));
}
