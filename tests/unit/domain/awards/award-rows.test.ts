/** Rows of awards, engagements and outputs at every fork: what is taken, what is kept beside, what is wrong. */
import { describe, expect, test } from "vitest";
import type { AwardField, AwardSheetKind } from "~/domain/awards/award-fields";
import { type AwardGround, countPlan, planAwards } from "~/domain/awards/plan-awards";
import { isHttpUrl } from "~/domain/identifiers";
import type { SheetCell } from "~/domain/incoming/fields";
import { knownAward } from "../../../support/known-award";

const ground: AwardGround = {
  awards: new Map([
    ["A1", knownAward],
    ["OLD", { ...knownAward, archived: true }],
  ]),
  isKnown: () => false,
  find: (name) => (name === "NFA" ? { key: "nfa" } : null),
};

function planOne(kind: AwardSheetKind, cells: Partial<Record<AwardField, SheetCell>>) {
  const columns = Object.keys(cells) as AwardField[];
  const [row] = planAwards({ kind, columns, headings: columns, firstRow: 2, rows: [Object.values(cells)] }, ground);
  if (!row) throw new Error("no row");
  return row;
}

describe("an award", () => {
  const good = { reference: "A2", title: "Støj", organisation: "NFA", startDate: "2023-02-01", endDate: "2024-03-31" };
  const plan = (cells: Partial<Record<AwardField, SheetCell>>) => planOne("awards", { ...good, ...cells });
  const draft = (cells: Partial<Record<AwardField, SheetCell>>) => {
    const row = plan(cells);
    return row.becomes === "project" ? row.draft : row.faults;
  };

  test("with what it must have becomes a bare project", () => {
    expect(plan({})).toEqual({
      becomes: "project",
      row: 2,
      reference: "A2",
      title: "Støj",
      sort: "Award",
      value: "A2",
      faults: [],
      left: {},
      draft: { title: "Støj", startDate: "2023-02-01", endDate: "2024-03-31", organisation: { key: "nfa" } },
    });
  });

  test("takes acronym, abstract and website along where they fit", () => {
    expect(draft({ acronym: "STØJ", abstract: "Om støj", website: "https://example.org" })).toMatchObject({
      acronym: "STØJ",
      summary: "Om støj",
      website: "https://example.org",
    });
    expect(draft({ acronym: "", abstract: "", website: "" })).toEqual(draft({}));
    const long = plan({ acronym: "x".repeat(41), website: "ikke en side" });
    expect(long.left).toEqual({ acronym: "x".repeat(41), website: "ikke en side" });
    expect(draft({ acronym: "x".repeat(41), website: "ikke en side" })).toEqual(draft({}));
    expect(draft({ acronym: "x".repeat(40) })).toMatchObject({ acronym: "x".repeat(40) });
  });

  test("takes an amount in kroner alone; what is no amount is kept beside", () => {
    for (const currency of ["", "DKK", "kr", "kr.", "dkk"])
      expect(draft({ amount: 5000, currency }), currency).toMatchObject({ amount: 5000 });
    expect(draft({ amount: 0 })).toMatchObject({ amount: 0 });
    for (const [amount, currency] of [
      [5000, "EUR"],
      [5000, "xDKK"],
      ["mange", ""],
      [-1, ""],
    ] as const) {
      const row = plan({ amount, currency });
      expect(row.left.amount, String(amount)).toBe(String(amount));
      expect(row.becomes === "project" && "amount" in row.draft).toBe(false);
    }
    expect(plan({ amount: null }).left).toEqual({});
  });

  test.each([
    ["2024", "2024-12-31"],
    ["2. kvartal 2024", "2024-06-30"],
    ["februar 2024", "2024-02-29"],
    ["2024-02-10", "2024-02-10"],
  ])("an end of %s is %s", (endDate, day) => {
    expect(draft({ endDate })).toMatchObject({ endDate: day });
  });

  test("a start that is not exact is kept beside", () => {
    expect(plan({ startDate: "2023" }).left).toEqual({ startDate: "2023" });
    expect(plan({ startDate: "2023-05-05" }).left).toEqual({});
  });

  test.each<[string, Partial<Record<AwardField, SheetCell>>]>([
    ["reference-missing", { reference: " " }],
    ["title-missing", { title: null }],
    ["text-long", { title: "x".repeat(301) }],
    ["start-unreadable", { startDate: null }],
    ["end-unreadable", { endDate: "engang" }],
    ["end-before-start", { endDate: "2023-01-31" }],
    ["organisation-missing", { organisation: "" }],
  ])("%s", (fault, cells) => {
    expect(plan(cells)).toMatchObject({ becomes: "faulty", faults: [fault] });
  });

  test("a title of 300 signs is not too long, and one day is long enough", () => {
    expect(plan({ title: "x".repeat(300) }).becomes).toBe("project");
    expect(plan({ endDate: "2023-02-01" }).becomes).toBe("project");
  });
});

test("empty rows are left out and the others keep their number", () => {
  const rows = planAwards(
    {
      kind: "awards",
      columns: ["reference", "title"],
      headings: ["", "Titel"],
      firstRow: 5,
      rows: [[null, ""], ["A1", "x"], []],
    },
    ground,
  );
  expect(rows.map(({ row, becomes }) => [row, becomes])).toEqual([[6, "known"]]);
});

test("cells without a heading, or with one that stands twice, are kept by their column", () => {
  const [row] = planAwards(
    {
      kind: "outputs",
      columns: ["reference", "title", null, null, null],
      headings: ["Ref", "Titel", "", "Note", "Note"],
      firstRow: 2,
      rows: [["A1", "x", "a", "b", "c"]],
    },
    ground,
  );
  expect(row?.left).toMatchObject({ "(3)": "a", Note: "b", "Note (5)": "c" });
});

describe("a record of an award", () => {
  const plan = (kind: "engagements" | "outputs", cells: Partial<Record<AwardField, SheetCell>>) =>
    planOne(kind, { reference: "A1", title: "Oplæg", date: "2023-05-05", ...cells });

  test("of an archived award is faulty", () => {
    expect(plan("engagements", { reference: "OLD" })).toMatchObject({ becomes: "faulty", faults: ["award-archived"] });
    expect(plan("engagements", { reference: "" })).toMatchObject({ becomes: "faulty", faults: ["reference-missing"] });
  });

  test("goes by its identifier, or by what it says", () => {
    expect(plan("engagements", { identifier: "e1" }).value).toBe("e1");
    const said = plan("engagements", { form: "Workshop" });
    expect(said.sort).toBe("Workshop");
    expect(said.value).toBe(plan("engagements", { form: " WORKSHOP " }).value);
    expect(said.value).not.toBe(plan("engagements", { form: "Talk" }).value);
    expect(plan("engagements", {}).sort).toBe("Engagement Activities");
    expect(plan("outputs", { type: "Spin Outs" }).sort).toBe("Spin Outs");
    expect(plan("outputs", { title: "x".repeat(299), type: "y".repeat(90) }).value).toHaveLength(300);
  });

  test("of several years reaches from the first to the last", () => {
    for (const date of ["2024, 2022; 2023", "2024/2022 2023", "2024|2022"]) {
      expect(plan("engagements", { date })).toMatchObject({
        becomes: "activity",
        left: { date },
        draft: { date: "2022-01-01", endDate: "2024-01-01", datePrecision: "year" },
      });
    }
    expect(plan("engagements", { date: "2024, engang" }).becomes).toBe("note");
    expect(plan("engagements", { date: null })).toMatchObject({ becomes: "note", faults: ["date-unreadable"] });
  });

  test("an end after its day is its end; another is kept beside", () => {
    const later = plan("engagements", { endDate: "2023-06" });
    expect(later.becomes === "activity" && later.draft.endDate).toBe("2023-06-30");
    const same = plan("engagements", { endDate: "2023-05-05" });
    expect(same.becomes === "activity" && "endDate" in same.draft).toBe(false);
    expect(plan("engagements", { endDate: "engang" }).left).toEqual({ endDate: "engang" });
  });

  test("an engagement among outputs goes by its type", () => {
    expect(plan("outputs", { type: "Engagement Activities" })).toMatchObject({
      becomes: "activity",
      draft: { kind: "other", visibility: "funder", title: "Oplæg" },
    });
    expect(plan("outputs", { type: "Engagement: workshop" })).toMatchObject({ draft: { kind: "workshop" } });
  });

  test("an outcome that is not exact keeps its date beside", () => {
    const type = "Collaborations & Partnerships";
    expect(plan("outputs", { type, date: "2023" })).toMatchObject({
      left: { date: "2023" },
      draft: { date: "2023-01-01" },
    });
    expect(plan("outputs", { type, description: "Ord" })).toMatchObject({
      left: { type },
      draft: { kind: "relation", level: "organisation", date: "2023-05-05", words: "Ord" },
    });
    const bare = plan("outputs", { type });
    expect(bare.becomes === "outcome" && Object.keys(bare.draft).sort()).toEqual([
      "date",
      "kind",
      "level",
      "title",
      "visibility",
    ]);
  });

  test("an address that is none is kept beside", () => {
    for (const url of ["example.org", "10.12/x", "https://exa mple.org", `https://example.org/${"x".repeat(2000)}`])
      expect(plan("engagements", { url }).left, url.slice(0, 30)).toEqual({ url });
    for (const url of ["https://example.org", "HTTP://example.org", "https://example.org/børn", "10.1234/x"]) {
      const row = plan("engagements", { url });
      expect(row.left, url).toEqual({});
      // As the exchange format takes it; else the project could go out and not come in again.
      expect(row.becomes === "activity" && row.draft.links?.every(isHttpUrl), url).toBe(true);
    }
  });

  test("a text too long makes it a note", () => {
    expect(plan("engagements", { description: "x".repeat(100_001) })).toMatchObject({
      becomes: "note",
      faults: ["text-long"],
    });
  });
});

test("what fits is kept nowhere else, and a row is faulty as often as it stands there", () => {
  const good = { reference: "A2", title: "Støj", organisation: "NFA", startDate: "2023-02-01", endDate: "2024-03-31" };
  const fits = { ...good, acronym: "STØJ", website: "https://example.org", amount: 5000 };
  expect(planOne("awards", fits).left).toEqual({});
  expect(planOne("awards", { ...fits, amount: 0 }).left).toEqual({});
  // A column that stands first is a column too.
  expect(planOne("awards", { amount: "mange", ...good }).left).toEqual({ amount: "mange" });
  const twice = planAwards(
    {
      kind: "awards",
      columns: ["reference", "title"],
      headings: ["a", "b"],
      firstRow: 2,
      rows: [
        ["A2", "x"],
        ["A2", "x"],
      ],
    },
    ground,
  );
  expect(twice.map(({ becomes }) => becomes)).toEqual(["faulty", "faulty"]);
  const short = planAwards(
    {
      kind: "outputs",
      columns: ["reference", "title", null],
      headings: ["a", "b", "c"],
      firstRow: 2,
      rows: [["A1", "x"]],
    },
    ground,
  );
  expect(short[0]?.left).not.toHaveProperty("c");
});

test("an activity has a link only where there is one, the kind of its place, and ends with what is latest", () => {
  const record = { reference: "A1", title: "Metode", date: "2023-05-05" };
  const tool = planOne("outputs", { ...record, type: "Research Tools & Methods" });
  expect(tool.becomes === "activity" && tool.draft).toMatchObject({ kind: "tool_development" });
  expect(tool.becomes === "activity" && "links" in tool.draft).toBe(false);
  const linked = planOne("outputs", { ...record, type: "Software", url: "https://example.org" });
  expect(linked.becomes === "activity" && linked.draft.links).toEqual(["https://example.org"]);
  expect(linked.left).toEqual({ type: "Software" });
  const years = planOne("engagements", { ...record, date: "2024, 2022", endDate: "2023-05-05" });
  expect(years.becomes === "activity" && years.draft.endDate).toBe("2024-01-01");
  const beyond = planOne("engagements", { ...record, date: "2023, 2022", endDate: "2024-05-05" });
  expect(beyond.becomes === "activity" && beyond.draft.endDate).toBe("2024-05-05");
  expect(planOne("engagements", { ...record, url: "see 10.1234/x" }).left).toEqual({ url: "see 10.1234/x" });
  expect(planOne("outputs", { ...record, type: "Publications", date: "engang" }).faults).toEqual([]);
});

test("what rows become is counted", () => {
  const row = (becomes: string) => ({ becomes }) as never;
  const rows = ["project", "activity", "activity", "outcome", "note", "known", "known", "known", "faulty"].map(row);
  expect(countPlan(rows)).toEqual({ projects: 1, activities: 2, outcomes: 1, notes: 1, known: 3, faulty: 1 });
});
