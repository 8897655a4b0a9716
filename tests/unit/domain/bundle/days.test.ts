/** Days of the calendar, reckoned without time zones. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonthsClamped,
  compareDays,
  daysBetween,
  earlierDay,
  firstDayOfUnit,
  isDay,
  isWithin,
  laterDay,
  quarterOf,
} from "~/domain/days";

const millisecondsPerDay = 86_400_000;
const first = -62_135_596_800_000 / millisecondsPerDay;
const last = 253_402_214_400_000 / millisecondsPerDay;
const dayAt = (number: number) => new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
const numbers = fc.integer({ min: first, max: last });
const days = numbers.map(dayAt);

describe("isDay", () => {
  test.each(["0001-01-01", "2024-02-29", "2000-02-29", "9999-12-31"])("%s exists", (day) =>
    expect(isDay(day)).toBe(true),
  );
  test.each(["2023-02-30", "2023-02-29", "1900-02-29", "2023-04-31", "2023-00-01", "2023-13-01", "2023-01-00"])(
    "%s does not exist",
    (day) => expect(isDay(day)).toBe(false),
  );
  test.each([
    "0000-01-01",
    "2023-1-1",
    "20230101",
    "2023-01-01T00:00:00Z",
    " 2023-01-01",
    "2023-01-01\n",
    "",
    20230101,
    null,
  ])("%j is not written as a day", (day) => expect(isDay(day)).toBe(false));
  test("every day of the years 1 to 9999 exists", () => fc.assert(fc.property(days, isDay)));
});

describe("order", () => {
  test("is that of time", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(Math.sign(compareDays(dayAt(a), dayAt(b)))).toBe(Math.sign(a - b));
        expect(earlierDay(dayAt(a), dayAt(b))).toBe(dayAt(Math.min(a, b)));
        expect(laterDay(dayAt(a), dayAt(b))).toBe(dayAt(Math.max(a, b)));
      }),
    );
  });

  test("both ends belong to a period, and one that ends before it starts holds nothing", () => {
    const period = { from: "2024-01-10", to: "2024-01-20" };
    expect(["2024-01-09", "2024-01-10", "2024-01-20", "2024-01-21"].map((day) => isWithin(day, period))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isWithin("2024-01-15", { from: "2024-01-20", to: "2024-01-10" })).toBe(false);
  });
});

describe("daysBetween", () => {
  test.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2024-03-30", "2024-04-01", 2],
    ["2024-01-01", "2023-12-31", -1],
    ["0001-01-01", "9999-12-31", 3_652_058],
  ])("from %s to %s is %i", (from, to, days) => expect(daysBetween(from, to)).toBe(days));
  test("counts as an unbroken calendar does", () => {
    fc.assert(fc.property(numbers, numbers, (a, b) => daysBetween(dayAt(a), dayAt(b)) === b - a));
  });
});

describe("addMonthsClamped", () => {
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-12-31", 6, "2025-06-30"],
    ["2024-05-15", 0, "2024-05-15"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["0099-11-30", 3, "0100-02-28"],
    ["9999-11-30", 2, "9999-12-31"],
    ["0001-01-15", -1, "0001-01-01"],
  ])("%s and %i months is %s", (day, months, expected) => expect(addMonthsClamped(day, months)).toBe(expected));
  test("always gives a day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (day, months) => isDay(addMonthsClamped(day, months))),
    );
  });
});

describe("units", () => {
  test("a quarter has three months", () => {
    const starts = ["2024-01-01", "2024-03-31", "2024-04-01", "2024-12-31", "2025-01-01"];
    expect(starts.map(quarterOf)).toEqual([8096, 8096, 8097, 8099, 8100]);
  });
  test.each([
    ["day", "2024-05-17"],
    ["month", "2024-05-01"],
    ["quarter", "2024-04-01"],
    ["year", "2024-01-01"],
  ] as const)("2024-05-17 lies in the %s that begins %s", (precision, expected) =>
    expect(firstDayOfUnit("2024-05-17", precision)).toBe(expected),
  );
  test("the first day of the last quarter is in October", () =>
    expect(firstDayOfUnit("0099-12-31", "quarter")).toBe("0099-10-01"));
});
