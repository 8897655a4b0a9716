/** What rows from an award-reporting system become, and that nothing of them is lost. */
import { describe, expect, it } from "vitest";
import { type AwardField, type AwardSheetKind, fieldsOfSheet, neededFields } from "~/domain/awards/award-fields";
import { guessAwardColumns } from "~/domain/awards/guess-award-columns";
import { kindOfEngagement, placeOutput } from "~/domain/awards/place-output";
import { type AwardGround, countPlan, planAwards } from "~/domain/awards/plan-awards";
import type { SheetCell } from "~/domain/incoming/fields";
import { knownAward } from "../../../support/known-award";

const ground = (more: Partial<AwardGround> = {}): AwardGround => ({
  awards: new Map([["A1", knownAward]]),
  isKnown: () => false,
  find: (name) => (name === "NFA" ? { key: "nfa" } : name === "Syddansk" ? "ambiguous" : null),
  ...more,
});

const plan = (
  kind: AwardSheetKind,
  columns: (AwardField | null)[],
  rows: SheetCell[][],
  more: Partial<AwardGround> = {},
) =>
  planAwards(
    { kind, columns, headings: columns.map((one, i) => one ?? `Extra ${i}`), firstRow: 2, rows },
    ground(more),
  );

describe("columns", () => {
  it("are guessed from the headings of the system and of people", () => {
    expect(
      guessAwardColumns("awards", ["Award Reference", "Award Title", "PI", "Institution", "Start date", "End Date"]),
    ).toEqual(["reference", "title", null, "organisation", "startDate", "endDate"]);
    expect(
      guessAwardColumns("engagements", [
        "Grant Reference",
        "Title Of Engagement Activity",
        "Form Of Engagement Activity",
        "Year(s) Of Engagement Activity",
        "Primary Audience",
      ]),
    ).toEqual(["reference", "title", "form", "date", null]);
    expect(guessAwardColumns("outputs", ["Sagsnummer", "Udbyttetype", "Titel", "År"])).toEqual([
      "reference",
      "type",
      "title",
      "date",
    ]);
  });

  it("that a row needs are among those it can have", () => {
    for (const kind of ["awards", "outputs", "engagements"] as const)
      for (const field of neededFields[kind]) expect(fieldsOfSheet[kind]).toContain(field);
  });
});

describe("an award", () => {
  const columns: (AwardField | null)[] = [
    "reference",
    "title",
    "organisation",
    "startDate",
    "endDate",
    "amount",
    "currency",
    null,
  ];

  it("becomes a project with its organisation, there or new, and keeps what has no place", () => {
    const [known, fresh] = plan("awards", columns, [
      ["A2", "Støj", "NFA", "01/02/2023", "31/01/2026", "1,200,000", "DKK", "Hanne Holm"],
      ["A3", "Støv", "Nyt institut", "2023", "2024", 5000, "GBP", null],
    ]);
    expect(known).toMatchObject({
      becomes: "project",
      value: "A2",
      left: { "Extra 7": "Hanne Holm", currency: "DKK" },
      draft: { startDate: "2023-02-01", endDate: "2026-01-31", amount: 1_200_000, organisation: { key: "nfa" } },
    });
    expect(fresh).toMatchObject({
      becomes: "project",
      left: { currency: "GBP", amount: "5000", startDate: "2023" },
      draft: { startDate: "2023-01-01", endDate: "2024-12-31", organisation: { name: "Nyt institut" } },
    });
    expect(fresh && "draft" in fresh && "amount" in fresh.draft).toBe(false);
  });

  it("is known by its reference, and the second time in one file", () => {
    const rows = plan("awards", columns, [
      ["A1", "Kendt", "NFA", "2023", "2024", null, null, null],
      ["A9", "Ny", "NFA", "2023", "2024", null, null, null],
      ["A9", "Ny igen", "NFA", "2023", "2024", null, null, null],
    ]);
    expect(rows.map(({ becomes }) => becomes)).toEqual(["known", "project", "known"]);
  });

  it("is faulty without what a project must have", () => {
    const [row] = plan("awards", columns, [["", "", "Syddansk", "snart", "2020", null, null, null]]);
    expect(row).toMatchObject({
      becomes: "faulty",
      faults: ["reference-missing", "title-missing", "start-unreadable", "organisation-ambiguous"],
    });
    expect(plan("awards", columns, [["A4", "X", "NFA", "2024", "2020", null, null, null]])[0]?.faults).toEqual([
      "end-before-start",
    ]);
  });
});

describe("an engagement", () => {
  const columns: (AwardField | null)[] = ["reference", "title", "form", "date", "description", "url", null];

  it("becomes an activity, exact to the year where no more is known", () => {
    const [row] = plan("engagements", columns, [
      ["A1", "Oplæg", "A talk or presentation", "2024, 2023", "Om støj", "10.1234/abc", "11 - 50"],
    ]);
    expect(row).toMatchObject({
      becomes: "activity",
      left: { form: "A talk or presentation", date: "2024, 2023", "Extra 6": "11 - 50" },
      draft: {
        kind: "presentation",
        date: "2023-01-01",
        endDate: "2024-01-01",
        datePrecision: "year",
        direction: "push",
        links: ["https://doi.org/10.1234/abc"],
        words: "Om støj",
      },
    });
  });

  it("is kept whole as a note where its day cannot be read, and is faulty where its award is not here", () => {
    const rows = plan("engagements", columns, [
      ["A1", "Oplæg", null, "engang", null, "ikke et link", null],
      ["A7", "Oplæg", null, "2023", null, null, null],
    ]);
    expect(rows[0]).toMatchObject({
      becomes: "note",
      faults: ["date-unreadable"],
      left: { reference: "A1", title: "Oplæg", date: "engang", url: "ikke et link" },
    });
    expect(rows[1]).toMatchObject({ becomes: "faulty", faults: ["award-unknown"] });
    expect(countPlan(rows)).toMatchObject({ notes: 1, faulty: 1 });
  });
});

describe("an output", () => {
  const columns: (AwardField | null)[] = ["reference", "identifier", "type", "title", "date", "url"];

  it("becomes an outcome where practice changed, an activity where work was done, else a note", () => {
    const rows = plan("outputs", columns, [
      ["A1", "o1", "Influence on Policy, Practice, Patients & the Public", "Ny vejledning", 2024, "https://at.dk"],
      ["A1", "o2", "Research Tools & Methods", "Målemetode", 2024, null],
      ["A1", "o3", "Publications", "Artikel", 2024, "https://doi.org/10.1/x"],
      ["A1", "o4", "Collaborations & Partnerships", "Netværk", 2024, null],
    ]);
    expect(rows.map(({ becomes }) => becomes)).toEqual(["outcome", "activity", "note", "outcome"]);
    expect(rows[0]).toMatchObject({ draft: { kind: "policy", evidence: [{ url: "https://at.dk" }] }, value: "o1" });
    expect(rows[2]).toMatchObject({ left: { title: "Artikel", url: "https://doi.org/10.1/x" }, sort: "Publications" });
  });

  it("is known by its identifier", () => {
    const rows = plan("outputs", columns, [["A1", "o1", "Publications", "Artikel", 2024, null]], {
      isKnown: (_, value) => value === "o1",
    });
    expect(rows[0]?.becomes).toBe("known");
  });

  it("loses no cell, whatever it becomes", () => {
    const rows = plan(
      "outputs",
      [...columns.slice(0, 5), null],
      [["A1", "o1", "Spin Outs", "Firma", 2024, "Alt andet"]],
    );
    expect(Object.values(rows[0]?.left ?? {})).toEqual(
      expect.arrayContaining(["A1", "o1", "Spin Outs", "Firma", "2024", "Alt andet"]),
    );
  });
});

describe("the public names of types and forms", () => {
  it("have a place each", () => {
    expect(placeOutput("Further Funding").becomes).toBe("note");
    expect(placeOutput("Software & Technical Products")).toEqual({ becomes: "activity", kind: "tool_development" });
    expect(placeOutput("Next Destination")).toMatchObject({ becomes: "outcome", kind: "capacity" });
    expect(kindOfEngagement("A formal working group, expert panel or dialogue")).toBe("consultation");
    expect(kindOfEngagement("A press release, press conference or response to a media enquiry/interview")).toBe(
      "media",
    );
    expect(kindOfEngagement("Participation in an open day or visit at my research institution")).toBe("company_visit");
    expect(kindOfEngagement("Participation in an activity, workshop or similar")).toBe("workshop");
  });
});
