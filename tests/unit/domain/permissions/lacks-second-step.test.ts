/** Who is led to set up a second step: somebody whom nothing else keeps out. */
import { expect, test } from "vitest";
import type { AccountActor } from "~/domain/permissions/actor";
import { lacksSecondStep } from "~/domain/permissions/lacks-second-step";
import { somebody } from "../../../support/somebody";

const programme = { kind: "programme", programmeId: 9 } as const;
const locked: AccountActor = { ...somebody, locked: [{ programmeId: 9, role: "manager" }] };

test("somebody whose role is set aside, and nobody else", () => {
  expect(lacksSecondStep(locked, "portfolio.read", programme)).toBe(true);
  expect(
    lacksSecondStep({ ...locked, programmes: [{ programmeId: 9, role: "manager" }] }, "portfolio.read", programme),
  ).toBe(false);
  expect(lacksSecondStep(somebody, "portfolio.read", programme)).toBe(false);
  expect(lacksSecondStep({ ...somebody, locked: [] }, "portfolio.read", programme)).toBe(false);
  expect(lacksSecondStep({ kind: "visitor" }, "portfolio.read", programme)).toBe(false);
  expect(lacksSecondStep(locked, "portfolio.read", { kind: "programme", programmeId: 10 })).toBe(false);
  const reviewer: AccountActor = { ...somebody, locked: [{ programmeId: 9, role: "reviewer" }] };
  expect(lacksSecondStep(reviewer, "portfolio.read", programme)).toBe(true);
  expect(lacksSecondStep(reviewer, "programme.change", programme)).toBe(false);
});
