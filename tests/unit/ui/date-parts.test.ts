/** A day as people type it. */
import { describe, expect, it } from "vitest";
import { datePartsOf } from "~/ui/date-parts";

describe("datePartsOf", () => {
  it("writes a day without leading zeros", () => {
    expect(datePartsOf("2025-03-09")).toEqual({ day: "9", month: "3", year: "2025" });
    expect(datePartsOf("2025-10-30")).toEqual({ day: "30", month: "10", year: "2025" });
  });

  it.each([null, undefined, "", "13.3.2025"])("is empty for %s", (day) => {
    expect(datePartsOf(day)).toEqual({ day: "", month: "", year: "" });
  });
});
