/** Where a period went otherwise than planned, worked out by hand at each limit. */
import { describe, expect, test } from "vitest";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { findDeviations } from "~/domain/report/find-deviations";
import type { Indicators } from "~/domain/indicators/indicators";
import { factsOf } from "./small-project";
import type { Project } from "~/domain/bundle/records";

const quiet: Partial<Project> = { barriers: [], goals: [], resources: [], involvements: [], activities: [] };

function deviationsOf(change: (figures: Indicators) => void, changes: Partial<Project> = {}, share = 1) {
  const facts = factsOf({ ...quiet, ...changes });
  const figures = computeIndicators(facts, { to: "2024-12-31" });
  change(figures);
  return findDeviations(facts, figures, share);
}

test("a project that went as planned has none", () => {
  expect(deviationsOf(() => {})).toEqual([]);
});

describe("hours", () => {
  const hours = (planned: number, actual: number, share = 1) =>
    deviationsOf(
      ({ resources }) => {
        resources.plannedHours = planned;
        resources.actualHours = actual;
      },
      {},
      share,
    );

  test("more than planned are told, exactly as many are not", () => {
    expect(hours(10, 11)).toEqual([{ code: "hours_over", planned: 10, actual: 11 }]);
    expect(hours(10, 10)).toEqual([]);
  });

  test("without a plan none are too many, and none too few", () => {
    expect(hours(0, 11)).toEqual([]);
    expect(hours(0, 0)).toEqual([]);
  });

  test("fewer than four fifths of what could be expected by now are told", () => {
    expect(hours(10, 7.9)).toEqual([{ code: "hours_under", planned: 10, actual: 7.9 }]);
    expect(hours(10, 8)).toEqual([]);
    expect(hours(10, 3.9, 0.5)).toEqual([{ code: "hours_under", planned: 10, actual: 3.9 }]);
    expect(hours(10, 4, 0.5)).toEqual([]);
    expect(hours(10, 0, 0)).toEqual([]);
  });
});

test("money beyond the plan is told, money without a plan is not", () => {
  const amount = (planned: number, actual: number) =>
    deviationsOf(({ resources }) => {
      resources.plannedAmount = planned;
      resources.actualAmount = actual;
    });
  expect(amount(100, 101)).toEqual([{ code: "amount_over", planned: 100, actual: 101 }]);
  expect(amount(100, 100)).toEqual([]);
  expect(amount(0, 100)).toEqual([]);
});

test("agreed cells in which nobody took part are told", () => {
  const cells = (plannedCells: number, realisedCells: number) =>
    deviationsOf(({ involvement }) => Object.assign(involvement, { plannedCells, realisedCells }));
  expect(cells(4, 3)).toEqual([{ code: "cells_missed", planned: 4, realised: 3 }]);
  expect(cells(4, 4)).toEqual([]);
});

test("moments whose period is over and in which nothing happened are told, in the order of the vocabulary", () => {
  const momentPlan: Project["momentPlan"] = [
    { moment: "anchoring", from: "2024-10-01", to: "2024-12-31" },
    { moment: "relevance", from: "2024-01-01", to: "2024-03-31" },
    { moment: "capacity", from: "2024-01-01", to: "2024-03-31" },
    { moment: "relations", from: "2024-10-01", to: "2025-01-01" },
  ];
  const found = deviationsOf(({ activities }) => void (activities.byMoment.capacity = 1), { momentPlan });
  expect(found).toEqual([{ code: "moments_passed", moments: ["relevance", "anchoring"] }]);
});

test("companies that left, goals that are off and barriers that stand are counted", () => {
  const found = deviationsOf((figures) => {
    figures.involvement.withdrawn = 1;
    figures.goals.byStatus.at_risk = 2;
    figures.goals.byStatus.not_met = 3;
    figures.barriers.open = 4;
  });
  expect(found).toEqual([
    { code: "companies_withdrawn", companies: 1 },
    { code: "goals_off", goals: 5 },
    { code: "barriers_open", barriers: 4 },
  ]);
  expect(deviationsOf(({ goals }) => void (goals.byStatus.not_met = 1))).toEqual([{ code: "goals_off", goals: 1 }]);
});
