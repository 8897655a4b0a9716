/** The names under a timeline. */
import { describe, expect, it } from "vitest";
import { activityPeriods } from "~/ui/charts/activity-periods";
import { timelineTicks } from "~/ui/charts/timeline-ticks";

const one = { push: 1, pull: 0, exchange: 0, co_creation: 0 };

function labels(from: string, to: string): string[] {
  const periods = activityPeriods([
    { month: from, counts: one },
    { month: to, counts: one },
  ]);
  return timelineTicks({ ...periods, language: "da" }).map(({ label }) => label);
}

describe("timelineTicks", () => {
  it("names every third month of a short row, with the year where it is new", () => {
    expect(labels("2022-05", "2023-03")).toEqual(["maj 2022", "aug.", "nov.", "feb. 2023"]);
  });

  it("names years of a longer row, leaving out a first one that is too close to the next", () => {
    expect(labels("2022-03", "2024-06")).toEqual(["2022", "2023", "2024"]);
    expect(labels("2021-11", "2024-06")).toEqual(["2022", "2023", "2024"]);
  });

  it("names at most six years", () => {
    expect(labels("2001-01", "2020-12").length).toBeLessThanOrEqual(6);
    expect(labels("2015-01", "2026-12").length).toBeLessThanOrEqual(6);
  });

  it("names nothing where there is nothing", () => {
    expect(timelineTicks({ ...activityPeriods([]), language: "da" })).toEqual([]);
  });
});
