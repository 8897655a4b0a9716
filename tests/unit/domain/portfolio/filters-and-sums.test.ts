/** Every filter of a portfolio alone, its orders and its sums, on a handful of projects that can be counted by eye. */
import { describe, expect, test } from "vitest";
import { findRows, orderRows } from "~/domain/portfolio/find-in-portfolio";
import { groupOutliers, listOutliers, outlierRows, shareQuartiles } from "~/domain/portfolio/find-outliers";
import { nameStandouts, reasonsOf, standoutRows } from "~/domain/portfolio/name-standouts";
import { everyRow, tabulate } from "~/domain/portfolio/portfolio-columns";
import { hasReportIn, type PortfolioProject, stepsApart } from "~/domain/portfolio/portfolio-project";
import { filterNames, isNarrowed, readPortfolioSearch } from "~/domain/portfolio/portfolio-search";
import { summarisePortfolio } from "~/domain/portfolio/summarise-portfolio";
import { makeFigures, makePortfolioProject } from "./make-portfolio-project";

const today = "2026-11-21";
const read = (query: string) => readPortfolioSearch(new URLSearchParams(query));

const late = makePortfolioProject({
  id: 1,
  key: "late",
  title: { da: "Støj på værksteder", en: "Noise" },
  acronym: "STØJ",
  lead: "NFA",
  leadKey: "nfa",
  topics: ["psychosocial"],
  industries: ["C", "F"],
  programmes: ["alpha", "beta"],
  reports: [
    { programme: "alpha", dueOn: "2026-11-20", status: "draft" },
    { programme: "beta", dueOn: "2026-01-01", status: "approved" },
  ],
  figures: makeFigures({
    declared: "systemic",
    observed: "cyclical",
    twoWayIndex: 0.6,
    continuity: 0.2,
    smeShare: 0.1,
    covered: ["research", "company"],
    planned: [0, 2],
    actual: [29, 1],
    years: [{ year: 2025, activities: 3, twoWay: 2, hours: 4, outcomes: 1 }],
  }),
});
const calm = makePortfolioProject({
  id: 2,
  key: "calm",
  title: { en: "Dust" },
  startDate: "2022-01-01",
  endDate: "2024-12-31",
  status: "ended",
  topics: ["chemical"],
  exemplary: true,
  reports: [{ programme: "alpha", dueOn: "2026-12-01", status: null }],
  figures: makeFigures({
    declared: "linear",
    observed: "linear",
    twoWayIndex: 0.5,
    continuity: 0.5,
    smeShare: 0.5,
    covered: ["research", "authority"],
    years: [{ year: 2023, activities: 2025, twoWay: 0, hours: 2025, outcomes: 2025 }],
  }),
});
const silent = makePortfolioProject({
  id: 3,
  key: "silent",
  figures: makeFigures({ lastActivityOn: "2026-08-23", smeShare: 0.9, declared: "interactive" }),
  reports: [{ programme: "alpha", dueOn: "2027-06-01", status: "submitted" }],
});
const unknown = makePortfolioProject({ id: 4, key: "unknown", figures: null, endDate: "2030-12-31" });
const gone = makePortfolioProject({ id: 5, key: "gone", status: "archived" });
const projects = [late, calm, silent, unknown, gone];
const columns = tabulate(projects, today);

const found = (query: string) =>
  Array.from(findRows(columns, everyRow(columns), read(query)), (row) => projects[row]?.key);

describe("filters", () => {
  test.each([
    ["", ["late", "calm", "silent", "unknown"]],
    ["search=dust", ["calm"]],
    ["search=støj nfa", ["late"]],
    ["search=STØJ", ["late"]],
    ["search=noise", ["late"]],
    ["search=noise dust", []],
    ["programme=beta", ["late"]],
    ["organisation=nfa", ["late"]],
    ["declared=systemic", ["late"]],
    ["declared=none", ["unknown"]],
    ["observed=linear", ["calm"]],
    ["observed=none", ["silent", "unknown"]],
    ["status=ended", ["calm"]],
    ["status=archived", ["gone"]],
    ["industry=F", ["late"]],
    ["topic=chemical", ["calm"]],
    ["topic=psychosocial", ["late"]],
    ["from=2028", ["unknown"]],
    ["from=2027", ["late", "silent", "unknown"]],
    ["to=2022", ["calm"]],
    ["to=2024", ["calm"]],
    ["from=2023&to=2023", ["calm"]],
    ["region=two_way_late", ["late"]],
    ["region=two_way_ongoing", ["calm"]],
    ["region=no_point", ["silent", "unknown"]],
    ["sme=low", ["late"]],
    ["sme=middle", ["calm"]],
    ["sme=high", ["silent"]],
    ["sme=unknown", ["unknown"]],
    ["report=overdue", ["late"]],
    ["report=due_soon", ["calm"]],
    ["report=draft", ["late"]],
    ["report=submitted", ["silent"]],
    ["report=approved", ["late"]],
    ["report=returned", []],
    ["mark=overdue", ["late"]],
    ["mark=silent", ["silent"]],
    ["mark=exemplary", ["calm"]],
    ["mark=far_apart", ["late"]],
    ["mark=outlier", []],
    ["reaches=company", ["late"]],
    ["reaches=authority", ["calm"]],
    // Of a project without figures nobody can say what it misses.
    ["misses=company", ["calm", "silent"]],
    ["misses=research", ["silent"]],
    ["form=dissemination", ["late"]],
    ["form=participant", ["late"]],
    ["form=network", []],
    ["moment=relevance", ["late"]],
    ["moment=anchoring", ["late"]],
    ["moment=capacity", []],
    ["form=dissemination&moment=anchoring", []],
    ["form=participant&moment=anchoring", ["late"]],
    // The year itself, not another number that happens to be the same.
    ["year=2025", ["late"]],
    ["year=2023", ["calm"]],
  ])("%s", (query, keys) => {
    expect(found(query)).toEqual(keys);
  });

  test("narrow, and order and nothing do not", () => {
    expect(isNarrowed(read(""))).toBe(false);
    expect(isNarrowed(read("order=due&direction=descending"))).toBe(false);
    expect(isNarrowed(read("search=x"))).toBe(true);
    expect(isNarrowed(read("mark=silent"))).toBe(true);
    expect(filterNames.every((name) => name in read(""))).toBe(true);
    expect(Object.keys(read(""))).toHaveLength(filterNames.length + 3);
  });

  test("outliers are found among what else is asked for", () => {
    const set = Array.from({ length: 9 }, (_, id) =>
      makePortfolioProject({ id, key: `p${id}`, figures: makeFigures({ earlyShare: id === 8 ? 0.9 : 0.1 }) }),
    );
    const wide = tabulate(set, today);
    expect(Array.from(findRows(wide, everyRow(wide), read("mark=outlier")))).toEqual([8]);
    expect(Array.from(findRows(wide, everyRow(wide).slice(1), read("mark=outlier")))).toEqual([8]);
    expect(Array.from(findRows(wide, everyRow(wide).slice(2), read("mark=outlier")))).toEqual([]);
  });
});

describe("orders", () => {
  const keys = (query: string) =>
    Array.from(orderRows(columns, everyRow(columns), read(query)), (row) => projects[row]?.key);

  test("by title as they came, or turned", () => {
    expect(keys("")).toEqual(["late", "calm", "silent", "unknown", "gone"]);
    expect(keys("direction=descending")).toEqual(["gone", "unknown", "silent", "calm", "late"]);
  });

  test("by end; equal days keep their order either way", () => {
    expect(keys("order=end")).toEqual(["calm", "late", "silent", "gone", "unknown"]);
    expect(keys("order=end&direction=descending")).toEqual(["unknown", "late", "silent", "gone", "calm"]);
  });

  test("by the day of the next report; those without one last either way", () => {
    expect(keys("order=due")).toEqual(["late", "calm", "silent", "unknown", "gone"]);
    expect(keys("order=due&direction=descending")).toEqual(["calm", "late", "silent", "unknown", "gone"]);
  });
});

test("sums count what stands in the rows", () => {
  const sum = summarisePortfolio(columns, everyRow(columns));
  expect(sum).toMatchObject({
    total: 5,
    byStatus: { running: 3, ended: 1, archived: 1 },
    overdue: 1,
    silent: 1,
    exemplary: 1,
    farApart: 1,
    // One of the two with both practises what it declares.
    sameModel: 0.5,
    reports: { overdue: 1, due_soon: 1, draft: 1, submitted: 1, returned: 0, approved: 1 },
    regions: { one_way_late: 0, one_way_ongoing: 0, two_way_late: 1, two_way_ongoing: 1, no_point: 2 },
  });
  expect(sum.helix.research).toEqual({ reaching: 2, missing: 2, organisations: 0 });
  expect(sum.helix.authority).toEqual({ reaching: 1, missing: 3, organisations: 0 });
  expect(sum.models.interactive.none).toBe(1);
  expect(sum.models.none.none).toBe(1);
  expect(sum.planned.dissemination.relevance).toBe(2);
  expect(sum.actual.participant.anchoring).toBe(1);
  expect(sum.years.map(({ year, projects: n }) => [year, n])).toEqual([
    [2023, 1],
    [2025, 1],
  ]);
  const one = summarisePortfolio(columns, everyRow(columns).slice(1, 2));
  expect(one).toMatchObject({ total: 1, overdue: 0, exemplary: 1, sameModel: 1 });
});

describe("what makes a project stand out", () => {
  const outside = new Map<PortfolioProject, unknown>([[unknown, true]]);

  test("marks and outliers pick the rows", () => {
    const keys = (others: ReadonlyMap<PortfolioProject, unknown>) =>
      Array.from(standoutRows(columns, everyRow(columns), others), (row) => projects[row]?.key);
    expect(keys(new Map())).toEqual(["late", "silent"]);
    expect(keys(outside)).toEqual(["late", "silent", "unknown"]);
  });

  test("every reason is told", () => {
    expect(reasonsOf(late, [], today)).toEqual([
      { kind: "overdue", dueOn: "2026-11-20" },
      { kind: "far_apart", declared: "systemic", observed: "cyclical" },
    ]);
    expect(reasonsOf(silent, [], today)).toEqual([{ kind: "silent", days: 90 }]);
    expect(reasonsOf(calm, [], today)).toEqual([]);
    expect(reasonsOf(unknown, [], today)).toEqual([]);
    const outlier = { project: calm, figure: "earlyShare", value: 0.9, low: 0.1, high: 0.2 } as const;
    expect(reasonsOf(calm, [outlier], today)).toEqual([
      { kind: "outlier", figure: "earlyShare", value: 0.9, low: 0.1, high: 0.2 },
    ]);
  });

  test("a report that is due today is not late yet", () => {
    const due = makePortfolioProject({ reports: [{ programme: "alpha", dueOn: today, status: null }] });
    expect(reasonsOf(due, [], today)).toEqual([]);
    expect(hasReportIn(due, "overdue", today)).toBe(false);
    expect(hasReportIn(due, "due_soon", today)).toBe(true);
  });

  test("projects are named in their order, those without a reason left out", () => {
    const outlier = { project: unknown, figure: "earlyShare", value: 0.9, low: 0.1, high: 0.2 } as const;
    const named = nameStandouts(projects, [outlier, { ...outlier, figure: "smeShare" }], today);
    expect(named.map(({ project, reasons }) => [project.key, reasons.map(({ kind }) => kind)])).toEqual([
      ["late", ["overdue", "far_apart"]],
      ["silent", ["silent"]],
      ["unknown", ["outlier", "outlier"]],
    ]);
    expect(groupOutliers([outlier, { ...outlier, figure: "smeShare" }]).get(unknown)).toHaveLength(2);
  });
});

describe("outliers", () => {
  const set = (shares: readonly (number | null)[]) =>
    tabulate(
      shares.map((replyRate, id) => makePortfolioProject({ id, key: `p${id}`, figures: makeFigures({ replyRate }) })),
      today,
    );

  test("lie below as well as above, and what is not known lies nowhere", () => {
    const low = set([0.01, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, null]);
    expect([...outlierRows(low, everyRow(low))]).toEqual([0]);
    const listed = listOutliers(low, everyRow(low), shareQuartiles(low, everyRow(low)));
    expect(listed).toEqual([{ project: low.projects[0], figure: "replyRate", value: 0.01, low: 0.8, high: 0.8 }]);
    expect(shareQuartiles(low, everyRow(low)).replyRate?.n).toBe(8);
    expect(shareQuartiles(low, everyRow(low)).earlyShare).toBeNull();
  });

  test("seven that are known are too few to compare", () => {
    const few = set([0.01, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, null, null]);
    expect([...outlierRows(few, everyRow(few))]).toEqual([]);
  });
});

test("steps between what is declared and what is practised are counted along the four models", () => {
  const apart = (declared: "linear" | null, observed: "systemic" | "cyclical" | null) =>
    stepsApart(makePortfolioProject({ figures: makeFigures({ declared, observed }) }));
  expect(apart("linear", "systemic")).toBe(3);
  expect(apart("linear", "cyclical")).toBe(1);
  expect(apart(null, "cyclical")).toBeNull();
  expect(apart("linear", null)).toBeNull();
  expect(stepsApart(unknown)).toBeNull();
});
