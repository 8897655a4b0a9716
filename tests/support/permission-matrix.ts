/**
 * Who may do what, as people have reviewed it: `permission-matrix.json` stands apart from the policy, so that a line of
 * the policy that changes makes tests fail until somebody has looked at it and changed the file as well.
 */
import type { AccountActor, Actor } from "~/domain/permissions/actor";
import { can, type Resource } from "~/domain/permissions/can";
import { type Permission, policy, type ResourceKind } from "~/domain/permissions/policy";
import reviewed from "./permission-matrix.json";
import type { Principal } from "./principals";
import { somebody } from "./somebody";

const member = (role: AccountActor["organisations"][number]["role"], organisationId = 5): Actor => ({
  ...somebody,
  organisations: [{ organisationId, role }],
});
const inProject = (role: AccountActor["projects"][number]["role"], projectId = 7): AccountActor => ({
  ...somebody,
  projects: [{ projectId, role, organisationId: role === "company" ? 5 : null }],
});
const inProgramme = (role: AccountActor["programmes"][number]["role"], programmeId = 9): Actor => ({
  ...somebody,
  programmes: [{ programmeId, role }],
});

/** The cast of the walk, and those whom a permission knows by something else than a role. */
const standIns = {
  visitor: { kind: "visitor" },
  signed_in: somebody,
  /** Signed in, and not the person whose account it is. */
  somebody_else: { ...somebody, accountId: 2 },
  organisation_member: member("member"),
  organisation_administrator: member("administrator"),
  organisation_adder: { ...somebody, accountId: 3 },
  project_lead: inProject("lead"),
  project_editor: inProject("editor"),
  project_bridge_builder: inProject("bridge_builder"),
  /** Who logged the record that is asked for. */
  record_logger: { ...inProject("bridge_builder"), accountId: 4 },
  /** Who logged it and is no bridge-builder there any more. */
  former_logger: { ...inProject("observer"), accountId: 4 },
  project_company: inProject("company"),
  /** A contact of another company in the same project. */
  company_beside: { ...somebody, projects: [{ projectId: 7, role: "company", organisationId: 6 }] },
  project_observer: inProject("observer"),
  programme_manager: inProgramme("manager"),
  programme_reviewer: inProgramme("reviewer"),
  administrator: { ...somebody, administrator: true },
  lead_elsewhere: inProject("lead", 8),
  manager_elsewhere: inProgramme("manager", 10),
  reviewer_elsewhere: inProgramme("reviewer", 10),
  administrator_of_another_organisation: member("administrator", 6),
  link_holder: { kind: "link", linkId: 3 },
  holder_of_another_link: { kind: "link", linkId: 30 },
} satisfies Record<string, Actor>;

function resourceOf(kind: ResourceKind, name: string, archived: boolean): Resource {
  const own = name === "organisation_adder" ? 3 : name === "record_logger" ? 4 : 1;
  const project = { projectId: 7, programmeIds: [9], archived };
  switch (kind) {
    case "installation":
      return { kind };
    case "account":
      return { kind, accountId: own };
    case "organisation":
      return { kind, organisationId: 5, addedById: 3 };
    case "programme":
      return { kind, programmeId: 9 };
    case "project":
      return { kind, ...project };
    case "record":
      return { kind, ...project, loggedById: 4 };
    case "report":
      return { kind, ...project, reportId: 2 };
    case "company":
      return { kind, projectId: 7, organisationId: 5, archived };
    case "link":
      return { kind, linkId: 3, roundId: 6, projectId: 7, organisationId: 5, archived };
  }
}

/** Those whom only resources of one kind know apart. */
const onlyOn: Partial<Record<keyof typeof standIns, ResourceKind>> = {
  somebody_else: "account",
  organisation_adder: "organisation",
  record_logger: "record",
  former_logger: "record",
  company_beside: "company",
  link_holder: "link",
  holder_of_another_link: "link",
};

interface Line {
  on: string;
  /** Who may, by name, or in words where it is everybody. */
  open: string;
  /** Of these, who still may once the project is archived; left out where nothing can be archived. */
  archived?: string;
}

const everybody = "everybody";
const everybodySignedIn = "everybody who is signed in";

const closable = new Set<ResourceKind>(["project", "record", "report", "company", "link"]);

/** What the policy says now, in the shape of the reviewed file. */
export function drawMatrix(): Record<string, Line> {
  return Object.fromEntries(
    (Object.keys(policy) as Permission[]).map((permission) => {
      const { on } = policy[permission];
      const asked = Object.entries(standIns).filter(([name]) => (onlyOn[name as keyof typeof standIns] ?? on) === on);
      const signedIn = asked.filter(([, { kind }]) => kind === "account");
      const who = (archived: boolean) => {
        const may = asked.filter(([name, actor]) => can(actor, permission, resourceOf(on, name, archived)));
        if (may.length === asked.length) return everybody;
        const names = may.map(([name]) => name).join(" ");
        return names === signedIn.map(([name]) => name).join(" ") ? everybodySignedIn : names;
      };
      return [permission, { on, open: who(false), ...(closable.has(on) && { archived: who(true) }) }];
    }),
  );
}

export const reviewedMatrix = reviewed as Record<string, Line>;

/** Whether the principal may by the reviewed file, on what is its own and open. Whoever is suspended is a visitor. */
export function mayByReview(principal: Principal, permission: Permission): boolean {
  const name = principal === "suspended_lead" ? "visitor" : principal;
  const open = reviewedMatrix[permission]?.open ?? "";
  if (open === everybody || (open === everybodySignedIn && name !== "visitor")) return true;
  return open.split(" ").includes(name);
}
