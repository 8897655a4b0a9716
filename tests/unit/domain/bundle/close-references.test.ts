/** One project as a bundle that stands alone. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closeReferences } from "~/domain/bundle/close-references";
import { listOrganisationKeys, listProgrammeKeys } from "~/domain/bundle/list-reference-keys";
import type { Bundle, Project } from "~/domain/bundle/records";
import { nothingStored } from "~/domain/bundle/stored-references";
import { validateBundle } from "~/domain/bundle/validate-bundle";
import { bundle as someBundle } from "./arbitrary-bundle";
import { exampleBundle } from "./example-bundle";

const text = { da: "x" };
const bare: Project = {
  key: "bare",
  title: text,
  lead: "lead",
  startDate: "2024-01-01",
  endDate: "2024-12-31",
  modelRegistrations: [{ date: "2024-01-01", model: "linear" }],
};
const activity = { key: "a", title: text, kind: "workshop", date: "2024-01-01", direction: "push" } as const;

describe("listOrganisationKeys", () => {
  test.each<[string, Partial<Project>]>([
    ["grants", { grants: [{ funder: "x" }] }],
    ["stakeholders", { stakeholders: ["x"] }],
    ["involvements", { involvements: [{ organisation: "x", form: "partner", moments: [] }] }],
    [
      "participants",
      {
        activities: [
          { ...activity, moment: "capacity", brokerCore: "link", participants: [{ organisation: "x", count: 1 }] },
        ],
      },
    ],
    ["brokers", { activities: [{ ...activity, moment: "capacity", brokerCore: "link", brokers: ["x"] }] }],
    ["raisedBy", { needs: [{ key: "n", text, raisedBy: "x", raisedAt: "a", date: "2024-01-01", status: "open" }] }],
    [
      "an outcome's organisation",
      {
        outcomes: [
          { key: "o", title: text, kind: "practice", level: "group", date: "2024-01-01", organisation: "x", goal: "g" },
        ],
      },
    ],
    [
      "invited",
      { feedbackRounds: [{ key: "r", kind: "steering", title: text, openedOn: "2024-01-01", invited: ["x"] }] },
    ],
    [
      "responses",
      {
        feedbackRounds: [
          {
            key: "r",
            kind: "steering",
            title: text,
            openedOn: "2024-01-01",
            invited: [],
            responses: [{ key: "p", organisation: "x", submittedOn: "2024-01-01" }],
          },
        ],
      },
    ],
  ])("finds those of %s beside the lead", (_, changes) => {
    expect(listOrganisationKeys({ ...bare, ...changes })).toEqual(new Set(["lead", "x"]));
  });

  test("programmes are listed on their own", () => {
    expect(listProgrammeKeys({ ...bare, grants: [{ funder: "x" }, { funder: "x", programme: "y" }] })).toEqual(
      new Set(["y"]),
    );
  });
});

describe("closeReferences", () => {
  test("brings programmes, their funders and parents of parents, and nothing else", () => {
    const organisation = (key: string, parent?: string) => ({ key, name: key, field: "company" as const, parent });
    const bundle: Bundle = {
      format: "vidensbro-bundle",
      version: 1,
      organisations: [
        organisation("child", "lead"),
        organisation("group"),
        organisation("holding", "group"),
        organisation("lead", "holding"),
        organisation("other"),
        organisation("owner", "owner-parent"),
        organisation("owner-parent"),
      ],
      programmes: [
        { key: "call", funder: "owner", name: text },
        { key: "other-call", funder: "other", name: text },
      ],
      projects: [
        { ...bare, key: "second" },
        { ...bare, grants: [{ funder: "owner", programme: "call" }] },
      ],
    };
    const closed = closeReferences(bundle, "bare");
    expect(closed?.organisations.map(({ key }) => key)).toEqual(["group", "holding", "lead", "owner", "owner-parent"]);
    expect(closed?.programmes?.map(({ key }) => key)).toEqual(["call"]);
    expect(closed?.projects.map(({ key }) => key)).toEqual(["bare"]);
    expect(closeReferences({ ...bundle, programmes: undefined }, "second")?.programmes).toEqual([]);
    expect(closeReferences(bundle, "third")).toBe(null);
  });

  test("whatever the project, the outcome is a valid bundle", () => {
    expect(validateBundle(closeReferences(exampleBundle(), "bridge"), nothingStored)).toEqual([]);
    fc.assert(
      fc.property(someBundle, (bundle) => {
        for (const { key } of bundle.projects) {
          const closed = closeReferences(bundle, key);
          expect(closed?.projects).toHaveLength(1);
          expect(validateBundle(closed, nothingStored)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
