/** Planned, done and missed, for one organisation and for a whole project. */
import { describe, expect, it } from "vitest";
import type { Bundle } from "~/domain/bundle/records";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { countPlan, findPastMoments, planOfOrganisation, planState, sumPlans } from "~/domain/involvement-plan";
import { involvementForms, moments } from "~/domain/vocabulary";
import { syntheticBundle } from "../../support/synthetic-bundle";
import { readCase } from "../report/sample-reports";

const momentPlan = [
  { moment: "relevance" as const, from: "2026-01-01", to: "2026-03-31" },
  { moment: "capacity" as const, from: "2026-04-01", to: "2026-12-31" },
];
const past = findPastMoments({ momentPlan, endDate: "2027-12-31" }, "2026-11-21");

describe("a moment is past", () => {
  it("when its period is over, and without a period when the project is", () => {
    expect([...past]).toEqual(["relevance"]);
    expect([...findPastMoments({ momentPlan, endDate: "2026-11-20" }, "2026-11-21")]).toHaveLength(5);
    expect(findPastMoments({ momentPlan, endDate: "2027-12-31" }, "2026-03-31").size).toBe(0);
  });
});

describe("the plan of one organisation", () => {
  const plan = planOfOrganisation({
    involvements: [
      { form: "partner", status: "agreed", moments: ["relevance", "capacity", "relations"] },
      { form: "network", status: "invited", moments: ["relevance"] },
      { form: "participant", status: "withdrawn", moments: ["relevance"] },
    ],
    tookPart: [
      { moment: "relations", form: null },
      { moment: "anchoring", form: "dissemination" },
    ],
    past,
  });

  it("tells what was missed, what waits, what was done and what came unplanned", () => {
    expect(planState(plan.partner.relevance)).toBe("missed");
    expect(planState(plan.partner.capacity)).toBe("planned");
    expect(planState(plan.partner.relations)).toBe("done");
    expect(planState(plan.dissemination.anchoring)).toBe("unplanned");
    expect(planState(plan.steering_group.relevance)).toBe("empty");
  });

  it("counts an invitation as asked, and what was left not at all", () => {
    expect(plan.network.relevance).toMatchObject({ planned: 0, asked: 1, missed: 0 });
    expect(planState(plan.network.relevance)).toBe("planned");
    expect(planState(plan.participant.relevance)).toBe("empty");
  });

  it("adds up", () => {
    expect(countPlan(plan)).toEqual({ planned: 3, asked: 1, actual: 2, realised: 1, missed: 1 });
    const twice = sumPlans([plan, plan]);
    expect(twice.partner.relevance).toMatchObject({ planned: 2, missed: 2 });
    const other = planOfOrganisation({ involvements: [], tookPart: [{ moment: "relations", form: "partner" }], past });
    expect(planState(sumPlans([plan, other]).partner.relations)).toBe("done");
  });
});

describe("the plan of a whole project", () => {
  const bundles: [string, Bundle][] = [
    ["fea", readCase("fea-2022-2024")],
    ["necto", readCase("necto-smv-2025")],
    ["a made-up one", syntheticBundle({ projects: 1, activities: 300 })],
  ];
  it.each(bundles)("says the same as the indicators for %s", (_, { organisations, projects }) => {
    const [project] = projects;
    if (!project) throw new Error("no project");
    const byKey = new Map(organisations.map((one) => [one.key, one]));
    const { planned, actual } = computeIndicators(
      { project, organisations: byKey, outcomeFiles: new Map() },
      { to: "2026-11-21" },
    ).involvement;
    const plans = organisations
      .filter(({ field }) => field === "company")
      .map(({ key }) =>
        planOfOrganisation({
          involvements: (project.involvements ?? []).filter(({ organisation }) => organisation === key),
          tookPart: (project.activities ?? [])
            .filter(({ date }) => date <= "2026-11-21")
            .flatMap(({ moment, participants = [] }) =>
              participants
                .filter(({ organisation }) => organisation === key)
                .map(({ form }) => ({ moment, form: form ?? null })),
            ),
          past,
        }),
      );
    const sum = sumPlans(plans);
    for (const form of involvementForms)
      for (const moment of moments)
        expect([form, moment, sum[form][moment].planned, sum[form][moment].actual]).toEqual([
          form,
          moment,
          planned[form][moment],
          actual[form][moment],
        ]);
  });
});
