/** The companies of a plan: what an address asks for, and who then is listed and counted. */
import { describe, expect, test } from "vitest";
import { planOfOrganisation } from "~/domain/involvement-plan";
import { listPlans, readPlanSearch } from "~/domain/plan-list";
import type { Field, Industry, SizeClass } from "~/domain/vocabulary";

const planned = (form: "partner" | "network", moment: "capacity" | "relations") =>
  planOfOrganisation({ involvements: [{ form, moments: [moment] }], tookPart: [], past: new Set() });
const asked = planOfOrganisation({
  involvements: [{ form: "partner", status: "invited", moments: ["capacity"] }],
  tookPart: [],
  past: new Set(),
});
const unplanned = planOfOrganisation({
  involvements: [],
  tookPart: [{ form: "partner", moment: "capacity" }],
  past: new Set(),
});
const one = (
  key: string,
  plan: typeof asked,
  changes: { field?: Field; sizeClass?: SizeClass; industry?: Industry } = {},
) => ({
  key,
  field: "company" as Field,
  plan,
  ...changes,
});

const all = [
  one("a", planned("partner", "capacity"), { sizeClass: "small", industry: "C" }),
  one("b", planned("network", "capacity"), { sizeClass: "large", industry: "C" }),
  one("c", planned("partner", "relations"), { sizeClass: "small", industry: "F" }),
  one("d", asked),
  one("e", unplanned),
  one("u", planned("partner", "capacity"), { field: "research" }),
];
const none = { size: null, industry: null, cell: null };
const keys = (search: Parameters<typeof listPlans>[1]) => listPlans(all, search).listed.map(({ key }) => key);

describe("what an address asks for", () => {
  const read = (words: string) => readPlanSearch(new URLSearchParams(words));

  test("nothing, where it says nothing", () => {
    expect(read("")).toEqual(none);
  });

  test("size, industry and a cell", () => {
    expect(read("size=small&industry=C&form=partner&moment=capacity")).toEqual({
      size: "small",
      industry: "C",
      cell: { form: "partner", moment: "capacity" },
    });
  });

  test("what it says wrongly counts as not said, and half a cell is none", () => {
    expect(read("size=tiny&industry=c&form=x&moment=capacity")).toEqual(none);
    expect(read("form=partner").cell).toBeNull();
    expect(read("moment=capacity").cell).toBeNull();
  });
});

describe("who is listed", () => {
  test("everybody where nothing is asked; others than companies beside the figures", () => {
    const list = listPlans(all, none);
    expect(list.listed).toEqual(all);
    expect(list.companies).toBe(5);
    expect(list.figures).toEqual({ planned: 3, asked: 1, actual: 1, realised: 0, missed: 0 });
    expect(list.matrix.partner.capacity).toEqual({ planned: 1, asked: 1, actual: 1, realised: 0, missed: 0 });
  });

  test("those of a size or an industry", () => {
    expect(keys({ ...none, size: "small" })).toEqual(["a", "c"]);
    expect(keys({ ...none, industry: "C" })).toEqual(["a", "b"]);
    expect(keys({ size: "small", industry: "C", cell: null })).toEqual(["a"]);
  });

  test("of a cell the companies that are planned, asked or took part; the matrix stays that of all", () => {
    const list = listPlans(all, { ...none, cell: { form: "partner", moment: "capacity" } });
    expect(list.listed.map(({ key }) => key)).toEqual(["a", "d", "e"]);
    expect(list.companies).toBe(5);
    expect(list.figures.planned).toBe(3);
    expect(keys({ ...none, cell: { form: "network", moment: "relations" } })).toEqual([]);
  });
});
