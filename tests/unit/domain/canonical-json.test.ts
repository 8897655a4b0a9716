/** One spelling for each content. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "~/domain/canonical-json";

describe("canonical JSON", () => {
  it("orders members by name and leaves out what is undefined", () => {
    expect(canonicalJson({ b: 1, a: { d: undefined, c: ["å", null, 1e21, -0] } })).toBe(
      '{"a":{"c":["å",null,1e+21,0]},"b":1}',
    );
  });

  it("is the same whatever order members came in, and reads back as what it was", () => {
    const plain = fc.jsonValue().filter((value) => !/"\d+":/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(plain, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(text);
      }),
    );
  });

  it("refuses members named by numbers, which no order holds for", () => {
    expect(() => canonicalJson({ 1: "a" })).toThrow(/number/);
  });
});

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, shuffled(one)]),
  );
}
