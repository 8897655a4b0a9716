/** Where a report's counts lead to activities, the list holds exactly as many as the report says; each line leads to its record. */
import { expect, it } from "vitest";
import { listActivityPage } from "#db/activity-list";
import { findProjectHead, getProjectFacts } from "#db/projects";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { buildReport } from "~/domain/report/build-report";
import { listProjectPages } from "~/domain/project-pages";
import { type Field, fields, visibilities } from "~/domain/vocabulary";
import { isNarrowed, readActivitySearch } from "~/forms/activity-search";
import { importBundle } from "~/operations/import-bundle";
import { addressBehind, type ReportPlace } from "~/ui/report/behind";
import { describeReport } from "~/ui/report/describe-report";
import { makeDatabase } from "../../support/database";
import { syntheticBundle } from "../../support/synthetic-bundle";

const period = { from: "2022-03-01", to: "2024-06-30" };
const place: ReportPlace = {
  project: "project-0",
  ...period,
  today: "2024-07-01",
  pages: listProjectPages(() => true),
};

/** A project with much of everything, its report, and how many activities an address of its list shows. */
function reportOfOne() {
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
  const listed = (address = "") => {
    const { search } = readActivitySearch(new URL(address, "http://localhost").searchParams);
    expect(isNarrowed({ ...search, from: null, to: null, begun: null })).toBe(true);
    return listActivityPage(db, scope, { search, limit: 50, offset: 0 }).total;
  };
  return { bundle, facts, report, listed };
}

it("leads each count of activities to as many", () => {
  const { facts, report, listed } = reportOfOne();
  const counted: [number, number][] = [];
  const taken: number[] = [];
  for (const block of describeReport(report, "da").blocks) {
    if (block.type !== "table") continue;
    for (const [first, second] of block.rows) {
      const behind = first?.[0]?.behind;
      if (!behind || !("list" in behind) || behind.list !== "activities" || behind.organisation) continue;
      const found = listed(addressBehind(behind, place));
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

it("leads each line to the record that it tells of", () => {
  const { bundle, report, listed } = reportOfOne();
  const project = bundle.projects![0]!;
  const known = {
    activity: project.activities,
    need: project.needs,
    barrier: project.barriers,
    goal: project.goals,
    outcome: project.outcomes,
    round: project.feedbackRounds,
  };
  const led = new Map<string, Set<string>>();
  const agreed = new Set<string>();
  let organisations = 0;
  for (const block of describeReport(report, "en").blocks) {
    if (block.type === "matrix")
      for (const { label } of block.rows)
        if (label[0]?.behind && "list" in label[0].behind) agreed.add(label[0].behind.list);
    if (block.type !== "table") continue;
    for (const row of block.rows) {
      const behind = row[0]?.[0]?.behind ?? row[1]?.[0]?.behind;
      if (!behind) continue;
      if ("record" in behind) {
        expect((known[behind.record] ?? []).map(({ key }) => key)).toContain(behind.key);
        expect(addressBehind(behind, place)).toMatch(new RegExp(`^/projects/project-0/.*${behind.key}$`));
        led.set(behind.record, (led.get(behind.record) ?? new Set()).add(behind.key));
      } else if (behind.list === "activities" && behind.organisation !== undefined) {
        organisations += 1;
        expect(listed(addressBehind(behind, place))).toBeGreaterThanOrEqual(
          Number(row.at(block.columns.length === 4 ? 2 : -1)?.[0]?.text),
        );
      }
    }
  }
  expect(agreed).toContain("involvement");
  expect(organisations).toBeGreaterThan(5);
  expect([...led.keys()].sort()).toEqual(
    Object.keys(known)
      .filter((kind) => (known[kind as keyof typeof known] ?? []).length > 0)
      .sort(),
  );
  expect(led.get("activity")!.size).toBe(report.indicators.activities.total);
});
