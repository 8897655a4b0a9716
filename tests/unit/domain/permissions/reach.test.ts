/** What a permission reaches: the scope of every kind of resource, portfolios, agreements and lists of work. */
import { describe, expect, test } from "vitest";
import type { AccountActor } from "~/domain/permissions/actor";
import { portfolioReachOf } from "~/domain/permissions/portfolio-reach";
import { readsAgreement } from "~/domain/permissions/reads-agreement";
import { everything, readerScope, resourceKindOf, scopeFor } from "~/domain/permissions/scope";
import { speaksForCompany } from "~/domain/permissions/speaks-for-company";
import { worksInProjects } from "~/domain/permissions/works-in-projects";
import { listProjectPages, projectSections } from "~/domain/project-pages";
import { tookTwoSteps } from "~/domain/sign-in/took-two-steps";
import { isForTeam } from "~/domain/next/is-for-team";
import { somebody } from "../../../support/somebody";

const system = { kind: "system" } as const;
const project = { kind: "project", projectId: 7, programmeIds: [9], archived: false } as const;
const inProject = (role: AccountActor["projects"][number]["role"], organisationId: number | null = null) => ({
  ...somebody,
  projects: [{ projectId: 7, role, organisationId }],
});

describe("a scope", () => {
  test("reaches the one resource that was asked about", () => {
    expect(scopeFor(system, "public.read", { kind: "installation" })).toEqual({
      kind: "installation",
      permission: "public.read",
    });
    expect(scopeFor(system, "profile.read", { kind: "account", accountId: 4 })).toEqual({
      kind: "account",
      accountId: 4,
    });
    expect(scopeFor(system, "organisation.read", { kind: "organisation", organisationId: 5 })).toEqual({
      kind: "organisation",
      organisationId: 5,
    });
    expect(scopeFor(system, "programme.read", { kind: "programme", programmeId: 9 })).toEqual({
      kind: "programme",
      programmeId: 9,
    });
    const report = { kind: "report", reportId: 2, projectId: 7, programmeIds: [9], archived: true } as const;
    expect(scopeFor(system, "report.read", report)).toEqual({ kind: "report", reportId: 2, projectId: 7 });
    const company = { kind: "company", projectId: 7, organisationId: 5, archived: false } as const;
    expect(scopeFor(system, "company.read", company)).toEqual({ kind: "company", projectId: 7, organisationId: 5 });
    const link = { kind: "link", linkId: 3, roundId: 4, projectId: 7, organisationId: 5, archived: false } as const;
    expect(scopeFor({ kind: "link", linkId: 3 }, "response.read", link)).toEqual({
      kind: "link",
      linkId: 3,
      roundId: 4,
      projectId: 7,
      organisationId: 5,
    });
  });

  test("is none where the policy refuses", () => {
    expect(scopeFor(somebody, "project.read", project)).toBeNull();
    expect(scopeFor({ kind: "visitor" }, "project.list", { kind: "installation" })).toBeNull();
    expect(
      scopeFor({ kind: "link", linkId: 8 }, "response.read", {
        kind: "link",
        linkId: 3,
        roundId: 4,
        projectId: 7,
        organisationId: 5,
        archived: false,
      }),
    ).toBeNull();
  });

  test.each([
    ["lead", true, true],
    ["editor", true, true],
    ["bridge_builder", true, false],
    ["company", true, false],
    ["observer", true, false],
  ] as const)("of a project: %s sees what is kept within it (%s) and raw feedback (%s)", (role, within, raw) => {
    const scope = scopeFor(inProject(role), "project.read", project);
    expect(scope).toEqual({
      kind: "project",
      projectId: 7,
      visibilities: within ? ["project", "funder", "public"] : ["funder", "public"],
      rawFeedback: raw,
    });
  });

  test("of a project: a funder sees neither, the system both", () => {
    const funder = { ...somebody, programmes: [{ programmeId: 9, role: "manager" as const }] };
    expect(scopeFor(funder, "project.read", project)).toEqual({
      kind: "project",
      projectId: 7,
      visibilities: ["funder", "public"],
      rawFeedback: false,
    });
    expect(scopeFor(system, "project.read", project)).toMatchObject({
      visibilities: ["project", "funder", "public"],
      rawFeedback: true,
    });
  });

  test("of a record reaches its project", () => {
    const record = { ...project, kind: "record", loggedById: 1 } as const;
    expect(scopeFor(inProject("bridge_builder"), "activity.change", record)).toMatchObject({
      kind: "project",
      projectId: 7,
    });
    expect(scopeFor(inProject("bridge_builder"), "activity.change", { ...record, loggedById: 2 })).toBeNull();
  });

  test("of everything and of a reader name who asks", () => {
    expect(everything(system)).toEqual({ kind: "everything", actor: system });
    expect(readerScope(somebody)).toEqual({ kind: "reader", actor: somebody });
  });

  test("a permission is about one kind of resource", () => {
    expect(resourceKindOf("activity.change")).toBe("record");
    expect(resourceKindOf("project.read")).toBe("project");
  });
});

describe("a portfolio", () => {
  const actor: AccountActor = {
    ...somebody,
    programmes: [
      { programmeId: 9, role: "manager" },
      { programmeId: 10, role: "reviewer" },
    ],
    organisations: [
      { organisationId: 5, role: "administrator" },
      { organisationId: 6, role: "member" },
    ],
  };

  test("of a programme or organisation is over that alone", () => {
    const programme = scopeFor(actor, "portfolio.read", { kind: "programme", programmeId: 9 })!;
    expect(portfolioReachOf(programme)).toEqual({ programmeIds: [9], organisationIds: [] });
    const organisation = scopeFor(actor, "portfolio.read-own", { kind: "organisation", organisationId: 5 })!;
    expect(portfolioReachOf(organisation)).toEqual({ programmeIds: [], organisationIds: [5] });
  });

  test("of a reader is over all that may be read: an organisation only by its administrators", () => {
    expect(portfolioReachOf(readerScope(actor))).toEqual({ programmeIds: [9, 10], organisationIds: [5] });
    expect(portfolioReachOf(readerScope(somebody))).toEqual({ programmeIds: [], organisationIds: [] });
  });
});

test("people of a project read every agreement, a company's own people theirs", () => {
  const place = { projectId: 7, archived: false };
  expect(readsAgreement(inProject("lead"), place, 5)).toBe(true);
  expect(readsAgreement(inProject("company", 5), place, 5)).toBe(true);
  expect(readsAgreement(inProject("company", 6), place, 5)).toBe(false);
  expect(readsAgreement(inProject("lead"), { ...place, projectId: 8 }, 5)).toBe(false);
  expect(readsAgreement(somebody, place, 5)).toBe(false);
});

test("who belongs to an organisation, or is a contact of one, has projects of a company", () => {
  expect(speaksForCompany(somebody)).toBe(false);
  expect(speaksForCompany({ kind: "visitor" })).toBe(false);
  expect(speaksForCompany(inProject("lead"))).toBe(false);
  expect(speaksForCompany(inProject("company", 5))).toBe(true);
  expect(speaksForCompany({ ...somebody, organisations: [{ organisationId: 5, role: "member" }] })).toBe(true);
});

test("leads, editors and bridge-builders have work in projects", () => {
  expect(worksInProjects({ kind: "visitor" })).toBe(false);
  expect(worksInProjects(somebody)).toBe(false);
  for (const role of ["lead", "editor", "bridge_builder"] as const) expect(worksInProjects(inProject(role))).toBe(true);
  for (const role of ["company", "observer"] as const) expect(worksInProjects(inProject(role))).toBe(false);
  expect(worksInProjects(inProject("observer"), ["observer"])).toBe(true);
});

test("hints that tell of drafts, raw feedback and contacts are for leads and editors", () => {
  for (const kind of ["report_due", "feedback_low", "point_unanswered", "company_left"] as const)
    expect(isForTeam(kind)).toBe(true);
  for (const kind of ["silence", "need_voiced"] as const) expect(isForTeam(kind)).toBe(false);
});

describe("the pages of a project", () => {
  test("ask for a permission each", () => {
    expect(
      projectSections.map(({ section, pages }) => [
        section,
        pages.map(({ page, permission }) => `${page}: ${permission}`),
      ]),
    ).toEqual([
      ["overview", ["overview: project.read", "next: hint.list", "timeline: project.read"]],
      ["activities", ["activities: activity.list"]],
      ["involvement", ["involvement: project.read", "stakeholders: project.read"]],
      ["needs", ["needs: project.read", "barriers: project.read"]],
      ["results", ["goals: project.read", "outcomes: project.read", "resources: project.read"]],
      ["feedback", ["feedback: round.list"]],
      ["report", ["reports: report.list", "report: report.read-draft"]],
      [
        "project",
        [
          "basics: project.read",
          "model: project.read",
          "people: project.list-people",
          "import: project.import",
          "export: project.follow",
          "history: history.read",
        ],
      ],
    ]);
  });

  test("are those that the reader may open, in their order", () => {
    const all = projectSections.flatMap(({ pages }) => pages.map(({ page }) => page));
    expect(listProjectPages(() => true)).toEqual(all);
    expect(listProjectPages(() => false)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(listProjectPages((permission) => permission === "round.list")).toEqual(["feedback"]);
    expect(listProjectPages((permission) => permission === "history.read" || permission === "hint.list")).toEqual([
      "next",
      "history",
    ]);
  });
});

test("a provider says that two steps were taken by a method or by a whole context", () => {
  expect(tookTwoSteps({ amr: ["pwd", "mfa"], acr: null })).toBe(true);
  expect(tookTwoSteps({ amr: [], acr: "https://refeds.org/profile/mfa" })).toBe(true);
  expect(tookTwoSteps({ amr: ["pwd", "otp"], acr: null })).toBe(false);
  expect(tookTwoSteps({ amr: [], acr: "https://refeds.org/profile/sfa" })).toBe(false);
});
