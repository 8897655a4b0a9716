/** The end of a scale. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceCeiling } from "~/ui/charts/nice-ceiling";

describe("niceCeiling", () => {
  it.each([
    [0, 1],
    [1, 1],
    [3, 4],
    [7, 8],
    [11, 20],
    [41, 50],
    [100, 100],
  ])("of %i is %i", (value, ceiling) => {
    expect(niceCeiling(value)).toBe(ceiling);
  });

  it("holds the value and is never more than twice it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
        expect(niceCeiling(value)).toBeGreaterThanOrEqual(value);
        expect(niceCeiling(value)).toBeLessThanOrEqual(value * 2);
      }),
    );
  });
});
