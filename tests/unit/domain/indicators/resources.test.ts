/** INDICATORS.md, "Resources", worked by hand. */
import { describe, expect, test } from "vitest";
import { activity, figuresOf } from "./build-facts";

const resources = [
  { moment: "relevance" as const, hours: 10, amount: 1000 },
  { moment: "capacity" as const, hours: 30 },
  { moment: "anchoring" as const, amount: 500 },
];
const activities = [
  activity({ moment: "relevance", hours: 15, amount: 100 }),
  activity({ moment: "relevance", hours: 5 }),
  activity({ moment: "capacity", amount: 650 }),
  activity({ moment: "relations", hours: 40 }),
  activity({ moment: "relevance", hours: 99, amount: 99, date: "2024-01-01" }),
];

describe("resources", () => {
  const figures = figuresOf({ resources, activities }).resources;

  test("planned from resources, actual from the period's activities", () => {
    expect(figures).toMatchObject({ plannedHours: 40, actualHours: 60, plannedAmount: 1500, actualAmount: 750 });
  });
  test("hoursUse, amountUse: actual ÷ planned, above 1 where more was spent", () => {
    expect(figures).toMatchObject({ hoursUse: 1.5, amountUse: 0.5 });
  });
  test("byMoment: the four figures at each moment", () => {
    expect(figures.byMoment).toEqual({
      relevance: { plannedHours: 10, actualHours: 20, plannedAmount: 1000, actualAmount: 100 },
      capacity: { plannedHours: 30, actualHours: 0, plannedAmount: 0, actualAmount: 650 },
      relations: { plannedHours: 0, actualHours: 40, plannedAmount: 0, actualAmount: 0 },
      interim_results: { plannedHours: 0, actualHours: 0, plannedAmount: 0, actualAmount: 0 },
      implementation: { plannedHours: 0, actualHours: 0, plannedAmount: 0, actualAmount: 0 },
      anchoring: { plannedHours: 0, actualHours: 0, plannedAmount: 500, actualAmount: 0 },
    });
  });
  test("use is null where nothing was planned", () => {
    expect(figuresOf({ activities }).resources).toMatchObject({ hoursUse: null, amountUse: null, actualHours: 60 });
  });
});
