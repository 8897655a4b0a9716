/** When a new organisation may be one that is there already. */
import { describe, expect, it } from "vitest";
import { findDuplicateOrganisations, foldName, proposeParent } from "~/domain/find-duplicate-organisations";

const cvr = "30060946";
const known = [
  { key: "firm", name: "Jensens Tømrerfirma A/S", cvr },
  { key: "shop", name: "Jensens Tømrerfirma, Odense", cvr, pNumber: "1000000001" },
  { key: "hospital", name: "Aarhus Universitetshospital" },
  { key: "w16", name: "Regional arbejdsplads 16" },
  { key: "abc", name: "ABC" },
];
const find = (fresh: { name: string; cvr?: string; pNumber?: string }) =>
  findDuplicateOrganisations(fresh, known).map(({ key, match, by }) => `${key} ${match} ${by}`);

describe("a new organisation", () => {
  it("is certainly the one with its P-number, or with its CVR number where neither has a P-number", () => {
    expect(find({ name: "Noget andet", pNumber: "1000000001" })).toEqual(["shop certain pNumber"]);
    expect(find({ name: "Noget andet", cvr })).toEqual(["firm certain cvr"]);
  });

  it("is perhaps one of a near-same name, whatever its company form, capitals and way of writing å", () => {
    expect(find({ name: "jensens tomrerfirma ApS" })).toEqual(["firm perhaps name"]);
    expect(find({ name: "Århus Universitetshospital" })).toEqual(["hospital perhaps name"]);
    expect(find({ name: "Aarhus Universitetshospitl" })).toEqual(["hospital perhaps name"]);
  });

  it("is another where a number in the name differs, the name is short, or the numbers prove it", () => {
    expect(find({ name: "Regional arbejdsplads 17" })).toEqual([]);
    expect(find({ name: "ABD" })).toEqual([]);
    expect(find({ name: "Jensens Tømrerfirma", cvr: "13612870" })).toEqual([]);
  });

  it("is a workplace of its own with a P-number of its own, and hangs under its company", () => {
    const fresh = { name: "Jensens Tømrerfirma, Vejle", cvr, pNumber: "1000000002" };
    expect(find(fresh)).toEqual([]);
    expect(proposeParent(fresh, known)).toBe("firm");
    expect(proposeParent({ cvr }, known)).toBe(null);
    expect(proposeParent({ pNumber: "1000000002" }, known)).toBe(null);
  });

  it("names certain ones first", () => {
    const both = findDuplicateOrganisations({ name: "Regional arbejdsplads 16", cvr }, [...known].reverse());
    expect(both.map(({ match }) => match)).toEqual(["certain", "perhaps"]);
  });
});

describe("a folded name", () => {
  it.each([
    ["Nordisk Støvteknik A/S", "nordisk støvteknik"],
    ["Hansen & Søn I/S", "hansen og søn"],
    ["Byg ApS (Aalborg)", "byg ålborg"],
    ["A/S Storebælt", "storebælt"],
    ["Apsen", "apsen"],
  ])("of %s is %s", (name, folded) => expect(foldName(name)).toBe(folded));
});
