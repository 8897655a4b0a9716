/** Whether somebody belongs to an organisation or speaks for one in a project, and so has projects of a company. */
import type { Actor } from "./actor";

export function speaksForCompany(actor: Actor): boolean {
  if (actor.kind !== "account") return false;
  return actor.organisations.length > 0 || actor.projects.some(({ role }) => role === "company");
}
