/** How months become the columns of a timeline. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directions } from "~/domain/vocabulary";
import { activityPeriods } from "~/ui/charts/activity-periods";

const one = { push: 1, pull: 0, exchange: 0, co_creation: 0 };

describe("activityPeriods", () => {
  it("fills the months between the first and the last", () => {
    const { span, periods } = activityPeriods([
      { month: "2023-02", counts: one },
      { month: "2022-11", counts: one },
    ]);
    expect(span).toBe(1);
    expect(periods.map(({ month }) => month)).toEqual(["2022-11", "2022-12", "2023-01", "2023-02"]);
    expect(periods.map(({ counts }) => counts.push)).toEqual([1, 0, 0, 1]);
  });

  it("joins months to quarters of the calendar after 36 months", () => {
    expect(
      activityPeriods([
        { month: "2020-02", counts: one },
        { month: "2023-01", counts: one },
      ]).span,
    ).toBe(1);
    const { span, periods } = activityPeriods([
      { month: "2020-02", counts: one },
      { month: "2023-02", counts: one },
    ]);
    expect(span).toBe(3);
    expect(periods[0]?.month).toBe("2020-01");
    expect(periods.at(-1)?.month).toBe("2023-01");
  });

  it("joins quarters to years after twelve years", () => {
    const { span, periods } = activityPeriods([
      { month: "2001-06", counts: one },
      { month: "2020-01", counts: one },
    ]);
    expect(span).toBe(12);
    expect(periods).toHaveLength(20);
  });

  it("has no periods without months", () => {
    expect(activityPeriods([])).toEqual({ span: 1, periods: [] });
  });

  it("loses and invents no activity", () => {
    const count = fc.nat({ max: 50 });
    const month = fc
      .tuple(fc.integer({ min: 1995, max: 2040 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
    const months = fc.array(
      fc.record({ month, counts: fc.record({ push: count, pull: count, exchange: count, co_creation: count }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(months, (given) => {
        const { periods } = activityPeriods(given);
        for (const direction of directions) {
          const sum = (records: readonly { counts: typeof one }[]) =>
            records.reduce((total, { counts }) => total + counts[direction], 0);
          expect(sum(periods)).toBe(sum(given));
        }
      }),
    );
  });
});
