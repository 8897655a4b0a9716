/** What holds for the figures of any project. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bundle, Project } from "~/domain/bundle/records";
import { canonicalBundle } from "~/domain/bundle/canonical-bundle";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import type { Indicators } from "~/domain/indicators/indicators";
import { bundle, day } from "../bundle/arbitrary-bundle";

const someProject = bundle.filter(({ projects }) => projects.length > 0);
const somePeriod = fc.record({ from: day, to: day }, { requiredKeys: ["to"] });

function figuresOf(bundle: Bundle, period: { from?: string; to: string }): Indicators {
  const [project] = bundle.projects;
  if (project === undefined) throw new Error("No project.");
  const organisations = new Map(bundle.organisations.map((organisation) => [organisation.key, organisation]));
  return computeIndicators({ project, organisations, outcomeFiles: new Map([["k1", 1]]) }, period);
}

/** Every list turned round; none of them has an order that a figure reads. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return [...value].reverse().map(turned) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([member, of]) => [member, turned(of)])) as T;
}

/** Every number or null in the figures with the way to it, as "feedback.ratings.design.mean". */
function* numbersIn(value: object, way = ""): Generator<[string, number | null]> {
  for (const [name, of] of Object.entries(value) as [string, unknown][])
    if (typeof of === "number" || of === null) yield [`${way}${name}`, of];
    else if (typeof of === "object") yield* numbersIn(of, `${way}${name}.`);
}

/** What a figure may be where it is not null, by its name; a whole number where nothing here says otherwise. */
const ranges: [RegExp, (value: number) => boolean][] = [
  [/^model\.(twoWayIndex|continuity|endLoading)$/, isShare],
  [/(Share|Rate)$|\.helixCoverage$|^involvement\.(realisation|momentsCovered|reach|retention)$|\.attainment$/, isShare],
  [/\.depth$|\.mean$/, (value) => value >= 1 && value <= 5],
  [/hours|amount|\.medianDaysToAnswer$/i, (value) => value >= 0],
];

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

describe("for any project and period", () => {
  test("counts are whole and not negative, ratios null or from 0 to 1, means within their range", () => {
    fc.assert(
      fc.property(someProject, somePeriod, (bundle, period) => {
        for (const [name, value] of numbersIn(figuresOf(bundle, period))) {
          const [, isAllowed] = ranges.find(([names]) => names.test(name)) ?? [/./, isCount];
          expect(value === null || isAllowed(value), `${name} is ${value}`).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the order of records changes no digit, and the canonical form says the same", () => {
    fc.assert(
      fc.property(someProject, somePeriod, (bundle, period) => {
        const [project] = bundle.projects;
        const alone = { ...bundle, projects: project ? [project] : [] };
        const figures = JSON.stringify(figuresOf(alone, period));
        expect(JSON.stringify(figuresOf(turned(alone), period))).toBe(figures);
        expect(JSON.stringify(figuresOf(canonicalBundle(alone), period))).toBe(figures);
      }),
      { numRuns: 60 },
    );
  });

  test("parts sum to their wholes", () => {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(someProject, somePeriod, (bundle, period) => {
        const figures = figuresOf(bundle, period);
        const { activities, participants, organisations, involvement, needs, barriers, feedback, goals, outcomes } =
          figures;
        for (const by of [activities.byDirection, activities.byMoment, activities.byKind, activities.byBrokerCore])
          expect(sum(by)).toBe(activities.total);
        expect(sum(participants.byField)).toBe(participants.total);
        expect(sum(organisations.byField)).toBe(organisations.reached);
        expect(organisations.byField.company).toBe(organisations.companies);
        expect(
          Object.values(involvement.planned)
            .map(sum)
            .reduce((a, b) => a + b),
        ).toBe(involvement.plannedCells);
        expect(involvement.realisedCells).toBeLessThanOrEqual(involvement.plannedCells);
        expect(involvement.enrolled + involvement.withdrawn).toBeLessThanOrEqual(involvement.invited);
        expect(needs.answered).toBeLessThanOrEqual(needs.raised + needs.carriedIn);
        expect(barriers.raised + barriers.carriedIn).toBe(barriers.resolved + barriers.open);
        expect(sum(barriers.byKind)).toBe(barriers.raised + barriers.carriedIn);
        expect(feedback.answering).toBeLessThanOrEqual(Math.min(feedback.invited, feedback.responses));
        expect(sum(feedback.formGap)).toBeLessThanOrEqual(feedback.answering);
        expect(sum(goals.byStatus)).toBe(goals.total);
        expect(sum(outcomes.byKind)).toBe(outcomes.total);
        expect(sum(outcomes.byLevel)).toBe(outcomes.total);
      }),
      { numRuns: 60 },
    );
  });

  test("two periods that meet share out activities, participants, rounds and outcomes", () => {
    fc.assert(
      fc.property(someProject, (bundle) => {
        const whole = figuresOf(bundle, { from: "2022-01-01", to: "2025-12-31" });
        const first = figuresOf(bundle, { from: "2022-01-01", to: "2023-05-31" });
        const second = figuresOf(bundle, { from: "2023-06-01", to: "2025-12-31" });
        const counts = ({ activities, participants, feedback, outcomes }: Indicators) => [
          activities.total,
          participants.total,
          feedback.rounds,
          feedback.responses,
          outcomes.total,
        ];
        const sums = counts(first).map((count, i) => count + (counts(second)[i] ?? 0));
        expect(sums).toEqual(counts(whole));
      }),
      { numRuns: 50 },
    );
  });

  test("the facts are left as they are", () => {
    fc.assert(
      fc.property(someProject, somePeriod, (bundle, period) => {
        const before = JSON.stringify(bundle);
        figuresOf(bundle, period);
        expect(JSON.stringify(bundle)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

test("another project's keys and an empty project make no trouble", () => {
  const project: Project = {
    key: "__proto__",
    title: { da: "x" },
    lead: "constructor",
    startDate: "0001-01-01",
    endDate: "9999-12-31",
    modelRegistrations: [],
  };
  const organisations = new Map([["constructor", { key: "constructor", name: "x", field: "research" as const }]]);
  const figures = computeIndicators({ project, organisations, outcomeFiles: new Map() }, { to: "9999-12-31" });
  expect(figures.model).toMatchObject({ declared: null, continuity: 0 });
});
