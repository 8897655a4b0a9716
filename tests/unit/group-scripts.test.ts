/** Modules that pages share come in few scripts, and never in two that need each other. */
import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { groupScripts } from "../../app/cli/group-scripts.js";

const code = (bytes: number) => randomBytes(bytes).toString("base64");

function graph(modules: Record<string, { size?: number; needs?: string[]; later?: string[]; page?: boolean }>) {
  return new Map(
    Object.entries(modules).map(([id, { size = 100, needs = [], later = [], page = false }]) => [
      id,
      { isEntry: page, code: code(size), importedIds: needs, dynamicallyImportedIds: later },
    ]),
  );
}

const groupsOf = (names: Map<string, string>) => {
  const groups = new Map<string, string[]>();
  for (const [id, name] of names) groups.set(name, [...(groups.get(name) ?? []), id].sort());
  return [...groups.values()].sort();
};

it("joins what the same pages need, and small pieces that most of them need", () => {
  const names = groupScripts(
    graph({
      a: { page: true, needs: ["field", "button"] },
      b: { page: true, needs: ["field", "button", "card"] },
      c: { page: true, needs: ["card", "own"] },
      field: {},
      button: {},
      card: {},
      own: {},
    }),
  );
  expect(groupsOf(names)).toEqual([["button", "card", "field"]]);
});

it("keeps apart what would burden pages that do not need it", () => {
  const names = groupScripts(
    graph({
      a: { page: true, needs: ["button", "schemas"] },
      b: { page: true, needs: ["button", "schemas"] },
      c: { page: true, needs: ["button"] },
      button: {},
      schemas: { size: 60_000 },
    }),
  );
  expect(groupsOf(names)).toEqual([["button"], ["schemas"]]);
});

it("takes what is fetched later for a page of its own", () => {
  const names = groupScripts(
    graph({
      a: { page: true, needs: ["button"], later: ["heavy"] },
      heavy: { needs: ["button", "engine"] },
      button: {},
      engine: {},
    }),
  );
  expect(groupsOf(names)).toEqual([["button"]]);
});

it("never joins two that a third stands between", () => {
  const shared = { size: 100 };
  const modules = graph({
    a: { page: true, needs: ["top"] },
    b: { page: true, needs: ["top"] },
    c: { page: true, needs: ["middle"] },
    d: { page: true, needs: ["bottom"] },
    top: { ...shared, needs: ["middle"] },
    middle: { size: 90_000, needs: ["bottom"] },
    bottom: shared,
  });
  const names = groupScripts(modules);
  expect(names.get("top")).not.toBe(names.get("bottom"));
});
