/** The resolver of the policy: pure, so that every page, operation and test gets the same answer. */
import type { AccountActor, Actor } from "./actor";
import { type Permission, policy, type Relation, type Rule } from "./policy";
import type { ProjectRole } from "./roles";

export type Resource =
  | { kind: "installation" }
  | { kind: "account"; accountId: number }
  | {
      kind: "organisation";
      organisationId: number;
      /** Account that added it, as long as it has no administrator of its own. */
      addedById?: number | null;
    }
  | { kind: "programme"; programmeId: number }
  | {
      /** A feedback link with the round, project and organisation that it is for. */
      kind: "link";
      linkId: number;
      roundId: number;
      projectId: number;
      organisationId: number;
      /** Closed for answers; what was answered and replied can still be read. */
      archived: boolean;
    }
  | {
      /** An organisation's part in a project. */
      kind: "company";
      projectId: number;
      organisationId: number;
      archived: boolean;
    }
  | {
      kind: "project";
      projectId: number;
      /** Programmes of the project's grants. */
      programmeIds: readonly number[];
      archived: boolean;
    }
  | {
      /** An activity or a knowledge need of a project. */
      kind: "record";
      projectId: number;
      programmeIds: readonly number[];
      archived: boolean;
      /** Account that logged it; null where nobody of today did. */
      loggedById: number | null;
    }
  | {
      /** A report of a project. */
      kind: "report";
      reportId: number;
      projectId: number;
      /** The programme that asks for it; no other funder of the project reads it. */
      programmeIds: readonly number[];
      archived: boolean;
    };

const relationOfProjectRole: Record<ProjectRole, Relation> = {
  lead: "project_lead",
  editor: "project_editor",
  bridge_builder: "project_bridge_builder",
  company: "project_company",
  observer: "project_observer",
};

const projectRoles = new WeakMap<AccountActor, ReadonlyMap<number, ProjectRole[]>>();

/** The roles by project, sorted once for each actor: lists ask about every project of somebody who may lead hundreds. */
function projectRolesOf(actor: AccountActor): ReadonlyMap<number, ProjectRole[]> {
  const known = projectRoles.get(actor);
  if (known) return known;
  const roles = new Map<number, ProjectRole[]>();
  for (const { projectId, role } of actor.projects) roles.set(projectId, [...(roles.get(projectId) ?? []), role]);
  projectRoles.set(actor, roles);
  return roles;
}

/** Every way in which the actor stands to the resource. */
export function relationsTo(actor: Actor, resource: Resource): ReadonlySet<Relation> {
  const found = new Set<Relation>(["anyone"]);
  if (actor.kind === "visitor") return found;
  if (actor.kind === "link") {
    if (resource.kind === "link" && resource.linkId === actor.linkId) found.add("link_holder");
    return found;
  }
  if (actor.kind !== "account") return found.add("system");
  found.add("signed_in");
  if (actor.administrator) found.add("administrator");
  switch (resource.kind) {
    case "installation":
    case "link":
      break;
    case "account":
      if (resource.accountId === actor.accountId) found.add("self");
      break;
    case "organisation":
      if (resource.addedById === actor.accountId) found.add("organisation_adder");
      addMembership(found, actor, resource.organisationId);
      break;
    case "company":
      addMembership(found, actor, resource.organisationId);
      // A contact speaks for the company in this project alone.
      for (const { role, projectId, organisationId } of actor.projects) {
        if (projectId !== resource.projectId) continue;
        if (role !== "company") found.add(relationOfProjectRole[role]);
        else if (organisationId === resource.organisationId) found.add("organisation_contact");
      }
      break;
    case "programme":
      for (const membership of actor.programmes) {
        if (membership.programmeId !== resource.programmeId) continue;
        found.add(membership.role === "manager" ? "programme_manager" : "programme_reviewer");
      }
      break;
    case "project":
    case "record":
    case "report":
      for (const role of projectRolesOf(actor).get(resource.projectId) ?? []) found.add(relationOfProjectRole[role]);
      // One's own work stays one's own only as long as one is a bridge-builder there.
      if (resource.kind === "record" && resource.loggedById === actor.accountId) {
        if (found.has("project_bridge_builder")) found.add("record_logger");
      }
      for (const membership of actor.programmes) {
        if (!resource.programmeIds.includes(membership.programmeId)) continue;
        found.add(membership.role === "manager" ? "programme_manager" : "programme_reviewer");
      }
      break;
  }
  return found;
}

function addMembership(found: Set<Relation>, actor: AccountActor, organisationId: number): void {
  for (const membership of actor.organisations) {
    if (membership.organisationId !== organisationId) continue;
    found.add("organisation_member");
    if (membership.role === "administrator") found.add("organisation_administrator");
  }
}

/** Whether the actor may do it. The system may do everything; what is closed takes no changes from anybody. */
export function can(actor: Actor, permission: Permission, resource: Resource): boolean {
  const rule: Rule = policy[permission];
  if (rule.on !== resource.kind) return false;
  if (rule.onlyWhileOpen && "archived" in resource && resource.archived) return false;
  if (actor.kind === "command_line" || actor.kind === "system") return true;
  const standing = relationsTo(actor, resource);
  return rule.to.some((relation) => standing.has(relation));
}
