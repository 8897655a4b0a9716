/** INDICATORS.md, "Goals, outcomes", worked by hand. */
import { describe, expect, test } from "vitest";
import type { Goal, Outcome } from "~/domain/bundle/records";
import { figuresOf } from "./build-facts";

const title = { en: "x" };
const goal = (status: Goal["status"], i: number): Goal => ({ key: `g${i}`, title, status });
const outcome = (key: string, changes: Partial<Outcome> = {}): Outcome => ({
  key,
  title,
  kind: "practice",
  level: "organisation",
  date: "2023-01-01",
  ...changes,
});

describe("goals", () => {
  test("total, byStatus, attainment = met ÷ total, as they stand whatever the period", () => {
    const goals = (["met", "not_met", "met", "on_track", "met"] as const).map(goal);
    expect(figuresOf({ goals, from: "2022-01-01", to: "2022-01-01" }).goals).toEqual({
      total: 5,
      byStatus: { not_started: 0, on_track: 1, at_risk: 0, met: 3, not_met: 1 },
      attainment: 3 / 5,
    });
  });
});

describe("outcomes", () => {
  const evidence = [{ url: "https://a.dk" }, { url: "https://b.dk" }];
  const outcomes = [
    outcome("linked", { evidence, kind: "policy", level: "society" }),
    outcome("filed", { level: "sector" }),
    outcome("both", { evidence }),
    outcome("none", { evidence: [] }),
    outcome("unfiled"),
    outcome("later", { date: "2024-01-01", evidence }),
  ];
  const figures = figuresOf({ outcomes, files: { filed: 2, both: 1, unfiled: 0, later: 1 } }).outcomes;

  test("total, byKind, byLevel: those dated in the period", () => {
    expect(figures.total).toBe(5);
    expect(figures.byKind).toMatchObject({ policy: 1, practice: 4, conceptual: 0 });
    expect(figures.byLevel).toEqual({ individual: 0, group: 0, organisation: 3, sector: 1, society: 1 });
  });
  test("withEvidence: with at least one evidence link or attached file; evidenceShare its share", () => {
    expect(figures).toMatchObject({ withEvidence: 3, evidenceShare: 3 / 5 });
  });
});
