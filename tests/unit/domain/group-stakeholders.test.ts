/** Who is there by field, and when a workplace stands under its company. */
import { describe, expect, test } from "vitest";
import { groupStakeholders } from "~/domain/group-stakeholders";
import type { StakeholderPart } from "~/domain/stakeholder-parts";
import { type Field, fields } from "~/domain/vocabulary";

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function one(
  key: string,
  {
    field = "company",
    name = key,
    parts = ["took_part"],
    ...rest
  }: Partial<{
    field: Field;
    name: string;
    parts: StakeholderPart[];
    parent: string;
    parentName: string | null;
  }> = {},
) {
  return { key, name, field, parts, parentName: null, ...rest };
}

const companies = (...all: ReturnType<typeof one>[]) =>
  groupStakeholders(all, compare)
    .find(({ field }) => field === "company")!
    .branches.map(({ key, name, self, workplaces }) => [key, name, self?.key ?? null, workplaces.map((at) => at.key)]);

test("all five fields come in their order, also the empty ones", () => {
  const groups = groupStakeholders([one("u", { field: "research" })], compare);
  expect(groups.map(({ field }) => field)).toEqual(fields);
  expect(groups.map(({ branches }) => branches.length)).toEqual(fields.map((field) => (field === "research" ? 1 : 0)));
});

test("organisations stand by name", () => {
  expect(companies(one("k1", { name: "B" }), one("k2", { name: "A" })).map(([key]) => key)).toEqual(["k2", "k1"]);
});

test("those that only fund are there and are not counted", () => {
  const groups = groupStakeholders(
    [
      one("a", { field: "authority", parts: ["funder"] }),
      one("b", { field: "authority", parts: ["funder", "took_part"] }),
      one("c", { field: "authority", parts: [] }),
    ],
    compare,
  );
  const authority = groups.find(({ field }) => field === "authority");
  expect(authority?.branches).toHaveLength(3);
  expect(authority?.count).toBe(1);
});

describe("workplaces", () => {
  test("stand under a company that is there, by name, whichever came first", () => {
    const plants = [
      one("p2", { name: "Vest", parent: "c", parentName: "Firma" }),
      one("p1", { name: "Øst", parent: "c", parentName: "Firma" }),
    ];
    const company = one("c", { name: "Firma" });
    expect(companies(...plants, company)).toEqual([["c", "Firma", "c", ["p2", "p1"]]]);
    expect(companies(company, ...plants.reverse())).toEqual([["c", "Firma", "c", ["p2", "p1"]]]);
  });

  test("several of a company that is not there stand together under its name", () => {
    const found = companies(
      one("p1", { parent: "c", parentName: "Firma" }),
      one("p2", { parent: "c", parentName: "Firma" }),
    );
    expect(found).toEqual([["c", "Firma", null, ["p1", "p2"]]]);
    // Without the company's name, under that of the first.
    expect(companies(one("p1", { parent: "c" }), one("p2", { parent: "c" }))[0]?.[1]).toBe("p1");
  });

  test("a lone one of a company that is not there stands by itself", () => {
    expect(companies(one("p1", { parent: "c", parentName: "Firma" }), one("x"))).toEqual([
      ["p1", "p1", "p1", []],
      ["x", "x", "x", []],
    ]);
  });

  test("a company of another field is not there for this one", () => {
    expect(companies(one("p1", { parent: "u" }), one("u", { field: "research" }))).toEqual([["p1", "p1", "p1", []]]);
  });
});
