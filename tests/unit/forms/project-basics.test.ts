/** What the forms of a project's basics and model take, what they refuse, and that the exchange format agrees. */
import { describe, expect, it } from "vitest";
import { nothingStored } from "~/domain/bundle/stored-references";
import { validateBundle } from "~/domain/bundle/validate-bundle";
import { type TypedEntries, typedFields } from "~/domain/typed-entries";
import { entriesOfBasics } from "~/forms/entries-of-basics";
import { readModelRegistration } from "~/forms/model-registration";
import { readProjectBasics } from "~/forms/project-basics";
import { readAmount } from "~/forms/read-amount";
import { countGrantRows } from "~/forms/read-grants";
import { formMessages } from "~/i18n/forms";

const organisations = [
  { key: "uni", name: "Universitetet", shortName: "KU", cvr: "29979812" },
  { key: "fond", name: "Fonden" },
  { key: "smed-1", name: "Smedjen" },
  { key: "smed-2", name: "Smedjen" },
];
const programmes = [{ key: "program", funder: "fond" }];
const known = { organisations, programmes };

const least: TypedEntries = [
  ["titleDa", "Støv"],
  ["lead", "universitetet"],
  ["start.day", "1"],
  ["start.month", "2"],
  ["start.year", "2026"],
  ["end.day", "31"],
  ["end.month", "12"],
  ["end.year", "2027"],
];
const read = (more: TypedEntries = []) => readProjectBasics(typedFields([...least, ...more]), known);
const errorsOf = (more: TypedEntries) => {
  const result = read(more);
  return result.ok ? {} : result.errors;
};

describe("the basics of a project", () => {
  it("need a title in one language, a lead organisation and a period", () => {
    expect(read()).toEqual({
      ok: true,
      basics: { title: { da: "Støv" }, lead: "uni", startDate: "2026-02-01", endDate: "2027-12-31" },
    });
    expect(readProjectBasics(typedFields([]), known)).toEqual({
      ok: false,
      errors: { title: "projectTitle", lead: "leadOrganisation", start: "projectStart", end: "projectEnd" },
    });
  });

  it("say what is wrong with dates", () => {
    expect(errorsOf([["end.year", "2025"]])).toEqual({ end: "projectEndBeforeStart" });
    expect(errorsOf([["start.day", "30"]])).toEqual({ start: "noSuchDay" });
    expect(errorsOf([["start.day", ""]])).toEqual({ start: "noSuchDay" });
  });

  it("find an organisation by name, short name or CVR number, and ask which where several fit", () => {
    for (const typed of ["KU", "29979812", "uni"]) expect(read([["lead", typed]])).toMatchObject({ ok: true });
    expect(errorsOf([["lead", "Smedjen"]])).toEqual({ lead: "projectOrganisationWhich" });
    expect(errorsOf([["lead", "Fon"]])).toEqual({ lead: "projectOrganisationWhich" });
    expect(errorsOf([["lead", "Nyt sted"]])).toEqual({ lead: "projectOrganisationUnknown" });
    const picked = read([
      ["lead", "Smedjen"],
      ["lead.key", "smed-2"],
    ]);
    expect(picked).toMatchObject({ basics: { lead: "smed-2" } });
    // A choice among the candidates of one text does not hold for another.
    expect(
      errorsOf([
        ["lead", "Smed"],
        ["lead.key", "uni"],
      ]),
    ).toEqual({ lead: "projectOrganisationWhich" });
  });

  it("take the funder from the programme, skip empty rows and refuse a grant twice", () => {
    expect(
      read([
        ["grants.0.programme", "program"],
        ["grants.0.amount", "1.200.000,50"],
        ["grants.1.reference", " "],
        ["grants.2.funder", "Universitetet"],
      ]),
    ).toMatchObject({
      basics: { grants: [{ funder: "fond", programme: "program", amount: 1_200_000.5 }, { funder: "uni" }] },
    });
    expect(
      errorsOf([
        ["grants.0.programme", "program"],
        ["grants.1.programme", "program"],
        ["grants.2.amount", "meget"],
        ["grants.3.programme", "program"],
        ["grants.3.funder", "Universitetet"],
        ["grants.4.programme", "gone"],
      ]),
    ).toEqual({
      "grants.1.programme": "sameGrant",
      "grants.2.funder": "grantFunder",
      "grants.2.amount": "grantAmount",
      "grants.3.funder": "grantProgrammeOfOther",
      "grants.4.programme": "programmeGone",
    });
    expect(countGrantRows(typedFields([["grants.9999999.funder", "x"]]))).toBe(20);
  });

  it("complete identifiers as people write them and refuse those that are none", () => {
    expect(
      read([
        ["website", "projekt.dk"],
        ["raid", "10.1234/abc"],
        ["doi", "https://doi.org/10.1234/abc"],
      ]),
    ).toMatchObject({
      basics: { website: "https://projekt.dk", raid: "https://raid.org/10.1234/abc", doi: "10.1234/abc" },
    });
    expect(
      errorsOf([
        ["website", "en side"],
        ["raid", "a b"],
        ["doi", "11.1/x"],
        ["acronym", "x".repeat(41)],
      ]),
    ).toEqual({ acronym: "acronymLong", website: "projectWebsite", raid: "projectRaid", doi: "projectDoi" });
  });

  it("are taken by the exchange format, whatever was typed", () => {
    const odd = [
      "",
      " ",
      "x".repeat(20_001),
      "\u0000a",
      "\ud800",
      "javascript:alert(1)",
      "http://",
      "1",
      "Æ ø\r\nå",
      "10.1234/x y",
    ];
    const names = [
      "titleEn",
      "acronym",
      "summaryDa",
      "website",
      "raid",
      "doi",
      "topics",
      "grants.0.reference",
      "grants.0.amount",
    ];
    for (const name of names) {
      for (const value of odd) {
        const result = read([
          ["grants.0.programme", "program"],
          [name, value],
        ]);
        if (!result.ok) {
          for (const message of Object.values(result.errors)) expect(formMessages.da).toHaveProperty(message);
          continue;
        }
        const bundle = {
          format: "vidensbro-bundle",
          version: 1,
          organisations: [
            { key: "uni", name: "Universitetet", field: "research" },
            { key: "fond", name: "Fonden", field: "authority" },
          ],
          programmes: [{ ...programmes[0], name: { da: "Program" } }],
          projects: [{ key: "p", ...result.basics, modelRegistrations: [{ date: "2026-02-01", model: "linear" }] }],
        };
        expect([name, value, validateBundle(bundle, nothingStored)]).toEqual([name, value, []]);
      }
    }
  });

  it("come back from the form as they went into it", () => {
    const basics = {
      key: "p",
      title: { da: "Støv", en: "Dust" },
      acronym: "STØV",
      lead: "smed-2",
      grants: [
        { funder: "fond", programme: "program", reference: "A 1", amount: 1234.5 },
        { funder: "smed-1", amount: 1_000_000 },
      ],
      startDate: "2026-02-01",
      endDate: "2027-12-31",
      topics: ["chemical" as const],
      industries: ["C" as const],
      website: "https://projekt.dk",
    };
    const nameOf = (key: string) => organisations.find((one) => one.key === key)?.name ?? "";
    const { key: _key, ...typed } = basics;
    expect(readProjectBasics(typedFields(entriesOfBasics(basics, nameOf)), known)).toEqual({ ok: true, basics: typed });
  });
});

describe("an amount", () => {
  it("is read as Danish and English write it", () => {
    const read = ["1200000", "1.200.000", "1,200,000", "1 200 000 kr.", "DKK 1,200,000.00"].map(readAmount);
    expect(new Set(read)).toEqual(new Set([1_200_000]));
    expect(readAmount("12,5")).toBe(12.5);
    for (const typed of ["", "-1", "1.2.3", "12.00.000", "tusind", "1e9"]) expect(readAmount(typed)).toBeNull();
  });
});

describe("the registration of a model", () => {
  it("needs a model, and a reason and a day where the form asks for them", () => {
    const read = (entries: TypedEntries, withReason = true, date?: string) =>
      readModelRegistration(typedFields(entries), { withReason, date });
    expect(read([])).toEqual({
      ok: false,
      errors: { model: "projectModel", rationale: "modelReason", date: "modelDate" },
    });
    expect(read([["model", "systemic"]], false, "2026-01-01")).toEqual({
      ok: true,
      registration: { date: "2026-01-01", model: "systemic" },
    });
    expect(
      read([
        ["model", "linear"],
        ["rationaleEn", "Because"],
        ["date.day", "1"],
        ["date.month", "3"],
        ["date.year", "2026"],
      ]),
    ).toEqual({ ok: true, registration: { date: "2026-03-01", model: "linear", rationale: { en: "Because" } } });
  });
});
