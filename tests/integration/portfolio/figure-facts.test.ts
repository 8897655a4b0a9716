/** Figures of many projects at once, and what a reader gets where many changed at once. */
import { describe, expect, it } from "vitest";
import { type Db } from "#db/client";
import { listFigureFacts } from "#db/figure-facts";
import { getProjectFacts, listProjectKeys } from "#db/projects";
import { everything } from "~/domain/permissions/scope";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { composeFigures } from "~/domain/portfolio/compose-figures";
import { importBundle } from "~/operations/import-bundle";
import { makeDatabase } from "../../support/database";
import { syntheticBundle } from "../../support/synthetic-bundle";
import { makeWorld } from "../reports/world";

const system = everything({ kind: "system" });
const today = "2026-11-21";

function expectTheSame(db: Db): void {
  const ids = listProjectKeys(db, system).map(({ id }) => id);
  const many = listFigureFacts(db, system, ids);
  expect(many.map(({ projectId }) => projectId).sort((a, b) => a - b)).toEqual(ids.sort((a, b) => a - b));
  for (const { projectId, facts } of many) {
    const whole = getProjectFacts(db, system, projectId);
    for (const period of [{ to: today }, { from: "2025-01-01", to: "2025-12-31" }])
      expect(computeIndicators(facts, period)).toEqual(computeIndicators(whole, period));
    expect(composeFigures({ facts, today, due: [] })).toEqual(composeFigures({ facts: whole, today, due: [] }));
  }
}

describe("the facts of many projects", () => {
  it("give the same figures as those of one, of projects with everything in them", () => {
    expectTheSame(makeWorld().db);
  });

  it("give the same figures as those of one, of any project", () => {
    const db = makeDatabase();
    const imported = importBundle(
      { db, actor: { kind: "system" }, now: 0 },
      syntheticBundle({ projects: 12, activities: 300, organisations: 30 }),
    );
    if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
    expectTheSame(db);
  });
});
