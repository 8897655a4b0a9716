/** INDICATORS.md, "Involvement", line by line, worked by hand. */
import { describe, expect, test } from "vitest";
import type { Involvement, Participant } from "~/domain/bundle/records";
import { forEachKey } from "~/domain/indicators/tally";
import { involvementForms, moments, type InvolvementForm, type Moment, type Participation } from "~/domain/vocabulary";
import { activity, figuresOf, type Example } from "./build-facts";

const involvementOf = (example: Example) => figuresOf(example).involvement;

const involved = (
  organisation: string,
  form: InvolvementForm,
  at: Moment[] = [],
  status?: Participation,
): Involvement => ({ organisation, form, moments: at, status });

const took = (moment: Moment, ...participants: Omit<Participant, "count">[]) =>
  activity({ moment, participants: participants.map((participant) => ({ ...participant, count: 5 })) });

/** A table of forms by moments with some cells filled. */
function table(...cells: [InvolvementForm, Moment, number][]) {
  const filled = forEachKey(involvementForms, () => forEachKey(moments, () => 0));
  for (const [form, moment, count] of cells) filled[form][moment] = count;
  return filled;
}

describe("planned", () => {
  test("companies with a counting involvement in that form that names that moment", () => {
    const involvements = [
      involved("one", "partner", ["relevance", "anchoring"]),
      involved("one", "network", ["relevance"], "active"),
      involved("two", "partner", ["relevance"], "ended"),
      involved("two", "network", ["capacity"], "invited"),
      involved("three", "partner", ["relevance"], "withdrawn"),
      involved("uni", "partner", ["relevance"]),
    ];
    const figures = involvementOf({ involvements });
    expect(figures.planned).toEqual(
      table(["partner", "relevance", 2], ["partner", "anchoring", 1], ["network", "relevance", 1]),
    );
    expect(figures.plannedCells).toBe(4);
  });

  test("since and until are not read", () => {
    const involvements = [{ ...involved("one", "partner", ["relevance"]), since: "2030-01-01", until: "2030-02-01" }];
    expect(involvementOf({ involvements }).plannedCells).toBe(1);
  });
});

describe("actual", () => {
  const actualOf = (example: Example) => involvementOf(example).actual;

  test("companies that took part in at least one activity of the period at that moment, under that form", () => {
    const partner: Omit<Participant, "count"> = { organisation: "one", form: "partner" };
    const activities = [
      took("relevance", partner, { organisation: "two", form: "partner" }),
      took("relevance", partner, partner),
      took("relevance", { organisation: "one", form: "network" }),
      took("anchoring", { organisation: "uni", form: "partner" }, { field: "company" }),
      { ...took("anchoring", partner), date: "2024-01-01" },
    ];
    expect(actualOf({ activities })).toEqual(table(["partner", "relevance", 2], ["network", "relevance", 1]));
  });

  test("the form is the participant's own, whatever was agreed", () => {
    const involvements = [involved("one", "participant", ["relevance"])];
    const activities = [took("relevance", { organisation: "one", form: "dissemination" })];
    expect(actualOf({ involvements, activities })).toEqual(table(["dissemination", "relevance", 1]));
  });

  test("without one, the deepest of its counting involvements that name the activity's moment", () => {
    const involvements = [
      involved("one", "dissemination", ["relevance"]),
      involved("one", "network", ["relevance"]),
      involved("one", "steering_group", ["relevance"], "active"),
      involved("one", "partner", ["relevance"], "withdrawn"),
      involved("one", "participant", ["capacity"]),
    ];
    const activities = [took("relevance", { organisation: "one" })];
    expect(actualOf({ involvements, activities })).toEqual(table(["network", "relevance", 1]));
  });

  test("none naming the moment, the deepest of all its counting involvements", () => {
    const involvements = [
      involved("one", "network", ["relevance"]),
      involved("one", "partner", ["capacity"]),
      involved("one", "participant", ["anchoring"], "invited"),
    ];
    const activities = [took("anchoring", { organisation: "one" })];
    expect(actualOf({ involvements, activities })).toEqual(table(["partner", "anchoring", 1]));
  });

  test("a company without any counting involvement is left out", () => {
    const involvements = [
      involved("one", "network", ["relevance"], "invited"),
      involved("two", "network", ["relevance"]),
    ];
    const activities = [took("relevance", { organisation: "one" }, { organisation: "three" })];
    expect(actualOf({ involvements, activities })).toEqual(table());
  });
});

describe("plannedCells, realisedCells, realisation", () => {
  test("distinct (company, form, moment) planned, those of them that are also actual, and their share", () => {
    const involvements = [
      involved("one", "partner", ["relevance", "capacity", "anchoring"]),
      involved("two", "network", ["relevance"]),
    ];
    const activities = [
      took("relevance", { organisation: "one" }, { organisation: "two", form: "partner" }),
      took("capacity", { organisation: "one", form: "network" }),
      took("relations", { organisation: "one", form: "partner" }),
    ];
    expect(involvementOf({ involvements, activities })).toMatchObject({
      plannedCells: 4,
      realisedCells: 1,
      realisation: 1 / 4,
    });
  });
});

describe("momentsCovered", () => {
  test("moments at which at least one company took part ÷ 6, form or not", () => {
    const activities = [
      took("relevance", { organisation: "one" }),
      took("relevance", { organisation: "two" }),
      took("anchoring", { organisation: "one", form: "partner" }),
      took("capacity", { organisation: "uni" }, { field: "company" }),
    ];
    expect(involvementOf({ activities }).momentsCovered).toBe(2 / 6);
  });
  test("is 0 where no company took part", () => expect(involvementOf({}).momentsCovered).toBe(0));
});

describe("invited, enrolled, withdrawn, reach", () => {
  test("are distinct companies by the statuses of their involvements", () => {
    const involvements = [
      involved("one", "partner", [], "withdrawn"),
      involved("one", "network"),
      involved("two", "partner", [], "withdrawn"),
      involved("two", "network", [], "withdrawn"),
      involved("three", "partner", [], "invited"),
      involved("three", "network", [], "withdrawn"),
      involved("union", "network", [], "active"),
    ];
    expect(involvementOf({ involvements })).toMatchObject({ invited: 3, enrolled: 1, withdrawn: 1, reach: 1 / 3 });
  });
  test.each<[Participation | undefined, number]>([
    [undefined, 1],
    ["agreed", 1],
    ["active", 1],
    ["ended", 1],
    ["invited", 0],
    ["withdrawn", 0],
  ])("status %s enrols %i", (status, enrolled) => {
    expect(involvementOf({ involvements: [involved("one", "partner", [], status)] })).toMatchObject({
      invited: 1,
      enrolled,
    });
  });
});

describe("depth", () => {
  test("mean intensity over the involvements of status agreed, active or ended", () => {
    const involvements = [
      involved("one", "dissemination"),
      involved("one", "participant", [], "active"),
      involved("two", "partner", [], "ended"),
      involved("three", "participant", [], "invited"),
      involved("three", "partner", [], "withdrawn"),
      involved("uni", "participant"),
    ];
    expect(involvementOf({ involvements }).depth).toBe((1 + 5 + 4) / 3);
  });
});

describe("earlyCompanies, earlyShare, retention", () => {
  const activities = [
    took("relevance", { organisation: "one" }),
    took("capacity", { organisation: "one" }, { organisation: "uni" }),
    took("relations", { organisation: "two" }),
    took("implementation", { organisation: "two" }, { organisation: "three" }),
    took("interim_results", { organisation: "three" }),
  ];
  test("companies that took part at relevance or capacity, and their share of those that took part at any moment", () => {
    expect(involvementOf({ activities })).toMatchObject({ earlyCompanies: 1, earlyShare: 1 / 3 });
  });
  test("of those that took part at relevance, capacity or relations, the share that also did at implementation or anchoring", () => {
    expect(involvementOf({ activities }).retention).toBe(1 / 2);
    const stayed = [...activities, took("anchoring", { organisation: "one" })];
    expect(involvementOf({ activities: stayed }).retention).toBe(1);
  });
  test("only the period's activities are read", () => {
    const later = activities.map((one) => (one.moment === "implementation" ? { ...one, date: "2024-01-01" } : one));
    expect(involvementOf({ activities: later }).retention).toBe(0);
  });
});
