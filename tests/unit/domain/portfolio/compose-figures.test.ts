/** What is stored of a project for portfolios, worked out by hand, and when it must be computed anew. */
import { describe, expect, test } from "vitest";
import type { Project } from "~/domain/bundle/records";
import { composeFigures, growsOld } from "~/domain/portfolio/compose-figures";
import { fields } from "~/domain/vocabulary";
import { factsOf, project, round, talk, workshop } from "../report/small-project";

const figuresOf = (changes: Partial<Project> = {}, today = "2025-01-15") =>
  composeFigures({ facts: factsOf(changes), today, due: [] });

test("figures are those of the indicators up to today", () => {
  const figures = figuresOf();
  expect(figures).toMatchObject({
    computedOn: "2025-01-15",
    declared: "linear",
    activities: 2,
    hours: 6,
    amount: 0,
    twoWayShare: 0.5,
    companies: 1,
    outcomes: 1,
    replyRate: 0.5,
    lastActivityOn: "2024-06-01",
  });
  expect(figures.content.version).toBe(1);
  expect(figures.content.planned).toHaveLength(30);
  expect(figures.content.actual).toHaveLength(30);
  expect(figures.content.reached).toEqual(fields.map((field) => (field === "company" ? 1 : 0)));
  expect(figures.content.covered).toEqual(expect.arrayContaining(["research", "company"]));
});

test("what is planned stands in its cell, form by form", () => {
  const planned = figuresOf({
    involvements: [{ organisation: "one", form: "steering_group", moments: ["capacity"] }],
  }).content.planned;
  // Second form, second moment.
  expect(planned.flatMap((companies, cell) => (companies > 0 ? [[cell, companies]] : []))).toEqual([[7, 1]]);
});

test("years are those in which something lies, earliest first", () => {
  const years = figuresOf({
    activities: [workshop, { ...talk, date: "2025-01-10", hours: 2 }, { ...talk, key: "later", date: "2025-02-01" }],
  }).content.years;
  expect(years).toEqual([
    { year: 2024, activities: 1, twoWay: 1, hours: 6, outcomes: 1 },
    { year: 2025, activities: 1, twoWay: 0, hours: 2, outcomes: 0 },
  ]);
  const created = figuresOf({ activities: [{ ...workshop, direction: "co_creation" }], outcomes: [] }).content.years;
  expect(created).toEqual([{ year: 2024, activities: 1, twoWay: 1, hours: 6, outcomes: 0 }]);
  expect(figuresOf({ activities: [], outcomes: [] }).content.years).toEqual([]);
  expect(figuresOf({ activities: undefined, outcomes: undefined }).content.years).toEqual([]);
  const early = { ...project.outcomes![0]!, date: "2023-05-01" };
  expect(figuresOf({ activities: [workshop], outcomes: [early] }).content.years.map(({ year }) => year)).toEqual([
    2023, 2024,
  ]);
  expect(figuresOf({ outcomes: [{ ...early, date: "2025-03-01" }], activities: [] }).content.years).toEqual([]);
});

test("means of ratings are kept from three ratings on", () => {
  const rated = (n: number) =>
    figuresOf({
      feedbackRounds: [
        {
          ...round,
          responses: Array.from({ length: n }, (_, at) => ({
            key: `p${at}`,
            organisation: "one",
            submittedOn: "2024-05-01",
            ratings: { design: 4 },
          })),
        },
      ],
    }).content.ratings;
  expect(rated(2)).toEqual([null, null, null, null]);
  expect(rated(3)).toEqual([[3, 4], null, null, null]);
});

test("reports that are due are kept with their state", () => {
  const requirement = project.grants as never;
  const report = { requirement, dueOn: "2025-02-01", firstDueOn: "2025-02-01" };
  const begun = { id: 1, programmeId: 1, programme: "programme", requirement: "status", status: "draft" as const };
  const { content } = composeFigures({
    facts: factsOf(),
    today: "2025-01-15",
    due: [
      { programme: "programme", ...report, begun },
      { programme: "other", ...report, begun: null },
    ],
  });
  expect(content.reports).toEqual([
    { programme: "programme", dueOn: "2025-02-01", status: "draft" },
    { programme: "other", dueOn: "2025-02-01", status: null },
  ]);
});

describe("the first day on which a record begins to count", () => {
  const bare: Partial<Project> = {
    activities: undefined,
    needs: undefined,
    barriers: undefined,
    outcomes: undefined,
    feedbackRounds: undefined,
  };
  const ripens = (changes: Partial<Project>) => figuresOf({ ...bare, ...changes }).content.ripens;
  const need = project.needs![0]!;
  const barrier = project.barriers![0]!;

  test.each<[string, Partial<Project>, string | null]>([
    ["none", {}, null],
    ["none in what is past", { activities: [workshop], needs: [need], barriers: [barrier] }, null],
    ["none today", { activities: [{ ...workshop, date: "2025-01-15" }] }, null],
    [
      "a model",
      { modelRegistrations: [...project.modelRegistrations, { date: "2025-01-16", model: "cyclical" }] },
      "2025-01-16",
    ],
    [
      "an activity, the earliest",
      {
        activities: [
          { ...workshop, date: "2025-03-01" },
          { ...talk, date: "2025-02-01" },
        ],
      },
      "2025-02-01",
    ],
    ["a need", { needs: [{ ...need, date: "2025-02-02" }] }, "2025-02-02"],
    ["an answer", { needs: [{ ...need, status: "answered", answeredOn: "2025-02-03" }] }, "2025-02-03"],
    ["a barrier", { barriers: [{ ...barrier, date: "2025-02-04" }] }, "2025-02-04"],
    ["a barrier that is resolved", { barriers: [{ ...barrier, resolvedOn: "2025-02-05" }] }, "2025-02-05"],
    ["an outcome", { outcomes: [{ ...project.outcomes![0]!, goal: undefined, date: "2025-02-06" }] }, "2025-02-06"],
    ["a round", { feedbackRounds: [{ ...round, followUps: undefined, openedOn: "2025-02-07" }] }, "2025-02-07"],
    [
      "a reply",
      { feedbackRounds: [{ ...round, followUps: [{ key: "f", point: {}, reply: {}, repliedOn: "2025-02-08" }] }] },
      "2025-02-08",
    ],
  ])("%s", (_, changes, day) => {
    expect(ripens(changes)).toBe(day);
  });
});

test("figures grow old while the project runs, and when something dated has come", () => {
  const figures = { computedOn: "2025-01-15", content: figuresOf().content };
  const ripe = (day: string | null) => ({ ...figures, content: { ...figures.content, ripens: day } });
  expect(growsOld(figures, "2025-12-31", "2025-01-15")).toBe(false);
  expect(growsOld(figures, "2025-12-31", "2025-01-16")).toBe(true);
  expect(growsOld(figures, "2025-01-15", "2025-01-16")).toBe(true);
  expect(growsOld(figures, "2025-01-14", "2025-01-16")).toBe(false);
  expect(growsOld(ripe("2025-01-16"), "2025-01-14", "2025-01-16")).toBe(true);
  expect(growsOld(ripe("2025-01-17"), "2025-01-14", "2025-01-16")).toBe(false);
});
