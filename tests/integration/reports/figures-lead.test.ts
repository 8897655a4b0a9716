/** Where a report's counts lead to activities, the list holds exactly as many as the report says. */
import { expect, it } from "vitest";
import { listActivityPage } from "#db/activity-list";
import { findProjectHead, getProjectFacts } from "#db/projects";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { buildReport } from "~/domain/report/build-report";
import { type Field, fields, visibilities } from "~/domain/vocabulary";
import { isNarrowed, readActivitySearch } from "~/forms/activity-search";
import { importBundle } from "~/operations/import-bundle";
import { addressBehind } from "~/ui/report/behind";
import { describeReport } from "~/ui/report/describe-report";
import { makeDatabase } from "../../support/database";
import { syntheticBundle } from "../../support/synthetic-bundle";

const period = { from: "2022-03-01", to: "2024-06-30" };

it("leads each count of activities to as many", () => {
  const db = makeDatabase();
  const bundle = syntheticBundle({ projects: 1, activities: 300 });
  const imported = importBundle({ db, actor: { kind: "system" }, now: 0 }, bundle);
  if (!imported.ok) throw new Error("The bundle has faults");
  const { projectId } = findProjectHead(db, "project-0")!;
  const scope: ProjectScope = {
    ...everything({ kind: "system" }),
    projectId,
    visibilities,
    rawFeedback: true,
  } as never;
  const facts = getProjectFacts(db, scope, projectId);
  const report = buildReport({ facts, programmes: new Map(), kind: "interim", period, generatedOn: "2024-07-01" });
  const listed = (address: string) => {
    const { search } = readActivitySearch(new URL(address, "http://localhost").searchParams);
    expect(isNarrowed({ ...search, from: null, to: null })).toBe(true);
    return listActivityPage(db, scope, { search, limit: 50, offset: 0 }).total;
  };
  const counted: [number, number][] = [];
  const taken: number[] = [];
  for (const block of describeReport(report, "da").blocks) {
    if (block.type !== "table") continue;
    for (const [first, second] of block.rows) {
      const behind = first?.[0]?.behind;
      if (behind?.list !== "activities") continue;
      const found = listed(addressBehind(behind, { project: "project-0", ...period }));
      if (block.columns[1]?.label === "Antal") counted.push([found, Number(second?.[0]?.text)]);
      if (behind.field !== undefined) taken.push(found);
    }
  }
  // Direction, moment, kind and core area: each counts every activity of the period once.
  const total = report.indicators.activities.total;
  expect(counted.reduce((sum, [, told]) => sum + told, 0)).toBe(4 * total);
  for (const [found, told] of counted) expect(found).toBe(told);
  const taking = (field: Field) =>
    (facts.project.activities ?? []).filter(
      ({ date, participants = [] }) =>
        date >= period.from &&
        date <= period.to &&
        participants.some((one) => (facts.organisations.get(one.organisation ?? "")?.field ?? one.field) === field),
    ).length;
  expect(taken).toEqual(fields.map(taking));
  expect(Math.max(...taken)).toBeGreaterThan(100);
});
