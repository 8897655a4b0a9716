/** Rows of sheets cell by cell: what is taken, what is wrong with it, and what is guessed. */
import { describe, expect, test } from "vitest";
import type { IncomingField, SheetCell } from "~/domain/incoming/fields";
import { foldName, indexOrganisations } from "~/domain/incoming/match-organisation";
import { activitySignatures, readActivityRow } from "~/domain/incoming/read-activity-row";
import { readOrganisationRow } from "~/domain/incoming/read-organisation-row";
import { readOrganisationKeys, readParticipants } from "~/domain/incoming/read-participants";
import { RowReader, type TermLookup } from "~/domain/incoming/row-reader";
import { vocabularies } from "~/domain/vocabulary";

/** Terms go by their keys here. */
const lookUp = ((name, text) =>
  (vocabularies[name] as readonly string[]).find((key) => key === text) ?? null) as TermLookup;

const readerOf = (cells: Partial<Record<IncomingField, SheetCell>>) =>
  new RowReader(new Map(Object.entries(cells) as [IncomingField, SheetCell][]), lookUp);

describe("a row of an organisation", () => {
  const read = (cells: Partial<Record<IncomingField, SheetCell>>, defaultField: "company" | null = null) => {
    const reader = readerOf(cells);
    const organisation = readOrganisationRow(reader, defaultField);
    return organisation ?? reader.faults.map(({ code, field }) => `${code} ${field}`);
  };

  test("needs a name and a field, which may be that of all rows", () => {
    expect(read({ name: " Et Værksted ", field: "company" })).toEqual({ name: "Et Værksted", field: "company" });
    expect(read({ name: "Et Værksted" }, "company")).toEqual({ name: "Et Værksted", field: "company" });
    expect(read({ name: "Et Værksted" })).toEqual(["fieldMissing field"]);
    expect(read({ name: "  ", field: "company" })).toEqual(["nameMissing name"]);
    expect(read({ name: "x", field: "nonsense" })).toEqual(["termUnknown field"]);
    expect(read({ name: "x".repeat(301), field: "company" })).toEqual(["textLong name", "nameMissing name"]);
    expect(read({ name: "x".repeat(300), field: "company" })).toMatchObject({ field: "company" });
    expect(read({ name: "x", shortName: "y".repeat(41), field: "company" })).toEqual(["textLong shortName"]);
  });

  test("a role says its field, and must be of the field that the row says", () => {
    const role = vocabularies.actorRole[0]!;
    const said = read({ name: "x", actorRole: role });
    expect(said).toMatchObject({ name: "x", role });
    const { field } = said as { field: string };
    const other = vocabularies.field.find((one) => one !== field)!;
    expect(read({ name: "x", actorRole: role, field: other })).toEqual(["roleOutsideField actorRole"]);
    expect(read({ name: "x", actorRole: role, field })).toMatchObject({ role, field });
  });

  test("numbers are read without what people put between their digits", () => {
    expect(read({ name: "x", field: "company", cvr: "DK 10 15 08 17", pNumber: "1.003.388.394" })).toMatchObject({
      cvr: "10150817",
      pNumber: "1003388394",
    });
    expect(read({ name: "x", field: "company", cvr: 10150817 })).toMatchObject({ cvr: "10150817" });
    expect(read({ name: "x", field: "company", cvr: "10150818" })).toEqual(["cvrWrong cvr"]);
    expect(read({ name: "x", field: "company", pNumber: "100338839" })).toEqual(["pNumberWrong pNumber"]);
    expect(read({ name: "x", field: "company", cvr: "ukendt", pNumber: "-" })).toEqual({ name: "x", field: "company" });
  });

  test("a country goes by its two letters or as Denmark", () => {
    const country = (text: string) => read({ name: "x", field: "company", country: text });
    for (const text of ["Danmark", "denmark", "dk", "DK"]) expect(country(text)).toMatchObject({ country: "DK" });
    expect(country("se")).toMatchObject({ country: "SE" });
    for (const text of ["Sverige", "d", "dk1", "nordanmark"]) expect(country(text)).toEqual(["countryWrong country"]);
  });

  test("a website may leave out how it begins", () => {
    const website = (text: string) => read({ name: "x", field: "company", website: text });
    expect(website("example.org")).toMatchObject({ website: "https://example.org" });
    expect(website("http://example.org/a")).toMatchObject({ website: "http://example.org/a" });
    expect(website("not a site")).toEqual(["linkUnreadable website"]);
  });

  test("size, industry and short name are taken along", () => {
    expect(read({ name: "x", field: "company", sizeClass: "small", industry: "C", shortName: "X" })).toEqual({
      name: "x",
      field: "company",
      sizeClass: "small",
      industry: "C",
      shortName: "X",
    });
  });
});

const known = indexOrganisations([
  { key: "one", name: "Et Værksted A/S", cvr: "10150817" },
  { key: "west", name: "Et Værksted Vest", cvr: "10150817", pNumber: "1003388394", parent: "one" },
  { key: "twin-1", name: "Tvilling" },
  { key: "twin-2", name: "Tvilling", shortName: "TW" },
]);

describe("organisations that a cell means", () => {
  test.each([
    ["one", { key: "one" }],
    ["  Et Værksted A/S ", { key: "one" }],
    ["et værksted aps", { key: "one" }],
    ["ET-VÆRKSTED", { key: "one" }],
    ["tw", { key: "twin-2" }],
    // The company itself, not its workplace.
    ["10150817", { key: "one" }],
    ["CVR-nr. 10 15 08 17", { key: "one" }],
    ["cvr: 10150817", { key: "one" }],
    ["P 1003388394", { key: "west" }],
    ["12345678", null],
    ["Tvilling", "ambiguous"],
    ["tvilling", "ambiguous"],
    ["nobody", null],
    ["", null],
  ])("%j", (text, match) => {
    expect(known.find(text)).toEqual(match);
  });

  test("one that is added later is found from then on, and adding it twice makes it no twin", () => {
    const index = indexOrganisations([]);
    expect(index.find("ny")).toBeNull();
    const fresh = { key: "fresh", name: "Ny" };
    index.add(fresh);
    index.add(fresh);
    expect(index.find("NY")).toEqual({ key: "fresh" });
  });

  test("names are folded without company forms and signs", () => {
    expect(foldName("Et  Værksted, ApS")).toBe(foldName("et værksted"));
    expect(foldName("Firma Ltd.")).toBe(foldName("firma gmbh"));
    expect(foldName("asbest")).toBe("asbest");
  });
});

const ground = {
  find: known.find,
  lookUp,
  meetUnknown: (name: string) => (name.startsWith("Ny") ? "fresh" : null),
};

describe("participants in one cell", () => {
  const read = (cells: Partial<Record<IncomingField, SheetCell>>) => {
    const reader = readerOf(cells);
    const participants = readParticipants(reader, ground);
    return reader.faults.length > 0 ? reader.faults.map(({ code }) => code) : participants;
  };

  test("each has its name, its form in square and its count in round brackets", () => {
    expect(read({})).toEqual([]);
    expect(read({ participants: "one [partner] (3); west (2)\ncompany (12)" })).toEqual([
      { organisation: "one", form: "partner", count: 3 },
      { organisation: "west", count: 2 },
      { field: "company", count: 12 },
    ]);
    expect(read({ participants: " ; one ;; " })).toEqual([{ organisation: "one", count: 1 }]);
  });

  test("the column of counts speaks for a lone participant alone", () => {
    expect(read({ participants: "one", participantCount: 7 })).toEqual([{ organisation: "one", count: 7 }]);
    expect(read({ participants: "one", participantCount: "6,6" })).toEqual([{ organisation: "one", count: 7 }]);
    expect(read({ participants: "one (2)", participantCount: 7 })).toEqual([{ organisation: "one", count: 2 }]);
    expect(read({ participants: "one; west", participantCount: 7 })).toEqual([
      { organisation: "one", count: 1 },
      { organisation: "west", count: 1 },
    ]);
  });

  test("the column of forms speaks for all that say none, and fields have none", () => {
    expect(read({ participants: "one [network]; west; company", form: "partner" })).toEqual([
      { organisation: "one", form: "network", count: 1 },
      { organisation: "west", form: "partner", count: 1 },
      { field: "company", count: 1 },
    ]);
  });

  test("unknown names are made or left out", () => {
    expect(read({ participants: "Ny A/S; Ukendt" })).toEqual([{ organisation: "fresh", count: 1 }]);
  });

  test("what is wrong is told", () => {
    expect(read({ participants: "one (0)" })).toEqual(["numberRange"]);
    expect(read({ participants: "one (1000001)" })).toEqual(["numberRange"]);
    expect(read({ participants: "one (1000000)" })).toEqual([{ organisation: "one", count: 1_000_000 }]);
    expect(read({ participants: "Tvilling" })).toEqual(["organisationAmbiguous"]);
    expect(read({ participants: "one [chief]" })).toEqual(["termUnknown"]);
  });

  test("bridge-builders are organisations, each once", () => {
    const reader = readerOf({ brokers: "one; Et Værksted A/S; Ny; Ukendt" });
    expect(readOrganisationKeys(reader, ground, "brokers")).toEqual(["one", "fresh"]);
    expect(reader.faults).toEqual([]);
    const twin = readerOf({ brokers: "Tvilling" });
    expect(readOrganisationKeys(twin, ground, "brokers")).toEqual([]);
    expect(twin.faults).toEqual([{ code: "organisationAmbiguous", field: "brokers", params: { value: "Tvilling" } }]);
    expect(readOrganisationKeys(readerOf({}), ground, "brokers")).toEqual([]);
  });
});

describe("a row of an activity", () => {
  const activityGround = {
    ...ground,
    project: { momentPlan: [], startDate: "2025-01-01", endDate: "2025-12-31" } as never,
    defaultKind: "workshop" as const,
  };
  const read = (cells: Partial<Record<IncomingField, SheetCell>>) => {
    const reader = readerOf({ titleDa: "Møde", date: "2025-03-05", ...cells });
    const activity = readActivityRow(reader, activityGround);
    return activity ?? reader.faults.map(({ code, field }) => `${code} ${field}`);
  };

  test("takes all that it says", () => {
    expect(
      read({
        titleEn: "Meeting",
        endDate: "2025-03-06",
        datePrecision: "day",
        activityKind: "training",
        direction: "pull",
        brokerCore: "relate",
        moment: "anchoring",
        format: "online",
        visibility: "public",
        hours: 0,
        amount: "1.500,50",
        summaryDa: "Kort",
        links: "https://example.org/a https://example.org/b; https://example.org/a",
        participants: "one",
        brokers: "west",
      }),
    ).toEqual({
      title: { da: "Møde", en: "Meeting" },
      kind: "training",
      date: "2025-03-05",
      endDate: "2025-03-06",
      datePrecision: "day",
      direction: "pull",
      brokerCore: "relate",
      moment: "anchoring",
      format: "online",
      hours: 0,
      amount: 1500.5,
      brokers: ["west"],
      participants: [{ organisation: "one", count: 1 }],
      summary: { da: "Kort" },
      links: ["https://example.org/a", "https://example.org/b"],
      visibility: "public",
    });
  });

  test("leaves out what it does not say, and funders may see it", () => {
    expect(Object.keys(read({}) as object).sort()).toEqual(
      ["title", "kind", "date", "datePrecision", "direction", "brokerCore", "moment", "visibility"].sort(),
    );
    expect(read({})).toMatchObject({ kind: "workshop", visibility: "funder", datePrecision: "day" });
  });

  test("a day is the first of its unit, and one day needs no end", () => {
    expect(read({ datePrecision: "quarter" })).toMatchObject({ date: "2025-01-01", datePrecision: "quarter" });
    expect(read({ endDate: "2025-03-05" })).not.toHaveProperty("endDate");
    expect(read({ endDate: "" })).not.toHaveProperty("endDate");
  });

  test.each<[Partial<Record<IncomingField, SheetCell>>, string[]]>([
    [{ titleDa: null }, ["titleMissing titleDa"]],
    [{ date: "" }, ["dateMissing date"]],
    [{ date: null }, ["dateMissing date"]],
    [{ date: "snart" }, ["dateUnreadable date"]],
    [{ endDate: "snart" }, ["dateUnreadable endDate"]],
    [{ endDate: "2025-03-04" }, ["endBeforeStart endDate"]],
    [{ hours: "mange" }, ["numberUnreadable hours"]],
    [{ hours: -1 }, ["numberRange hours"]],
    [{ amount: 1_000_000_001 }, ["numberRange amount"]],
    [{ links: "javascript:x" }, ["linkUnreadable links"]],
    [{ activityKind: "hygge" }, ["termUnknown activityKind"]],
    [{ moment: "snart" }, ["termUnknown moment"]],
  ])("%j is told", (cells, faults) => {
    expect(read(cells)).toEqual(faults);
  });

  test("rows that say the same of when, what and of which kind have the same signature", () => {
    const row = { date: "2025-03-05", kind: "workshop" as const };
    expect(activitySignatures({ ...row, title: { da: "a", en: "b" } })).toEqual([
      "2025-03-05|workshop|a",
      "2025-03-05|workshop|b",
    ]);
    expect(activitySignatures({ ...row, title: { en: "b" } })).toEqual(["2025-03-05|workshop|b"]);
  });
});

describe("a cell", () => {
  test("is shown in a sentence without what a terminal obeys, and shortened", () => {
    const reader = readerOf({});
    expect(reader.shown("a\u001b[1mb")).toBe("a [1mb");
    expect(reader.shown(null)).toBe("");
    expect(reader.shown(12)).toBe("12");
    expect(reader.shown("x".repeat(60))).toBe("x".repeat(60));
    expect(reader.shown("x".repeat(61))).toBe(`${"x".repeat(60)}…`);
  });

  test("is read as words without what cannot be kept; line breaks and tabs stay", () => {
    const text = (value: SheetCell) => readerOf({ titleDa: value }).text("titleDa");
    expect(text("a\r\nb\tc\u0000d")).toBe("a\nb\tc d");
    expect(text("a\ud800b")).toBe("a\ufffdb");
    expect(text("  ")).toBeUndefined();
    expect(text(null)).toBeUndefined();
    expect(text(5)).toBe("5");
    expect(text("'=1+1")).toBe("=1+1");
  });

  test("in two languages is one text, or none", () => {
    expect(readerOf({ titleDa: "a", titleEn: "b" }).both("titleDa", "titleEn")).toEqual({ da: "a", en: "b" });
    expect(readerOf({ titleEn: "b" }).both("titleDa", "titleEn")).toEqual({ en: "b" });
    expect(readerOf({}).both("titleDa", "titleEn")).toBeUndefined();
  });

  test("an empty number is none, and numbers go from 0 to a milliard", () => {
    const quantity = (value: SheetCell) => readerOf({ hours: value }).quantity("hours");
    expect([null, "", 0, 1_000_000_000].map(quantity)).toEqual([undefined, undefined, 0, 1_000_000_000]);
  });
});
