/** A project after the pattern of another: the plan moves along, what happened stays behind. */
import { describe, expect, test } from "vitest";
import { copyProject, type Pattern } from "~/domain/copy-project";

const pattern: Pattern = {
  basics: {
    key: "old",
    title: { da: "Det gamle" },
    lead: "uni",
    startDate: "2024-01-31",
    endDate: "2025-12-31",
  },
  plan: { modelRegistrations: [] },
  agreements: [],
};
const to = { title: { da: "Det nye" }, startDate: "2026-03-31", endDate: "2027-12-31", today: "2026-01-10" };

describe("a bare project", () => {
  test("gives a bare copy with its own title and dates", () => {
    expect(copyProject(pattern, to)).toEqual({
      basics: { title: { da: "Det nye" }, lead: "uni", startDate: "2026-03-31", endDate: "2027-12-31" },
      model: null,
      momentPlan: [],
      agreements: [],
      goals: [],
      resources: [],
    });
  });
});

describe("what a copy keeps", () => {
  test("what the project is about, and grants without their reference and amount", () => {
    const { basics } = copyProject(
      {
        ...pattern,
        basics: {
          ...pattern.basics,
          acronym: "GAM",
          summary: { da: "Kort" },
          website: "https://example.org",
          grants: [
            { funder: "fund", programme: "programme", reference: "F-1", amount: 5 },
            { funder: "other", reference: "O-1" },
          ],
          topics: ["psychosocial"],
          industries: ["C"],
          stakeholders: ["one"],
          illustrative: true,
        },
      },
      to,
    );
    expect(basics).toEqual({
      title: { da: "Det nye" },
      summary: { da: "Kort" },
      lead: "uni",
      grants: [{ funder: "fund", programme: "programme" }, { funder: "other" }],
      startDate: "2026-03-31",
      endDate: "2027-12-31",
      topics: ["psychosocial"],
      industries: ["C"],
      stakeholders: ["one"],
      illustrative: true,
    });
  });

  test("the newest model, registered at the start or today, whichever comes first", () => {
    const plan: Pattern["plan"] = {
      modelRegistrations: [
        { date: "2024-01-31", model: "linear" },
        { date: "2025-01-01", model: "interactive", rationale: { da: "Fordi" } },
      ],
    };
    const model = { model: "interactive", rationale: { da: "Fordi" } };
    expect(copyProject({ ...pattern, plan }, to).model).toEqual({ date: "2026-01-10", ...model });
    expect(copyProject({ ...pattern, plan }, { ...to, today: "2026-05-01" }).model).toEqual({
      date: "2026-03-31",
      ...model,
    });
  });

  test("agreements are offered anew, without their days", () => {
    const { agreements } = copyProject(
      {
        ...pattern,
        agreements: [
          {
            organisation: "one",
            form: "partner",
            status: "ended",
            moments: ["capacity"],
            since: "2024-02-01",
            until: "2025-01-01",
            contribution: { da: "Tid" },
          },
        ],
      },
      to,
    );
    expect(agreements).toEqual([
      { organisation: "one", form: "partner", status: "invited", moments: ["capacity"], contribution: { da: "Tid" } },
    ]);
  });

  test("goals begin anew, and planned resources stay", () => {
    const copy = copyProject(
      {
        ...pattern,
        plan: {
          modelRegistrations: [],
          goals: [{ key: "g", title: { da: "Mål" }, target: 10, actual: 7, status: "met" }],
          resources: [{ moment: "capacity", hours: 5 }],
        },
      },
      to,
    );
    expect(copy.goals).toEqual([{ key: "g", title: { da: "Mål" }, target: 10, status: "not_started" }]);
    expect(copy.resources).toEqual([{ moment: "capacity", hours: 5 }]);
  });
});

describe("the moments of the plan", () => {
  const momentPlan = [{ moment: "capacity" as const, from: "2024-02-29", to: "2024-12-31" }];
  const plan = { modelRegistrations: [], momentPlan };

  test("move by whole months where both begin on the same day of the month", () => {
    // From January 2024 to March 2026 are 26 months.
    expect(copyProject({ ...pattern, plan }, to).momentPlan).toEqual([
      { moment: "capacity", from: "2026-04-29", to: "2027-02-28" },
    ]);
  });

  test("move by days where they do not", () => {
    // From 31 January to 10 February 2024 are ten days.
    const moved = copyProject({ ...pattern, plan }, { ...to, startDate: "2024-02-10" }).momentPlan;
    expect(moved).toEqual([{ moment: "capacity", from: "2024-03-10", to: "2025-01-10" }]);
  });

  test("move back too", () => {
    const back = copyProject({ ...pattern, plan }, { ...to, startDate: "2023-12-31" }).momentPlan;
    expect(back).toEqual([{ moment: "capacity", from: "2024-01-29", to: "2024-11-30" }]);
  });
});
