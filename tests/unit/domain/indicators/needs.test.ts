/** INDICATORS.md, "Brokers, needs, barriers": needs and barriers, worked by hand. */
import { describe, expect, test } from "vitest";
import type { Barrier, Day, Need } from "~/domain/bundle/records";
import { figuresOf, type Example } from "./build-facts";

const period = { from: "2023-01-01", to: "2023-06-30" };

const need = (date: Day, status: Need["status"] = "open", answeredOn?: Day): Need => ({
  key: `${date}-${status}-${answeredOn ?? ""}`,
  text: { en: "x" },
  date,
  status,
  answeredOn,
});
const needsOf = (needs: Need[], example: Example = period) => figuresOf({ needs, ...example }).needs;

describe("needs: the pool", () => {
  test.each<[string, Need, number, number]>([
    ["dated in the period is raised", need("2023-01-01"), 1, 0],
    ["dated on the last day is raised", need("2023-06-30", "in_progress"), 1, 0],
    ["dated after it is out", need("2023-07-01"), 0, 0],
    ["dated before it and open is carried in", need("2022-12-31"), 0, 1],
    ["dated before it and in progress is carried in", need("2022-12-31", "in_progress"), 0, 1],
    ["answered before it is out", need("2022-11-01", "answered", "2022-12-31"), 0, 0],
    ["answered on its first day is carried in", need("2022-11-01", "answered", "2023-01-01"), 0, 1],
    ["answered after it is carried in", need("2022-11-01", "answered", "2024-01-01"), 0, 1],
    ["declined and dated before it is out", need("2022-12-31", "declined"), 0, 0],
    ["declined and dated in it stays", need("2023-01-01", "declined"), 1, 0],
  ])("one %s", (_, one, raised, carriedIn) => {
    expect(needsOf([one])).toMatchObject({ raised, carriedIn });
  });
});

describe("needs: answered, answerRate, medianDaysToAnswer", () => {
  test("answered within the period, over the pool", () => {
    const needs = [
      need("2022-12-01", "answered", "2023-01-01"),
      need("2023-06-01", "answered", "2023-06-30"),
      need("2023-06-01", "answered", "2023-07-01"),
      need("2023-02-01"),
      need("2022-01-01", "answered", "2022-12-31"),
    ];
    expect(needsOf(needs)).toEqual({ raised: 3, carriedIn: 1, answered: 2, answerRate: 1 / 2, medianDaysToAnswer: 30 });
  });

  test("the median of days from date to answer is the mean of the middle two where even", () => {
    const answered = (days: number) => need("2023-03-01", "answered", `2023-03-${String(1 + days).padStart(2, "0")}`);
    expect(needsOf([answered(9)]).medianDaysToAnswer).toBe(9);
    expect(needsOf([answered(10), answered(0), answered(3)]).medianDaysToAnswer).toBe(3);
    expect(needsOf([answered(10), answered(1), answered(4), answered(2)]).medianDaysToAnswer).toBe(3);
    expect(needsOf([answered(2), answered(1)]).medianDaysToAnswer).toBe(1.5);
  });

  test("days are those of the calendar, leap days too", () => {
    const leap = need("2024-02-28", "answered", "2024-03-01");
    expect(needsOf([leap], { from: "2024-01-01", to: "2024-12-31" }).medianDaysToAnswer).toBe(2);
  });
});

const barrier = (date: Day, resolvedOn?: Day, kind: Barrier["kind"] = "time"): Barrier => ({
  key: `${date}-${resolvedOn ?? ""}-${kind}`,
  kind,
  date,
  severity: 1,
  resolvedOn,
});
const barriersOf = (...barriers: Barrier[]) => figuresOf({ barriers, ...period }).barriers;

describe("barriers", () => {
  test.each<[string, Barrier, number, number, number, number]>([
    ["dated in the period is raised and open", barrier("2023-01-01"), 1, 0, 0, 1],
    ["resolved in it is resolved", barrier("2023-06-30", "2023-06-30"), 1, 0, 1, 0],
    ["dated after it is out", barrier("2023-07-01"), 0, 0, 0, 0],
    ["dated before it and unresolved is carried in and open", barrier("2022-12-31"), 0, 1, 0, 1],
    ["resolved before it is out", barrier("2022-11-01", "2022-12-31"), 0, 0, 0, 0],
    ["resolved on its first day is carried in and resolved", barrier("2022-11-01", "2023-01-01"), 0, 1, 1, 0],
    ["resolved after it is open", barrier("2022-11-01", "2023-07-01"), 0, 1, 0, 1],
  ])("one %s", (_, one, raised, carriedIn, resolved, open) => {
    expect(barriersOf(one)).toMatchObject({ raised, carriedIn, resolved, open });
  });

  test("byKind counts the pool, carried in and resolved ones too", () => {
    const figures = barriersOf(
      barrier("2022-01-01"),
      barrier("2023-01-01", "2023-02-01"),
      barrier("2023-01-01", undefined, "trust"),
      barrier("2022-01-01", "2022-02-01", "trust"),
      barrier("2024-01-01", undefined, "reach"),
    );
    expect(figures.byKind).toMatchObject({ time: 2, trust: 1, reach: 0 });
  });
});
