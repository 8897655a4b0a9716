/** Each rule of bundle.schema.json has a planted fault and its exact place. */
import { describe, expect, test } from "vitest";
import type { FaultCode } from "~/domain/bundle/faults";
import { nothingStored } from "~/domain/bundle/stored-references";
import { readBundle, validateBundle } from "~/domain/bundle/validate-bundle";
import { at, exampleBundle, put } from "./example-bundle";

/** The faults of the example after some places were given other values. */
function faultsWith(changes: Record<string, unknown>): [string, FaultCode][] {
  const document = exampleBundle();
  for (const [pointer, value] of Object.entries(changes)) put(document, pointer, value);
  return validateBundle(document, nothingStored).map(({ pointer, code }) => [pointer, code]);
}

const project = "/projects/0";
const activity = `${project}/activities/0`;
const response = `${project}/feedbackRounds/0/responses/0`;

describe("a document that is no object", () => {
  test.each([null, [], "bundle", 1, true])("%j has one fault, at the root", (document) => {
    expect(validateBundle(document, nothingStored)).toEqual([{ pointer: "", code: "notAnObject", params: {} }]);
    expect(readBundle(document, nothingStored)).toMatchObject({ ok: false, faults: [{ pointer: "" }] });
  });
});

describe("members", () => {
  test("each missing one is a fault at its object", () => {
    expect(validateBundle({}, nothingStored)).toEqual(
      ["format", "version", "organisations", "projects"].map((member) => ({
        pointer: "",
        code: "missingMember",
        params: { member },
      })),
    );
  });

  test("each unknown one is a fault at its object, whatever its name", () => {
    const document: unknown = JSON.parse(
      JSON.stringify(exampleBundle()).replace(
        '"acronym"',
        '"__proto__":{"x":1},"constructor":1,"a/b":2,"a\\u0000":3,"acronym"',
      ),
    );
    expect(validateBundle(document, nothingStored)).toEqual(
      ["__proto__", "constructor", "a/b", "a\0"].map((member) => ({
        pointer: project,
        code: "unknownMember",
        params: { member },
      })),
    );
    expect(({} as { x?: number }).x).toBe(undefined);
  });

  test("a member that is null is there, with the wrong type", () => {
    expect(faultsWith({ [`${activity}/endDate`]: null })).toEqual([[`${activity}/endDate`, "notAString"]]);
  });

  test("what a broken member stands beside is read all the same", () => {
    expect(
      faultsWith({
        [`${activity}/title`]: undefined,
        [`${activity}/endDate`]: "2023-03-31",
        [`${activity}/kind`]: "party",
      }),
    ).toEqual([
      [activity, "missingMember"],
      [`${activity}/kind`, "unknownTerm"],
      [`${activity}/endDate`, "tooEarly"],
    ]);
  });
});

describe("values", () => {
  const long = "x".repeat(41);
  test.each<[string, unknown, FaultCode]>([
    ["/format", "other", "wrongConstant"],
    ["/version", 2, "wrongConstant"],
    ["/version", "1", "wrongConstant"],
    ["/organisations", {}, "notAList"],
    ["/programmes", "x", "notAList"],
    ["/organisations/1", [], "notAnObject"],
    ["/organisations/1/key", "Fund", "badKey"],
    ["/organisations/1/key", 7, "notAString"],
    ["/organisations/0/name", "", "emptyString"],
    ["/organisations/0/name", "x".repeat(301), "longString"],
    ["/organisations/0/name", ["Acme"], "notAString"],
    ["/organisations/0/name", "a\0", "badCharacter"],
    ["/organisations/0/name", "\udc00a", "badCharacter"],
    ["/organisations/0/shortName", long, "longString"],
    ["/organisations/0/cvr", "1015081", "badCvr"],
    ["/organisations/0/cvr", 10150817, "notAString"],
    ["/organisations/0/cvr", "10150817\n", "badCvr"],
    ["/organisations/0/pNumber", "123", "badPNumber"],
    ["/organisations/0/country", "dk", "badCountry"],
    ["/organisations/0/sizeClass", "huge", "unknownTerm"],
    ["/organisations/0/industry", "W", "unknownTerm"],
    ["/organisations/0/website", "acme.example", "badUrl"],
    ["/organisations/0/website", "https://acme.example/æ", "badUrl"],
    ["/organisations/0/description", "Et værksted", "notAnObject"],
    ["/organisations/0/description", {}, "noLanguage"],
    ["/organisations/0/description", { de: "Ja" }, "unknownMember"],
    ["/organisations/0/description/da", "", "emptyString"],
    ["/organisations/0/description/da", "x".repeat(20_001), "longString"],
    ["/organisations/3/ror", "https://ror.org/035b0581", "badRor"],
    ["/programmes/0/requirements/0/due/anchor", "today", "unknownTerm"],
    ["/programmes/0/requirements/0/due/offsetMonths", 241, "tooLarge"],
    ["/programmes/0/requirements/0/due/offsetMonths", -241, "tooSmall"],
    ["/programmes/0/requirements/0/due/offsetMonths", 1.5, "notAWholeNumber"],
    ["/programmes/0/requirements/0/due/offsetMonths", "3", "notAWholeNumber"],
    ["/programmes/0/requirements/0/sections/1", "model", "repeatedItem"],
    [`${project}/acronym`, long, "longString"],
    [`${project}/grants/0/amount`, -1, "tooSmall"],
    [`${project}/grants/0/amount`, 1_000_000_000.5, "tooLarge"],
    [`${project}/grants/0/amount`, Infinity, "tooLarge"],
    [`${project}/grants/0/amount`, "1", "notANumber"],
    [`${project}/startDate`, "2023-02-30", "badDay"],
    [`${project}/endDate`, 2024, "notAString"],
    [`${project}/doi`, "https://doi.org/10.1234/abc", "badDoi"],
    [`${project}/raid`, "raid", "badUrl"],
    [`${project}/modelRegistrations`, [], "tooFew"],
    [`${project}/goals/0/target`, 1e16, "tooLarge"],
    [`${project}/illustrative`, "true", "notTrueOrFalse"],
    [`${activity}/participants/0/count`, 0, "tooSmall"],
    [`${activity}/participants/0/count`, 1_000_001, "tooLarge"],
    [`${activity}/links/0`, "javascript:alert(1)", "badUrl"],
    [`${project}/barriers/0/severity`, 4, "tooLarge"],
    [`${response}/ratings/design`, 6, "tooLarge"],
    [`${response}/ratings`, [], "notAnObject"],
    [`${response}/answers/0/share`, 1, "notTrueOrFalse"],
  ])("%s may not be %j: %s", (pointer, value, code) => {
    expect(faultsWith({ [pointer]: value })).toContainEqual([pointer, code]);
    expect(at(exampleBundle(), pointer) ?? "there").not.toEqual(value);
  });

  test("a whole number may be written with a point", () => {
    expect(
      validateBundle(JSON.parse(JSON.stringify(exampleBundle()).replace('"count":3', '"count":3.0')), nothingStored),
    ).toEqual([]);
  });

  test("length counts code points", () => {
    expect(faultsWith({ "/organisations/0/shortName": "🦉".repeat(40) })).toEqual([]);
    expect(faultsWith({ "/organisations/0/shortName": "🦉".repeat(41) })).toEqual([
      ["/organisations/0/shortName", "longString"],
    ]);
  });

  test("at most three questions are a round's own", () => {
    const questions = ["one", "two", "own", "four"].map((key) => ({ key, text: { da: "?" } }));
    const pointer = `${project}/feedbackRounds/0/questions`;
    expect(faultsWith({ [pointer]: questions })).toEqual([[pointer, "tooMany"]]);
  });
});

describe("doubles", () => {
  test("each later item of a list without doubles is a fault", () => {
    const pointer = `${project}/involvements/0/moments`;
    expect(faultsWith({ [pointer]: ["capacity", "anchoring", "capacity", "capacity"] })).toEqual([
      [`${pointer}/2`, "repeatedItem"],
      [`${pointer}/3`, "repeatedItem"],
    ]);
    expect(faultsWith({ [`${activity}/links`]: ["https://a.dk", "https://a.dk"] })).toEqual([
      [`${activity}/links/1`, "repeatedItem"],
    ]);
    expect(faultsWith({ [`${activity}/brokers`]: ["ku", "acme", "ku"] })).toEqual([
      [`${activity}/brokers/2`, "repeatedItem"],
    ]);
  });
});

describe("a participant is either an organisation or a field", () => {
  const pointer = `${activity}/participants/0`;
  test.each([
    { organisation: "acme", field: "company", count: 1 },
    { field: "company", form: "partner", count: 1 },
    { organisation: "acme", field: "company", form: "partner", count: 1 },
    { count: 1 },
    { form: "partner", count: 1 },
  ])("%j has one fault, at the participant", (participant) => {
    expect(faultsWith({ [pointer]: participant })).toEqual([[pointer, "participantKind"]]);
  });
  test.each([
    { organisation: "acme", count: 1 },
    { organisation: "acme", form: "partner", count: 1 },
    { field: "company", count: 1 },
  ])("%j has none", (participant) => {
    expect(faultsWith({ [pointer]: participant })).toEqual([]);
  });
});
