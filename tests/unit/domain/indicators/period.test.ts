/** INDICATORS.md, opening lines and "Period", worked by hand. */
import { describe, expect, test } from "vitest";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { vocabularies } from "~/domain/vocabulary";
import { activitiesOn, activity, figuresOf, round } from "./build-facts";

describe("period", () => {
  test("from: left out, it is the project's start, or its earliest activity where that is earlier", () => {
    expect(figuresOf({}).from).toBe("2022-01-01");
    expect(figuresOf({ activities: activitiesOn("2022-05-01", "2023-01-01") }).from).toBe("2022-01-01");
    expect(figuresOf({ activities: activitiesOn("2022-05-01", "2021-11-30", "2021-12-01") }).from).toBe("2021-11-30");
    expect(figuresOf({ from: "2023-01-01", activities: activitiesOn("2021-11-30") }).from).toBe("2023-01-01");
  });

  test("from and to are inclusive: what is dated on them counts, the day before and after does not", () => {
    const days = ["2022-09-30", "2022-10-01", "2022-12-31", "2023-01-01"];
    const figures = figuresOf({
      from: "2022-10-01",
      to: "2022-12-31",
      activities: activitiesOn(...days),
      outcomes: days.map((date, i) => ({ key: `o${i}`, title: { en: "x" }, kind: "practice", level: "group", date })),
      feedbackRounds: days.map((openedOn, i) => round({ key: `r${i}`, openedOn })),
    });
    expect(figures.activities.total).toBe(2);
    expect(figures.outcomes.total).toBe(2);
    expect(figures.feedback.rounds).toBe(2);
  });

  test("an activity counts by its own date, not by its end", () => {
    const activities = [activity({ date: "2022-09-30", endDate: "2022-11-01" })];
    expect(figuresOf({ from: "2022-10-01", activities }).activities.total).toBe(0);
  });

  test("from after to: nothing is within the period", () => {
    const figures = figuresOf({
      from: "2023-06-01",
      to: "2022-06-01",
      activities: activitiesOn("2022-01-01", "2022-12-01", "2023-12-01"),
      needs: [{ key: "n", text: { en: "x" }, date: "2022-03-01", status: "answered", answeredOn: "2022-12-01" }],
      feedbackRounds: [round({ openedOn: "2022-12-01" })],
    });
    expect(figures.activities.total).toBe(0);
    expect(figures.model.continuity).toBe(null);
    expect(figures.feedback.rounds).toBe(0);
    expect(figures.needs).toMatchObject({ raised: 0, answered: 0 });
  });
});

describe("shape", () => {
  test("members stand in the order of the contract", () => {
    const members = Object.entries(figuresOf({})).map(([name, value]) =>
      typeof value === "object" ? `${name}: ${Object.keys(value).join(" ")}` : name,
    );
    expect(members).toEqual([
      "format",
      "version",
      "project",
      "from",
      "to",
      "model: declared observed match twoWayIndex continuity endLoading registrations",
      "activities: total hours amount twoWayShare byDirection byMoment byKind byBrokerCore",
      "participants: total byField helixCoverage",
      "organisations: reached byField companies smeCompanies smeShare industries intermediaries",
      "involvement: planned actual plannedCells realisedCells realisation momentsCovered invited enrolled withdrawn reach depth earlyCompanies earlyShare retention",
      "brokers: organisations activities hours",
      "needs: raised carriedIn answered answerRate medianDaysToAnswer",
      "barriers: raised carriedIn resolved open byKind",
      "resources: plannedHours actualHours hoursUse plannedAmount actualAmount amountUse byMoment",
      "feedback: rounds invited responses answering responseRate ratings livedUp formGap points replied replyRate",
      "goals: total byStatus attainment",
      "outcomes: total byKind byLevel withEvidence evidenceShare",
    ]);
    expect(figuresOf({})).toMatchObject({ format: "vidensbro-indicators", version: 1, project: "p" });
  });

  test("every by… object, planned, actual and ratings hold every key of their vocabulary, in its order, zeros included", () => {
    const { activities, participants, organisations, involvement, barriers, resources, feedback, goals, outcomes } =
      figuresOf({});
    const expected: [object, readonly string[]][] = [
      [activities.byDirection, vocabularies.direction],
      [activities.byMoment, vocabularies.moment],
      [activities.byKind, vocabularies.activityKind],
      [activities.byBrokerCore, vocabularies.brokerCore],
      [participants.byField, vocabularies.field],
      [organisations.byField, vocabularies.field],
      [involvement.planned, vocabularies.involvementForm],
      [involvement.actual, vocabularies.involvementForm],
      ...Object.values(involvement.planned).map((of): [object, readonly string[]] => [of, vocabularies.moment]),
      ...Object.values(involvement.actual).map((of): [object, readonly string[]] => [of, vocabularies.moment]),
      [barriers.byKind, vocabularies.barrier],
      [resources.byMoment, vocabularies.moment],
      [feedback.ratings, vocabularies.feedbackAspect],
      [goals.byStatus, vocabularies.goalStatus],
      [outcomes.byKind, vocabularies.outcomeKind],
      [outcomes.byLevel, vocabularies.outcomeLevel],
    ];
    for (const [counts, keys] of expected) expect(Object.keys(counts)).toEqual(keys);
    expect(feedback.ratings.design).toEqual({ n: 0, mean: null });
    expect(activities.byKind.other).toBe(0);
  });

  test("a ratio or mean of nothing is null, never 0", () => {
    const { model, activities, organisations, involvement, needs, resources, feedback, goals, outcomes } = figuresOf(
      {},
    );
    expect([
      model.twoWayIndex,
      model.endLoading,
      activities.twoWayShare,
      organisations.smeShare,
      involvement.realisation,
      involvement.reach,
      involvement.depth,
      involvement.earlyShare,
      involvement.retention,
      needs.answerRate,
      needs.medianDaysToAnswer,
      resources.hoursUse,
      resources.amountUse,
      feedback.responseRate,
      feedback.livedUp.mean,
      feedback.replyRate,
      goals.attainment,
      outcomes.evidenceShare,
    ]).toEqual(Array.from({ length: 18 }, () => null));
  });

  test("facts that lack an organisation are a bug and throw", () => {
    const project = {
      key: "p",
      title: { en: "x" },
      lead: "nobody",
      startDate: "2022-01-01",
      endDate: "2022-12-31",
      modelRegistrations: [],
    };
    const facts = { project, organisations: new Map(), outcomeFiles: new Map() };
    expect(() => computeIndicators(facts, { to: "2022-12-31" })).toThrow("nobody");
    expect(() => figuresOf({ activities: [activity({ participants: [{ count: 1 }] })] })).toThrow("neither");
  });
});
