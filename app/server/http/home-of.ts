/** Where somebody who has just signed in goes: whoever lacks a second step that is demanded to where it is set up, a funder to its portfolio, people who only speak for a company to its projects, everybody else to the list. */
import { findSession } from "#db/accounts";
import { listRoles } from "#db/memberships";
import { admitRoles } from "~/domain/permissions/admit-roles";
import { everything } from "~/domain/permissions/scope";
import { paths } from "~/paths";
import type { Visit } from "./visit";
import { hashToken } from "../session/token";

export function homeOf({ services: { db }, operation }: Visit, session: string): string {
  const system = everything({ kind: "system" });
  const found = findSession(db, system, { tokenHash: hashToken(session), now: operation.now });
  if (!found || found.account.administrator) return paths.projects;
  const roles = listRoles(db, system, found.account.id);
  const admitted = admitRoles(roles, { twoSteps: found.session.secondStepAt !== null });
  if (admitted.locked.length > 0) return paths.secondStep;
  const { organisations, projects, programmes } = admitted;
  if (programmes.length > 0 && projects.length === 0) return paths.portfolio;
  const speaks = organisations.length > 0 || projects.length > 0;
  const worksElsewhere = programmes.length > 0 || projects.some(({ role }) => role !== "company");
  return speaks && !worksElsewhere ? paths.ownProjects : paths.projects;
}
