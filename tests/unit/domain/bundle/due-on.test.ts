/** When a programme's report is due. */
import { expect, test } from "vitest";
import { dueOn } from "~/domain/bundle/due-on";

const project = { startDate: "2024-01-31", endDate: "2026-08-31" };

test.each([
  ["project_start", 0, "2024-01-31"],
  ["project_start", 1, "2024-02-29"],
  ["project_start", 13, "2025-02-28"],
  ["project_start", -2, "2023-11-30"],
  ["project_end", 3, "2026-11-30"],
  ["project_end", -240, "2006-08-31"],
] as const)("%s and %i months is %s, clamped to the end of the month", (anchor, offsetMonths, day) => {
  expect(dueOn({ anchor, offsetMonths }, project)).toBe(day);
});
