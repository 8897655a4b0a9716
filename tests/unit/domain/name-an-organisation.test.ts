/** Who is meant by what somebody typed: by number, name, short name or key, and nobody where several would do. */
import { describe, expect, test } from "vitest";
import { listCandidates, listLeadNames } from "~/domain/basics-page";
import { findNamedOrganisation } from "~/domain/find-named-organisation";
import { matchOrganisation } from "~/domain/match-organisation";
import { typedFields } from "~/domain/typed-entries";

const company = { key: "c", name: "Et Værksted A/S", cvr: "10150817" };
const plant = { key: "p", name: "Et Værksted, Vest", cvr: "10150817", pNumber: "1003388394" };
const institute = { key: "i", name: "Institut for Arbejde", shortName: "IFA" };
const known = [plant, company, institute];
const find = (typed: string, among = known) => findNamedOrganisation<(typeof known)[number]>(typed, among)?.key ?? null;

describe("named in a file", () => {
  test("by CVR number, however it is spaced: the company before its workplaces", () => {
    for (const typed of ["10150817", "10 15 08 17", "10.15.08.17"]) expect(find(typed)).toBe("c");
  });

  test("by CVR number of a lone workplace", () => {
    expect(find("10150817", [plant, institute])).toBe("p");
  });

  test("by name without its company form, and by short name", () => {
    expect(find("et værksted")).toBe("c");
    expect(find("ET VÆRKSTED ApS")).toBe("c");
    expect(find("ifa")).toBe("i");
  });

  test("not by nothing, nor by a part of a name", () => {
    for (const typed of ["", "  ", "A/S", "Institut", "10150818"]) expect(find(typed)).toBeNull();
    expect(findNamedOrganisation("", [{ key: "x", name: "", shortName: null }])).toBeNull();
  });

  test("nobody where two would do", () => {
    expect(find("10150817", [company, { ...company, key: "c2" }])).toBeNull();
    expect(find("10150817", [plant, { ...plant, key: "p2" }])).toBeNull();
  });
});

describe("named in a form", () => {
  const meant = (typed: string, chosen?: string) => {
    const match = matchOrganisation(known, typed, chosen);
    return "found" in match ? match.found.key : match.candidates.map(({ key }) => key);
  };

  test("a whole name, short name or key is beyond doubt", () => {
    expect(meant("institut for arbejde")).toBe("i");
    expect(meant(" IFA ")).toBe("i");
    expect(meant("p")).toBe("p");
  });

  test("a part of a name offers who may be meant", () => {
    expect(meant("værksted")).toEqual(["p", "c"]);
    expect(meant("værksted", "c")).toBe("c");
    expect(meant("værksted", "i")).toEqual(["p", "c"]);
    expect(meant("nobody")).toEqual([]);
    expect(meant("  ")).toEqual([]);
  });

  test("several of the same whole name are offered alone, without those that only hold it", () => {
    expect(meant("10150817")).toEqual(["p", "c"]);
    const twins = [
      { key: "t1", name: "Fonden" },
      { key: "t2", name: "Fonden" },
      { key: "t3", name: "Fonden for alt" },
    ];
    expect(matchOrganisation(twins, "fonden")).toEqual({ candidates: twins.slice(0, 2) });
  });

  test("no more are offered than fit on a page", () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ key: `k${at}`, name: `Firma ${at}` }));
    const match = matchOrganisation(many, "firma");
    expect("candidates" in match && match.candidates).toHaveLength(12);
  });
});

describe("the page with a project's basics", () => {
  const field = (name: string, of: "company" | "research" = "research") => ({ key: name, name, field: of });

  test("offers the names of those that may lead or fund, each once, sorted", () => {
    const compare = (a: string, b: string) => (a < b ? -1 : 1);
    expect(listLeadNames([field("b"), field("a"), field("b"), field("x", "company")], compare)).toEqual(["a", "b"]);
    const many = Array.from({ length: 1200 }, (_, at) => field(`n${at}`));
    expect(listLeadNames(many, compare)).toHaveLength(1000);
  });

  test("offers who may be meant by the lead and by funders, and by no other field", () => {
    const organisations = known.map((one) => ({ ...one, field: "company" as const }));
    const offered = listCandidates(
      typedFields([
        ["lead", "værksted"],
        ["grants.0.funder", "IFA"],
        ["grants.12.funder", "værksted"],
        ["grants.0.funder.more", "værksted"],
        ["my.grants.0.funder", "værksted"],
        ["grants.x.funder", "værksted"],
        ["title", "værksted"],
        ["grants.1.funder", "nobody"],
      ]),
      organisations,
    );
    expect(Object.entries(offered).map(([name, ones]) => [name, ones.map(({ key }) => key)])).toEqual([
      ["lead", ["p", "c"]],
      ["grants.12.funder", ["p", "c"]],
    ]);
  });
});

describe("what was typed", () => {
  const typed = typedFields([
    ["a", " x "],
    ["b", "1"],
    ["a", " y\r\nz\u0000\ud800 "],
  ]);

  test("is given without spaces around it and characters that no text may hold; the last of several", () => {
    expect(typed.one("a")).toBe("y\nz");
    expect(typed.one("b")).toBe("1");
    expect(typed.one("c")).toBe("");
  });

  test("all values and every name once", () => {
    expect(typed.all("a")).toEqual([" x ", " y\r\nz\u0000\ud800 "]);
    expect(typed.all("c")).toEqual([]);
    expect(typed.names).toEqual(["a", "b"]);
  });
});
