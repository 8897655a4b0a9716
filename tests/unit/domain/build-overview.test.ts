/** What an overview takes from a project's records. */
import { describe, expect, it } from "vitest";
import { buildOverview } from "~/domain/build-overview";
import type { Activity, Project } from "~/domain/bundle/records";
import { visibilities } from "~/domain/vocabulary";

const activity = (key: string, date: string, more: Partial<Activity> = {}): Activity => ({
  key,
  title: { da: key },
  kind: "workshop",
  date,
  direction: "exchange",
  moment: "relevance",
  brokerCore: "relate",
  ...more,
});

const project: Project = {
  key: "p",
  title: { da: "P" },
  lead: "nfa",
  startDate: "2026-01-01",
  endDate: "2026-12-31",
  modelRegistrations: [
    { date: "2026-06-01", model: "systemic" },
    { date: "2026-01-01", model: "linear" },
    { date: "2027-01-01", model: "cyclical" },
  ],
  activities: [
    activity("old", "2026-01-10"),
    activity("secret", "2026-02-10", { visibility: "project" }),
    activity("new", "2026-03-10"),
    activity("announced", "2026-09-10"),
  ],
};
const facts = {
  project,
  organisations: new Map([["nfa", { key: "nfa", name: "NFA", field: "research" as const }]]),
  outcomeFiles: new Map(),
};

describe("an overview", () => {
  it("counts up to today and lists the newest first", () => {
    const { indicators, newest, hidden } = buildOverview(facts, "2026-06-30", visibilities);
    expect(indicators.activities.total).toBe(3);
    expect(newest.map(({ key }) => key)).toEqual(["new", "secret", "old"]);
    expect(hidden).toBe(0);
  });

  it("hides what is for the project only from a funder, counts it, and says how many", () => {
    const { indicators, newest, hidden } = buildOverview(facts, "2026-06-30", ["funder", "public"]);
    expect(indicators.activities.total).toBe(3);
    expect(newest.map(({ key }) => key)).toEqual(["new", "old"]);
    expect(hidden).toBe(1);
  });

  it("names the pages that show a reader other records than were counted", () => {
    const partlyFor = (seen: Parameters<typeof buildOverview>[2], more: Partial<Project> = {}) =>
      buildOverview({ ...facts, project: { ...project, ...more } }, "2026-06-30", seen).partly;
    const more: Partial<Project> = {
      activities: [],
      needs: [{ key: "n", text: { da: "N" }, date: "2026-02-01", status: "open" }],
      goals: [{ key: "g", title: { da: "G" }, status: "met" }],
      outcomes: [],
      feedbackRounds: [{ key: "r", title: { da: "R" }, kind: "steering", openedOn: "2026-09-01", invited: [] }],
    };
    expect(partlyFor(visibilities)).toEqual([]);
    expect(partlyFor(["funder", "public"])).toEqual(["activities", "involvement"]);
    expect(partlyFor(["funder", "public"], more)).toEqual(["needs", "feedback"]);
    expect(partlyFor(["public"], more)).toEqual(["needs", "goals", "feedback"]);
  });

  it("tells the history of the model oldest first, without what lies ahead", () => {
    expect(buildOverview(facts, "2026-06-30", visibilities).history.map(({ model }) => model)).toEqual([
      "linear",
      "systemic",
    ]);
  });

  it("knows the lead organisation's field as one that takes part", () => {
    expect(buildOverview(facts, "2026-06-30", visibilities).coveredFields).toEqual(["research"]);
  });
});
