/** Sums to the last digit, whatever the order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sumOf } from "~/domain/indicators/arithmetic";

/** As the contract says it: from the smallest up. */
const fromTheSmallestUp = (values: readonly number[]) => [...values].sort((a, b) => a - b).reduce((a, b) => a + b, 0);

describe("a sum", () => {
  test("counts what is missing as 0, and is 0 of none", () => {
    expect(sumOf([])).toBe(0);
    expect(sumOf([undefined, 2.5, undefined])).toBe(2.5);
  });

  test("is that of the numbers from the smallest up, in whatever order they come", () => {
    expect(sumOf([0.3, 0.2, 0.1])).toBe(sumOf([0.1, 0.2, 0.3]));
    const amounts = fc.oneof(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 10 ** 6 }).map((n) => n / 4),
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.double({ min: 2 ** 50, max: 1e300, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(amounts), (values) => {
        const sum = fromTheSmallestUp(values);
        return sumOf(values) === sum && sumOf([...values].reverse()) === sum;
      }),
    );
  });
});
