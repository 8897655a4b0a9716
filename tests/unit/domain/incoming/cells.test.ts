/** Days, numbers, headings and names as people write them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exchangeMessages } from "~/i18n/exchange";
import { activityFields, fieldsOf } from "~/domain/incoming/fields";
import { guessColumns } from "~/domain/incoming/guess-columns";
import { guessKind } from "~/domain/incoming/guess-kind";
import { foldName, indexOrganisations } from "~/domain/incoming/match-organisation";
import { readDay } from "~/domain/incoming/read-day";
import { readNumber } from "~/domain/incoming/read-number";
import { describeTables } from "~/server/exchange/describe-tables";
import { languages } from "~/i18n/language";

describe("readDay", () => {
  test.each([
    ["13.3.2025", "2025-03-13", "day"],
    ["13-03-2025", "2025-03-13", "day"],
    ["13/3/2025", "2025-03-13", "day"],
    ["13.03.25", "2025-03-13", "day"],
    ["2025-03-13", "2025-03-13", "day"],
    ["2025-03-13T10:30:00Z", "2025-03-13", "day"],
    ["13.3.2025 kl. 14.30", "2025-03-13", "day"],
    ["2025/3/13", "2025-03-13", "day"],
    ["13. marts 2025", "2025-03-13", "day"],
    ["torsdag den 13. marts 2025", "2025-03-13", "day"],
    ["13 March 2025", "2025-03-13", "day"],
    ["March 13, 2025", "2025-03-13", "day"],
    [45_729, "2025-03-13", "day"],
    [45_729.75, "2025-03-13", "day"],
    ["marts 2025", "2025-03-01", "month"],
    ["2025-03", "2025-03-01", "month"],
    ["2. kvartal 2025", "2025-04-01", "quarter"],
    ["Q2 2025", "2025-04-01", "quarter"],
    ["2025 K4", "2025-10-01", "quarter"],
    ["2025", "2025-01-01", "year"],
    [2025, "2025-01-01", "year"],
  ])("%s is a day", (cell, day, precision) => {
    expect(readDay(cell)).toEqual({ day, precision });
  });

  test.each(["31.2.2025", "13.13.2025", "3/25/2025", "snart", "", "2025-13-01", "0", 0, -5, 1e9, "x".repeat(500)])(
    "%s is none",
    (cell) => {
      expect(readDay(cell)).toBeNull();
    },
  );

  test("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.double()), (cell) => void readDay(cell)));
  });
});

describe("readNumber", () => {
  test.each([
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1234.5", 1234.5],
    ["1234,5", 1234.5],
    ["1.234", 1234],
    ["1,234", 1234],
    ["0.125", 0.125],
    ["2,5", 2.5],
    ["1.234.567", 1_234_567],
    ["12.000 kr.", 12_000],
    ["kr. 50", 50],
    ["-3", -3],
    [",5", 0.5],
    [7, 7],
  ])("%s is %d", (cell, number) => {
    expect(readNumber(cell)).toBe(number);
  });

  test.each(["mange", "", "1,2,3.4.5", "1-2", "--", "1e5", Number.NaN, "9".repeat(100)])("%s is none", (cell) => {
    expect(readNumber(cell)).toBeNull();
  });
});

describe("guessColumns", () => {
  test("knows Danish and English headings", () => {
    expect(
      guessColumns("activities", ["DATO", "Emne", "Antal deltagere", "Deltagere", "Beløb (kr.)", "xyz", ""]),
    ).toEqual(["date", "titleDa", "participantCount", "participants", "amount", null, null]);
    expect(guessColumns("activities", ["Start date", "Title", "Kind", "Hours", "Start date"])).toEqual([
      "date",
      "titleEn",
      "activityKind",
      "hours",
      null,
    ]);
    expect(guessColumns("organisations", ["Virksomhed", "CVR-nr.", "P-nummer", "Branche"])).toEqual([
      "name",
      "cvr",
      "pNumber",
      "industry",
    ]);
  });

  test.each(languages)("knows every heading of our own export in %s", (language) => {
    const project = {
      key: "a",
      title: { da: "A" },
      lead: "b",
      startDate: "2025-01-01",
      endDate: "2025-12-31",
      modelRegistrations: [],
    };
    const tables = describeTables({ language, project, organisations: [], agreements: [], contacts: [] });
    const guessed = guessColumns(
      "activities",
      tables.activities.columns.map(({ heading }) => heading),
    ).filter(Boolean);
    expect(guessed).toEqual(
      activityFields
        .filter((field) => field !== "participantCount" && field !== "form")
        .sort((a, b) => guessed.indexOf(a) - guessed.indexOf(b)),
    );
    const organisations = guessColumns(
      "organisations",
      tables.organisations.columns.map(({ heading }) => heading),
    ).filter(Boolean);
    expect([...organisations].sort()).toEqual([...fieldsOf.organisations].sort());
    expect(exchangeMessages[language].tableNames.activities).toBe(tables.activities.title);
  });

  test("gives no field twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Dato", "Titel", "Type", "Start", "Møde", "Hvem")), (headings) => {
        const found = guessColumns("activities", headings).filter(Boolean);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe("indexOrganisations", () => {
  const index = indexOrganisations([
    { key: "a", name: "Havrup Snedkeri A/S", cvr: "10150817", shortName: "HS" },
    { key: "a-nord", name: "Havrup Snedkeri Nord", cvr: "10150817", pNumber: "1000000001", parent: "a" },
    { key: "b", name: "Fællesskabet Aarhus" },
    { key: "c", name: "Tvilling" },
    { key: "d", name: "tvilling" },
  ]);
  test.each([
    ["10150817", { key: "a" }],
    ["CVR 10 15 08 17", { key: "a" }],
    ["1000000001", { key: "a-nord" }],
    ["havrup snedkeri", { key: "a" }],
    ["HS", { key: "a" }],
    ["Fællesskabet Århus", { key: "b" }],
    ["Tvilling", { key: "c" }],
    ["TVILLING", "ambiguous"],
    ["Ukendt", null],
  ])("%s", (text, match) => {
    expect(index.find(text)).toEqual(match);
  });

  test("folds the form of a company away", () => {
    expect(foldName("Møller & Søn ApS")).toBe(foldName("MØLLER og SØN".replace(" og ", " & ")));
  });
});

test("guessKind reads titles", () => {
  expect(guessKind("3. møde i følgegruppen")).toBe("steering_group_meeting");
  expect(guessKind("Site visit at Havrup")).toBe("company_visit");
  expect(guessKind("Frokost")).toBeNull();
});
