/** The figures of the two real cases on 31 December 2025, as they were reckoned by hand. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { readCase } from "../bundle/example-bundle";

function figuresOf(name: Parameters<typeof readCase>[0]): string {
  const { organisations, projects } = readCase(name);
  const [project] = projects;
  if (project === undefined) throw new Error(`The case ${name} has no project.`);
  const facts = {
    project,
    organisations: new Map(organisations.map((one) => [one.key, one])),
    outcomeFiles: new Map(),
  };
  return `${JSON.stringify(computeIndicators(facts, { to: "2025-12-31" }), null, 2)}\n`;
}

describe("the figures are those that were reckoned by hand", () => {
  test.each([
    ["fea", "fea-2022-2024"],
    ["necto-smv", "necto-smv-2025"],
  ] as const)("%s", (key, name) => {
    const golden = readFileSync(new URL(`golden/${key}.json`, import.meta.url), "utf8");
    expect(figuresOf(name)).toBe(golden);
  });
});
