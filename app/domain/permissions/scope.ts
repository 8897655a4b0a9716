/** What a query may reach. A scope is given by the policy alone, so a query without permission does not compile. */
import { type Visibility, visibilities } from "../vocabulary";
import type { Actor, AccountActor } from "./actor";
import { can, relationsTo, type Resource } from "./can";
import { type Permission, policy, type PermissionOn } from "./policy";

declare const given: unique symbol;

/** The whole database: the command line, seeds, jobs and the reading of accounts at sign-in. */
export interface EverythingScope {
  readonly kind: "everything";
  readonly [given]: true;
}

/** What one reader may see where lists run over many resources. */
export interface ReaderScope {
  readonly kind: "reader";
  readonly actor: AccountActor;
  readonly [given]: true;
}

/** One project and the records of it that the reader may see. */
export interface ProjectScope {
  readonly kind: "project";
  readonly projectId: number;
  readonly visibilities: readonly Visibility[];
  /** Raw feedback and contacts are for lead and editor alone. */
  readonly rawFeedback: boolean;
  readonly [given]: true;
}

/** Names what a reader may see of a project: what is made from the records for one is right for all of the same reach. */
export const reachOf = ({ visibilities: seen, rawFeedback }: ProjectScope): string =>
  `${seen.join("+")} ${rawFeedback}`;

export interface OrganisationScope {
  readonly kind: "organisation";
  readonly organisationId: number;
  readonly [given]: true;
}

export interface ProgrammeScope {
  readonly kind: "programme";
  readonly programmeId: number;
  readonly [given]: true;
}

/** One report: what is written for it, its frozen versions and their review. */
export interface ReportScope {
  readonly kind: "report";
  readonly reportId: number;
  readonly projectId: number;
  readonly [given]: true;
}

export interface AccountScope {
  readonly kind: "account";
  readonly accountId: number;
  readonly [given]: true;
}

/** What one feedback link is for: its round, and of the project what its organisation may see. */
export interface LinkScope {
  readonly kind: "link";
  readonly linkId: number;
  readonly roundId: number;
  readonly projectId: number;
  readonly organisationId: number;
  readonly [given]: true;
}

/** An organisation's part in a project, for the people of the organisation. */
export interface CompanyScope {
  readonly kind: "company";
  readonly projectId: number;
  readonly organisationId: number;
  readonly [given]: true;
}

/** Queries over the installation: accounts, mail and journal. */
export interface InstallationScope {
  readonly kind: "installation";
  readonly permission: Permission;
  readonly [given]: true;
}

type ScopeOf = {
  installation: InstallationScope;
  account: AccountScope;
  organisation: OrganisationScope;
  programme: ProgrammeScope;
  project: ProjectScope;
  link: LinkScope;
  company: CompanyScope;
  /** What may be done to one record is done within its project. */
  record: ProjectScope;
  report: ReportScope;
};

/** The scope of an actor that already holds the database. */
export function everything(actor: Extract<Actor, { kind: "command_line" | "system" }>): EverythingScope {
  return { kind: "everything", actor } as unknown as EverythingScope;
}

/** The scope of lists that show each reader what is the reader's. */
export function readerScope(actor: AccountActor): ReaderScope {
  return { kind: "reader", actor } as unknown as ReaderScope;
}

/** The scope that the permission gives on the resource, or null where it is refused. */
export function scopeFor<K extends Resource["kind"]>(
  actor: Actor,
  permission: PermissionOn<K>,
  resource: Extract<Resource, { kind: K }>,
): ScopeOf[K] | null {
  if (!can(actor, permission, resource)) return null;
  return makeScope(actor, permission, resource) as ScopeOf[K];
}

function makeScope(actor: Actor, permission: Permission, resource: Resource): unknown {
  switch (resource.kind) {
    case "installation":
      return { kind: "installation", permission };
    case "account":
      return { kind: "account", accountId: resource.accountId };
    case "link": {
      const { linkId, roundId, projectId, organisationId } = resource;
      return { kind: "link", linkId, roundId, projectId, organisationId };
    }
    case "company":
      return { kind: "company", projectId: resource.projectId, organisationId: resource.organisationId };
    case "organisation":
      return { kind: "organisation", organisationId: resource.organisationId };
    case "report":
      return { kind: "report", reportId: resource.reportId, projectId: resource.projectId };
    case "programme":
      return { kind: "programme", programmeId: resource.programmeId };
    case "project":
    case "record": {
      // Its own people see there what everybody sees.
      if (permission === "project.read-public") {
        return { kind: "project", projectId: resource.projectId, visibilities: ["public"], rawFeedback: false };
      }
      const standing = relationsTo(actor, resource);
      const inside = [
        "project_lead",
        "project_editor",
        "project_bridge_builder",
        "project_company",
        "project_observer",
      ] as const;
      const team = ["project_lead", "project_editor"] as const;
      return {
        kind: "project",
        projectId: resource.projectId,
        visibilities:
          inside.some((relation) => standing.has(relation)) || standing.has("system")
            ? visibilities
            : ["funder", "public"],
        rawFeedback: team.some((relation) => standing.has(relation)) || standing.has("system"),
      };
    }
  }
}

/** The kind of resource that a permission is about. */
export function resourceKindOf(permission: Permission): Resource["kind"] {
  return policy[permission].on;
}
