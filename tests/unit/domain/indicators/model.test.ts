/** INDICATORS.md, "Model", line by line, worked by hand. */
import { describe, expect, test } from "vitest";
import { nearestModel, pointOfModel } from "~/domain/indicators/compute-model";
import { directions, type DatePrecision, type Direction } from "~/domain/vocabulary";
import { activitiesOn, activity, figuresOf, type Example } from "./build-facts";

const modelOf = (example: Example) => figuresOf(example).model;
const inDirections = (...all: Direction[]) => all.map((direction) => activity({ direction }));

describe("declared, registrations", () => {
  const modelRegistrations = [
    { date: "2022-07-01", model: "interactive" as const },
    { date: "2022-01-01", model: "linear" as const },
    { date: "2023-07-01", model: "systemic" as const },
  ];
  test.each([
    ["2021-12-31", null, 0],
    ["2022-01-01", "linear", 1],
    ["2022-06-30", "linear", 1],
    ["2022-07-01", "interactive", 2],
    ["2023-12-31", "systemic", 3],
  ])("on %s the newest registration dated on or before it is %s, of %i", (to, declared, registrations) => {
    expect(modelOf({ modelRegistrations, to })).toMatchObject({ declared, registrations });
  });
  test("registrations before from count", () => {
    expect(modelOf({ modelRegistrations, from: "2023-01-01", to: "2023-02-01" })).toMatchObject({
      declared: "interactive",
      registrations: 2,
    });
  });
});

describe("twoWayIndex", () => {
  test("push 0, pull exactly 1/3, exchange exactly 2/3, co-creation 1", () => {
    const indices = directions.map((direction) => modelOf({ activities: inDirections(direction) }).twoWayIndex);
    expect(indices).toEqual([0, 1 / 3, 2 / 3, 1]);
  });
  test("is the mean over the period's activities", () => {
    const activities = inDirections("push", "pull", "exchange", "co_creation", "co_creation");
    expect(modelOf({ activities }).twoWayIndex).toBeCloseTo(3 / 5, 12);
    expect(
      modelOf({ activities: [...activities, activity({ date: "2021-06-01" })], from: "2022-01-01" }).twoWayIndex,
    ).toBeCloseTo(3 / 5, 12);
  });
});

describe("continuity", () => {
  const continuityOf = (example: Example) => modelOf(example).continuity;

  test("is the share of the project's quarters in the period that an activity touches", () => {
    expect(continuityOf({ activities: activitiesOn("2022-01-01", "2022-03-31", "2022-04-01", "2023-12-31") })).toBe(
      3 / 8,
    );
    expect(continuityOf({ activities: [] })).toBe(0);
  });
  test("an activity touches every quarter from its date to its end", () => {
    expect(continuityOf({ activities: [activity({ date: "2022-03-31", endDate: "2022-07-01" })] })).toBe(3 / 8);
  });
  test("quarters run from that of max(from, project start) to that of min(to, project end)", () => {
    const activities = activitiesOn("2022-08-15");
    expect(continuityOf({ activities, from: "2022-08-15", to: "2022-10-01" })).toBe(1 / 2);
    expect(continuityOf({ activities, from: "2020-01-01", to: "2030-01-01" })).toBe(1 / 8);
  });
  test("what an activity touches outside those quarters does not count", () => {
    expect(continuityOf({ activities: [activity({ date: "2021-06-01", endDate: "2022-02-01" })] })).toBe(1 / 8);
    expect(continuityOf({ activities: [activity({ date: "2023-12-01", endDate: "2024-12-01" })] })).toBe(1 / 8);
    expect(
      continuityOf({ activities: [activity({ date: "2022-10-01", endDate: "2023-12-01" })], to: "2022-12-31" }),
    ).toBe(1 / 4);
    expect(continuityOf({ activities: activitiesOn("2021-06-01") })).toBe(0);
  });
  test("an activity that began before the period touches nothing in it", () => {
    const activities = [activity({ date: "2022-01-01", endDate: "2023-12-31" })];
    expect(continuityOf({ activities, from: "2022-04-01" })).toBe(0);
  });
  test("null where the project and the period share no day, even within one quarter", () => {
    expect(continuityOf({ from: "2024-01-01", to: "2024-12-31" })).toBe(null);
    expect(continuityOf({ from: "2020-01-01", to: "2021-12-31" })).toBe(null);
    expect(continuityOf({ endDate: "2023-11-01", from: "2023-11-02", to: "2023-12-31" })).toBe(null);
    expect(continuityOf({ endDate: "2023-11-01", from: "2023-11-01", to: "2023-12-31" })).toBe(0);
  });

  const ofPrecision = (yearly: number, others: number) => [
    ...Array.from({ length: yearly }, () =>
      activity({ date: "2022-01-01", endDate: "2023-12-31", datePrecision: "year" }),
    ),
    ...Array.from({ length: others }, () => activity({ date: "2022-04-01" })),
  ];
  test("one of precision year touches none", () => {
    expect(continuityOf({ activities: ofPrecision(1, 3) })).toBe(1 / 8);
  });
  test.each([
    [1, 2, null],
    [2, 4, null],
    [1, 3, 1 / 8],
    [3, 7, 1 / 8],
    [1, 0, null],
  ])("with %i of precision year and %i others it is %s: null from a third", (yearly, others, continuity) => {
    expect(continuityOf({ activities: ofPrecision(yearly, others) })).toBe(continuity);
  });
  test.each<[DatePrecision, number]>([
    ["day", 1 / 8],
    ["month", 1 / 8],
    ["quarter", 1 / 8],
  ])("one of precision %s touches the quarter of its date", (datePrecision, continuity) => {
    expect(continuityOf({ activities: [activity({ date: "2022-04-01", datePrecision })] })).toBe(continuity);
  });
});

describe("endLoading", () => {
  // 100 days from start to end: day 80 is 2022-03-22.
  const hundredDays = { startDate: "2022-01-01", endDate: "2022-04-11" };
  test("an activity is late when it comes after four fifths of the project's days, and not on them", () => {
    expect(modelOf({ ...hundredDays, activities: activitiesOn("2022-03-22") }).endLoading).toBe(0);
    expect(modelOf({ ...hundredDays, activities: activitiesOn("2022-03-23") }).endLoading).toBe(1);
  });
  test("is a share of the period's activities, by the project's own start and end whatever the period", () => {
    const activities = activitiesOn("2022-01-01", "2022-02-01", "2022-03-23", "2023-01-01");
    expect(modelOf({ ...hundredDays, activities }).endLoading).toBe(2 / 4);
    expect(modelOf({ ...hundredDays, activities, from: "2022-02-01", to: "2022-12-31" }).endLoading).toBe(1 / 2);
  });
  test("in a project of one day only what comes after it is late", () => {
    const oneDay = { startDate: "2022-01-01", endDate: "2022-01-01" };
    expect(modelOf({ ...oneDay, activities: activitiesOn("2021-12-31", "2022-01-01", "2022-01-02") }).endLoading).toBe(
      1 / 3,
    );
  });
});

describe("observed", () => {
  test("the four points are linear (0, 0.1), cyclical (1/3, 0.4), interactive (2/3, 0.7), systemic (1, 1)", () => {
    expect(Object.entries(pointOfModel)).toEqual([
      ["linear", { twoWayIndex: 0, continuity: 0.1 }],
      ["cyclical", { twoWayIndex: 1 / 3, continuity: 0.4 }],
      ["interactive", { twoWayIndex: 2 / 3, continuity: 0.7 }],
      ["systemic", { twoWayIndex: 1, continuity: 1 }],
    ]);
  });
  test.each([
    [0, 0, "linear"],
    [0, 0.5, "cyclical"], // 0.4² = 0.16 from linear, 1/9 + 0.01 = 0.121 from cyclical
    [0.3, 0.1, "linear"], // 0.09 from linear, 0.0911 from cyclical
    [0.6, 0.3, "cyclical"], // 0.0811 from cyclical, 0.1644 from interactive
    [1, 0.7, "systemic"], // 0.09 from systemic, 0.1111 from interactive
    [1, 0.6, "interactive"], // 0.1211 from interactive, 0.16 from systemic
    [1, 1, "systemic"],
  ])("at (%f, %f) the nearest is %s", (twoWayIndex, continuity, model) => {
    expect(nearestModel(twoWayIndex, continuity)).toBe(model);
  });
  test("a tie, or a difference below 1e-9, goes to the earlier", () => {
    // Half way between two points, and a hair to the later side.
    expect(nearestModel(1 / 6, 0.25)).toBe("linear");
    expect(nearestModel(1 / 6 + 1e-10, 0.25)).toBe("linear");
    expect(nearestModel(1 / 6 + 1e-8, 0.25)).toBe("cyclical");
    expect(nearestModel(1 / 2, 0.55)).toBe("cyclical");
    expect(nearestModel(5 / 6, 0.85)).toBe("interactive");
    expect(nearestModel(5 / 6 + 1e-8, 0.85)).toBe("systemic");
  });
  test("is null with fewer than three activities, and where continuity is null", () => {
    expect(modelOf({ activities: inDirections("push", "push") }).observed).toBe(null);
    expect(modelOf({ activities: inDirections("push", "push", "push") }).observed).toBe("linear");
    const yearly = inDirections("push", "push").concat(activity({ date: "2022-01-01", datePrecision: "year" }));
    expect(modelOf({ activities: yearly })).toMatchObject({ continuity: null, observed: null });
  });
});

describe("match", () => {
  const activities = inDirections("push", "push", "push");
  test("says whether declared is observed", () => {
    expect(modelOf({ activities }).match).toBe(true);
    expect(modelOf({ activities, modelRegistrations: [{ date: "2022-01-01", model: "systemic" }] }).match).toBe(false);
  });
  test("is null where either is", () => {
    expect(modelOf({ activities: [] }).match).toBe(null);
    expect(modelOf({ activities, modelRegistrations: [{ date: "2024-01-01", model: "linear" }] }).match).toBe(null);
  });
});
