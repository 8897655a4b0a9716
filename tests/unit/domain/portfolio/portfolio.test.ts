/** Regions, silence, filters, sums and outliers of portfolios, worked by hand. */
import { describe, expect, it } from "vitest";
import { chooseToCompare } from "~/domain/portfolio/choose-to-compare";
import { growsOld } from "~/domain/portfolio/compose-figures";
import { findRows, orderRows } from "~/domain/portfolio/find-in-portfolio";
import { listOutliers, shareQuartiles } from "~/domain/portfolio/find-outliers";
import { planeRegionOf } from "~/domain/portfolio/plane-region";
import { everyRow, smeBandOf, tabulate } from "~/domain/portfolio/portfolio-columns";
import {
  isFarApart,
  nextDueOn,
  type PortfolioProject,
  silentFor,
  statesOfReport,
} from "~/domain/portfolio/portfolio-project";
import {
  type PortfolioOrder,
  portfolioOrders,
  type PortfolioSearch,
  readPortfolioSearch,
  writePortfolioSearch,
} from "~/domain/portfolio/portfolio-search";
import { quartilesOf } from "~/domain/portfolio/quartiles";
import { summarisePortfolio } from "~/domain/portfolio/summarise-portfolio";
import { makeFigures, makePortfolioProject } from "./make-portfolio-project";

const today = "2026-11-21";
const everything = readPortfolioSearch(new URLSearchParams());

/** Columns keep their rows; what is found is told as projects again. */
function findInPortfolio(projects: readonly PortfolioProject[], search: PortfolioSearch) {
  const columns = tabulate(projects, today);
  return Array.from(findRows(columns, everyRow(columns), search), (row) => projects[row] as PortfolioProject);
}

function orderPortfolio(projects: readonly PortfolioProject[], order: PortfolioOrder, descending: boolean) {
  const columns = tabulate(projects, today);
  return Array.from(orderRows(columns, everyRow(columns), { order, descending }), (row) => projects[row]?.id);
}

function findOutliers(projects: readonly PortfolioProject[]) {
  const columns = tabulate(projects, today);
  return listOutliers(columns, everyRow(columns), shareQuartiles(columns, everyRow(columns)));
}

function sumUp(projects: readonly PortfolioProject[]) {
  const columns = tabulate(projects, today);
  return summarisePortfolio(columns, everyRow(columns));
}

describe("the plane", () => {
  it("has four quarters, whose borders belong to the more two-way and more ongoing one", () => {
    expect(planeRegionOf({ twoWayIndex: 0.49, continuity: 0.49 })).toBe("one_way_late");
    expect(planeRegionOf({ twoWayIndex: 0.49, continuity: 0.5 })).toBe("one_way_ongoing");
    expect(planeRegionOf({ twoWayIndex: 0.5, continuity: 0.49 })).toBe("two_way_late");
    expect(planeRegionOf({ twoWayIndex: 0.5, continuity: 0.5 })).toBe("two_way_ongoing");
    expect(planeRegionOf({ twoWayIndex: 1, continuity: null })).toBe("no_point");
  });

  it("tells far apart from two steps on", () => {
    const apart = (declared: "systemic" | "linear", observed: "interactive" | "cyclical" | "linear") =>
      isFarApart(makePortfolioProject({ figures: makeFigures({ declared, observed }) }));
    expect(apart("systemic", "interactive")).toBe(false);
    expect(apart("systemic", "cyclical")).toBe(true);
    expect(apart("linear", "interactive")).toBe(true);
  });
});

describe("silence", () => {
  const silence = (lastActivityOn: string | null, over: Partial<PortfolioProject> = {}) =>
    silentFor(makePortfolioProject({ figures: makeFigures({ lastActivityOn }), ...over }), today);

  it("begins on the ninetieth day without anything logged", () => {
    expect(silence("2026-08-24")).toBe(null);
    expect(silence("2026-08-23")).toBe(90);
  });

  it("counts from the start where nothing was ever logged, and only while the project runs", () => {
    expect(silence(null, { startDate: "2026-08-23" })).toBe(90);
    expect(silence(null, { startDate: "2026-08-24" })).toBe(null);
    expect(silence("2020-01-01", { status: "ended" })).toBe(null);
  });
});

describe("reports", () => {
  const report = (dueOn: string, status: "draft" | "submitted" | "approved" | "returned" | null) => ({
    programme: "p",
    dueOn,
    status,
  });

  it("are overdue the day after they are due, unless the funder has them", () => {
    expect(statesOfReport(report("2026-11-20", null), today)).toEqual(["overdue"]);
    expect(statesOfReport(report("2026-11-20", "returned"), today)).toEqual(["overdue", "returned"]);
    expect(statesOfReport(report("2026-11-20", "submitted"), today)).toEqual(["submitted"]);
    expect(statesOfReport(report("2026-11-21", null), today)).toEqual(["due_soon"]);
    expect(statesOfReport(report("2026-12-21", null), today)).toEqual(["due_soon"]);
    expect(statesOfReport(report("2026-12-22", null), today)).toEqual([]);
  });

  it("give the next due day of what is not with the funder", () => {
    const reports = [report("2026-03-01", "approved"), report("2027-01-01", null), report("2026-12-01", "draft")];
    expect(nextDueOn({ reports })).toBe("2026-12-01");
    expect(nextDueOn({ reports: [] })).toBe(null);
  });
});

describe("figures grow old", () => {
  const content = makeFigures({}).content;

  it("with the day while the project runs, and when something dated comes", () => {
    expect(growsOld({ computedOn: "2026-11-20", content }, "2027-01-01", today)).toBe(true);
    expect(growsOld({ computedOn: today, content }, "2027-01-01", today)).toBe(false);
    expect(growsOld({ computedOn: "2026-11-20", content }, "2026-11-19", today)).toBe(false);
    expect(growsOld({ computedOn: "2026-11-20", content: { ...content, ripens: today } }, "2026-11-19", today)).toBe(
      true,
    );
  });
});

describe("the middle of a set", () => {
  it("lies between two values on a straight line", () => {
    expect(quartilesOf([0.75, 0, null, 0.5, 0.25])).toEqual({ n: 4, low: 0.1875, median: 0.375, high: 0.5625 });
    expect(quartilesOf([0.7])).toEqual({ n: 1, low: 0.7, median: 0.7, high: 0.7 });
    expect(quartilesOf([null])).toBe(null);
  });
});

describe("outliers", () => {
  const withShares = (shares: readonly (number | null)[]) =>
    shares.map((endLoading, id) => makePortfolioProject({ id, key: `p${id}`, figures: makeFigures({ endLoading }) }));

  it("lie more than one and a half widths of the middle half outside it, and say what is usual", () => {
    // Quartiles 0.1 and 0.2 of nine values: the fences stand at -0.05 and 0.35.
    const found = findOutliers(withShares([0.1, 0.1, 0.1, 0.15, 0.15, 0.2, 0.2, 0.35, 0.36]));
    expect(found.map(({ project, figure, value }) => [project.key, figure, value])).toEqual([
      ["p8", "endLoading", 0.36],
    ]);
    expect(found[0]?.low).toBeCloseTo(0.1);
    expect(found[0]?.high).toBeCloseTo(0.2);
  });

  it("are not looked for among fewer than eight, nor in small differences", () => {
    expect(findOutliers(withShares([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.9]))).toEqual([]);
    expect(findOutliers(withShares([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.17]))).toEqual([]);
    expect(findOutliers(withShares([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2]))).toHaveLength(1);
  });
});

describe("filters", () => {
  const projects = [
    makePortfolioProject({ id: 1, key: "a", industries: ["F"], exemplary: true }),
    makePortfolioProject({ id: 2, key: "b", status: "archived" }),
    makePortfolioProject({ id: 3, key: "c", startDate: "2020-01-01", endDate: "2021-12-31", status: "ended" }),
    makePortfolioProject({ id: 4, key: "d", figures: makeFigures({ planned: [7, 2] }) }),
    makePortfolioProject({ id: 5, key: "e", figures: null, programmes: ["other"] }),
  ];
  const found = (query: string) =>
    findInPortfolio(projects, readPortfolioSearch(new URLSearchParams(query))).map(({ key }) => key);

  it("leave archived projects out unless they are asked for", () => {
    expect(found("")).toEqual(["a", "c", "d", "e"]);
    expect(found("status=archived")).toEqual(["b"]);
  });

  it("narrow by what projects are", () => {
    expect(found("industry=F")).toEqual(["a"]);
    expect(found("mark=exemplary")).toEqual(["a"]);
    expect(found("programme=other")).toEqual(["e"]);
    expect(found("to=2021")).toEqual(["c"]);
    expect(found("from=2022")).toEqual(["a", "d", "e"]);
    expect(found("region=no_point")).toEqual(["a", "c", "d", "e"]);
  });

  it("find a cell of the matrix by form, by moment or by both", () => {
    // The eighth cell stands in the second row, second column.
    expect(found("form=steering_group&moment=capacity")).toEqual(["d"]);
    expect(found("form=steering_group")).toEqual(["d"]);
    expect(found("moment=capacity")).toEqual(["d"]);
    expect(found("form=network")).toEqual([]);
  });

  it("part small and medium-sized companies into thirds", () => {
    expect([null, 0, 1 / 3, 2 / 3, 0.7].map(smeBandOf)).toEqual(["unknown", "low", "middle", "middle", "high"]);
  });

  it("are read from an address and written into it; nonsense counts as not said", () => {
    const query = "search=st%C3%B8v&declared=none&region=two_way_late&year=2025&order=due&direction=descending";
    expect(writePortfolioSearch(readPortfolioSearch(new URLSearchParams(query))).toString()).toBe(query);
    expect(readPortfolioSearch(new URLSearchParams("declared=best&year=soon&order=activities&programme=../x"))).toEqual(
      everything,
    );
  });
});

describe("order", () => {
  it("knows no counts", () => {
    expect(portfolioOrders).toEqual(["title", "end", "due"]);
  });

  it("puts projects without a due day last either way", () => {
    const due = (id: number, dueOn: string | null) =>
      makePortfolioProject({ id, reports: dueOn ? [{ programme: "p", dueOn, status: null }] : [] });
    const projects = [due(1, null), due(2, "2027-01-01"), due(3, "2026-12-01")];
    expect(orderPortfolio(projects, "due", false)).toEqual([3, 2, 1]);
    expect(orderPortfolio(projects, "due", true)).toEqual([2, 3, 1]);
  });
});

describe("sums", () => {
  const one = makePortfolioProject({
    id: 1,
    figures: makeFigures({
      declared: "linear",
      observed: "linear",
      planned: [0, 3],
      actual: [0, 1],
      covered: ["research", "company"],
      ratings: [[3, 4], null, null, null],
      years: [{ year: 2025, activities: 4, twoWay: 1, hours: 8, outcomes: 1 }],
      twoWayShare: 0.25,
    }),
  });
  const two = makePortfolioProject({
    id: 2,
    figures: makeFigures({
      declared: "systemic",
      observed: "linear",
      planned: [0, 2],
      actual: [0, 4],
      covered: ["research"],
      ratings: [[5, 2], null, null, null],
      years: [
        { year: 2025, activities: 6, twoWay: 4, hours: 1, outcomes: 0 },
        { year: 2026, activities: 1, twoWay: 1, hours: 1, outcomes: 2 },
      ],
      twoWayShare: 0.75,
    }),
  });
  const three = makePortfolioProject({ id: 3, figures: null });
  const summary = sumUp([one, two, three]);

  it("add companies up cell by cell", () => {
    expect(summary.planned.dissemination.relevance).toBe(5);
    expect(summary.actual.dissemination.relevance).toBe(5);
    expect(summary.planned.dissemination.capacity).toBe(0);
  });

  it("count projects, also those whose figures are not known", () => {
    expect(summary.total).toBe(3);
    expect(summary.models.linear.linear).toBe(1);
    expect(summary.models.systemic.linear).toBe(1);
    expect(summary.sameModel).toBe(0.5);
    expect(summary.helix.company).toMatchObject({ reaching: 1, missing: 1 });
    expect(summary.farApart).toBe(1);
  });

  it("weigh years and ratings by what they hold", () => {
    expect(summary.years).toEqual([
      { year: 2025, projects: 2, activities: 10, twoWayShare: 0.5, outcomes: 1 },
      { year: 2026, projects: 1, activities: 1, twoWayShare: 1, outcomes: 2 },
    ]);
    expect(summary.ratings.design).toEqual({ n: 8, mean: 22 / 8, projects: 2 });
    expect(summary.ratings.progress).toEqual({ n: 0, mean: null, projects: 0 });
    expect(summary.shares.twoWayShare).toEqual({ n: 2, low: 0.375, median: 0.5, high: 0.625 });
  });

  it("of nothing are nothing", () => {
    expect(sumUp([])).toMatchObject({ total: 0, sameModel: null, years: [], outliers: [] });
  });
});

describe("comparison", () => {
  const projects = [1, 2, 3, 4, 5].map((id) => makePortfolioProject({ id, key: `p${id}` }));

  it("takes two to four of one's own, in the portfolio's order", () => {
    const keys = (wanted: string[]) => chooseToCompare(projects, wanted).projects.map(({ key }) => key);
    expect(keys(["p2"])).toEqual([]);
    expect(keys(["p3", "p1", "unknown"])).toEqual(["p1", "p3"]);
    expect(chooseToCompare(projects, ["p1", "p2", "p3", "p4", "p5"])).toMatchObject({ left: 1 });
  });
});
