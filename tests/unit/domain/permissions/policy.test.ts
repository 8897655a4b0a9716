/** What the policy makes of states and relations; who may do what stands in `tests/support/permission-matrix.json`. */
import { describe, expect, it } from "vitest";
import type { AccountActor, Actor } from "~/domain/permissions/actor";
import { admitRoles } from "~/domain/permissions/admit-roles";
import { can, relationsTo, type Resource } from "~/domain/permissions/can";
import { lacksSecondStep } from "~/domain/permissions/lacks-second-step";
import { type Permission, policy, type Rule } from "~/domain/permissions/policy";
import { scopeFor } from "~/domain/permissions/scope";
import { somebody } from "../../../support/somebody";

const actors: Record<string, Actor> = {
  visitor: { kind: "visitor" },
  signed_in: somebody,
  member: { ...somebody, organisations: [{ organisationId: 5, role: "member" }] },
  organisation_administrator: { ...somebody, organisations: [{ organisationId: 5, role: "administrator" }] },
  lead: { ...somebody, projects: [{ projectId: 7, role: "lead", organisationId: null }] },
  editor: { ...somebody, projects: [{ projectId: 7, role: "editor", organisationId: null }] },
  bridge_builder: { ...somebody, projects: [{ projectId: 7, role: "bridge_builder", organisationId: null }] },
  company: { ...somebody, projects: [{ projectId: 7, role: "company", organisationId: 5 }] },
  observer: { ...somebody, projects: [{ projectId: 7, role: "observer", organisationId: null }] },
  manager: { ...somebody, programmes: [{ programmeId: 9, role: "manager" }] },
  reviewer: { ...somebody, programmes: [{ programmeId: 9, role: "reviewer" }] },
  administrator: { ...somebody, administrator: true },
  lead_elsewhere: { ...somebody, projects: [{ projectId: 8, role: "lead", organisationId: null }] },
  manager_elsewhere: { ...somebody, programmes: [{ programmeId: 10, role: "manager" }] },
};
const project: Resource = { kind: "project", projectId: 7, programmeIds: [9], archived: false };
const resources: Record<Rule["on"], Resource> = {
  installation: { kind: "installation" },
  account: { kind: "account", accountId: 1 },
  organisation: { kind: "organisation", organisationId: 5 },
  programme: { kind: "programme", programmeId: 9 },
  project,
  company: { kind: "company", projectId: 7, organisationId: 5, archived: false },
  link: { kind: "link", linkId: 3, roundId: 4, projectId: 7, organisationId: 5, archived: false },
  record: { kind: "record", projectId: 7, programmeIds: [9], archived: false, loggedById: 99 },
  report: { kind: "report", reportId: 2, projectId: 7, programmeIds: [9], archived: false },
};

const holder: Actor = { kind: "link", linkId: 3 };
const everyone = Object.keys(actors);

describe("the policy", () => {
  it("names a relation in every rule, and nobody without one gets in", () => {
    for (const [permission, rule] of Object.entries(policy)) {
      expect(rule.to.length, permission).toBeGreaterThan(0);
      if (!(rule.to as readonly string[]).includes("anyone")) {
        expect(can({ kind: "visitor" }, permission as Permission, resources[rule.on]), permission).toBe(false);
      }
    }
  });

  it("keeps one's own profile from everybody else, the administrator included", () => {
    const other: Resource = { kind: "account", accountId: 2 };
    expect(everyone.filter((name) => can(actors[name]!, "profile.change", other))).toEqual([]);
  });

  it("takes no invitations into an archived project", () => {
    const archived: Resource = { ...project, archived: true };
    expect(can(actors.lead!, "project.invite", archived)).toBe(false);
    expect(can(actors.lead!, "project.read", archived)).toBe(true);
  });

  it("lets a bridge-builder change what they logged themselves, as long as they are one in an open project", () => {
    const own: Resource = { kind: "record", projectId: 7, programmeIds: [9], archived: false, loggedById: 1 };
    const may = (resource: Resource) => everyone.filter((name) => can(actors[name]!, "activity.change", resource));
    expect(may(own)).toEqual(["lead", "editor", "bridge_builder"]);
    expect(may({ ...own, projectId: 8, programmeIds: [] })).toEqual(["lead_elsewhere"]);
    expect(may({ ...own, archived: true })).toEqual([]);
    expect(can(actors.lead!, "activity.log", { ...project, archived: true })).toBe(false);
  });

  it("opens a report to the funder that asked for it, and to no other funder of the project", () => {
    const both: AccountActor = { ...somebody, programmes: [{ programmeId: 11, role: "reviewer" }] };
    expect(can(both, "project.read", { ...project, programmeIds: [9, 11] })).toBe(true);
    expect(can(both, "report.read-submitted", resources.report)).toBe(false);
    const ownInitiative: Resource = {
      ...(resources.report as Extract<Resource, { kind: "report" }>),
      programmeIds: [],
    };
    expect(can(actors.manager!, "report.read-submitted", ownInitiative)).toBe(false);
    expect(can(actors.lead!, "report.submit", { ...ownInitiative, archived: true })).toBe(false);
  });

  it("lets whoever added an organisation change it until it has an administrator", () => {
    const added: Resource = { kind: "organisation", organisationId: 5, addedById: 1 };
    expect(can(actors.signed_in!, "organisation.change", added)).toBe(true);
    expect(can({ ...somebody, accountId: 2 }, "organisation.change", added)).toBe(false);
    expect(can(actors.signed_in!, "organisation.change", { ...added, addedById: null })).toBe(false);
  });

  it("lets the holder of a link answer while the round is open and read after, and nothing else", () => {
    const closed: Resource = { ...(resources.link as Extract<Resource, { kind: "link" }>), archived: true };
    expect(can(holder, "response.write", resources.link)).toBe(true);
    expect([can(holder, "response.write", closed), can(holder, "response.read", closed)]).toEqual([false, true]);
    expect([can(holder, "company.speak", closed), can(holder, "company.decline", closed)]).toEqual([false, true]);
    expect(can({ kind: "link", linkId: 4 }, "response.read", resources.link)).toBe(false);
    const granted = Object.entries(policy).filter(
      ([name, rule]) =>
        can(holder, name as Permission, resources[rule.on]) && !(rule.to as readonly string[]).includes("anyone"),
    );
    expect(granted.map(([name]) => name).sort()).toEqual([
      "company.decline",
      "company.speak",
      "response.read",
      "response.write",
    ]);
  });

  it("refuses a permission asked for on another kind of resource", () => {
    expect(can(actors.lead!, "project.read", { kind: "installation" })).toBe(false);
  });

  it("lets the system do everything and finds no relation of a visitor", () => {
    expect(can({ kind: "system" }, "project.read", project)).toBe(true);
    expect([...relationsTo({ kind: "visitor" }, project)]).toEqual(["anyone"]);
  });
});

describe("a programme that demands two steps", () => {
  const roles = (role: "manager" | "reviewer") => ({
    organisations: [],
    projects: [],
    programmes: [{ programmeId: 9, role, demandsTwoSteps: true }],
  });
  const actorWith = (role: "manager" | "reviewer", twoSteps: boolean): Actor => ({
    ...somebody,
    ...admitRoles(roles(role), { twoSteps }),
  });

  it("opens as the table says after two steps, and not at all before", () => {
    for (const role of ["manager", "reviewer"] as const) {
      for (const permission of Object.keys(policy) as Permission[]) {
        const resource = resources[policy[permission].on];
        const asBefore = can(actors[role]!, permission, resource);
        const asNobody = can(actors.signed_in!, permission, resource);
        expect(can(actorWith(role, true), permission, resource), permission).toBe(asBefore);
        expect(can(actorWith(role, false), permission, resource), permission).toBe(asNobody);
        expect(lacksSecondStep(actorWith(role, false), permission, resource), permission).toBe(asBefore && !asNobody);
        expect(lacksSecondStep(actorWith(role, true), permission, resource), permission).toBe(false);
      }
    }
  });

  it("leads nobody to a second step who would be refused all the same", () => {
    const elsewhere: Resource = { kind: "programme", programmeId: 10 };
    expect(lacksSecondStep(actorWith("manager", false), "portfolio.read", elsewhere)).toBe(false);
    expect(lacksSecondStep({ kind: "visitor" }, "portfolio.read", elsewhere)).toBe(false);
  });

  it("leaves roles elsewhere as they are", () => {
    const held = [
      ...roles("manager").programmes,
      { programmeId: 10, role: "reviewer" as const, demandsTwoSteps: false },
    ];
    const admitted = admitRoles({ ...roles("manager"), programmes: held }, { twoSteps: false });
    expect(admitted.programmes.map(({ programmeId }) => programmeId)).toEqual([10]);
    expect(admitted.locked.map(({ programmeId }) => programmeId)).toEqual([9]);
  });
});

describe("the scope that comes of it", () => {
  it("shows a funder what is shared with funders and the public, and the project's people everything", () => {
    expect(scopeFor(actors.manager!, "project.read", project)?.visibilities).toEqual(["funder", "public"]);
    expect(scopeFor(actors.reviewer!, "project.read", project)?.visibilities).toEqual(["funder", "public"]);
    expect(scopeFor(actors.observer!, "project.read", project)?.visibilities).toEqual(["project", "funder", "public"]);
  });

  it("opens raw feedback to lead and editor alone", () => {
    const raw = everyone.filter((name) => scopeFor(actors[name]!, "project.read", project)?.rawFeedback);
    expect(raw).toEqual(["lead", "editor"]);
  });

  it("is null where the policy says no", () => {
    expect(scopeFor(actors.lead_elsewhere!, "project.read", project)).toBe(null);
    expect(scopeFor(actors.manager_elsewhere!, "project.read", project)).toBe(null);
  });
});
