/** Sentences about what is wrong with a bundle, in both languages. */
import { describe, expect, test } from "vitest";
import type { Fault } from "~/domain/bundle/faults";
import { toPointer } from "~/domain/bundle/fault-log";
import { describeFault } from "~/i18n/bundle-faults";
import { bundleFaultsDa } from "~/i18n/bundle-faults.da";
import { bundleFaultsEn } from "~/i18n/bundle-faults.en";

const pointer = "/projects/0/activities/7";

/** Everything that any sentence may need. */
const params = {
  expected: 1,
  member: "endDate",
  allowed: ["push", "pull"],
  min: 1,
  max: 20_000,
  key: "acme",
  members: ["organisation", "form"],
  target: "goal",
  day: "2024-01-01",
  precision: "quarter",
  firstDay: "2024-04-01",
  role: "insurer",
  field: "company",
  programme: "call-1",
  funder: "fund",
  project: "bridge",
  organisation: "acme",
  question: "own",
};

describe("describeFault", () => {
  test.each(Object.keys(bundleFaultsDa))("%s is a whole sentence in both languages", (code) => {
    const fault = { pointer, code, params } as unknown as Fault;
    const [da, en] = [describeFault("da", fault), describeFault("en", fault)];
    for (const sentence of [da, en]) {
      expect(sentence).toMatch(/^[“»A-ZÆØÅ].*\.$/);
      expect(sentence).not.toMatch(/undefined|\[object|\n/);
    }
    expect(da).not.toBe(en);
  });

  test("both languages have the same faults", () => {
    expect(Object.keys(bundleFaultsEn)).toEqual(Object.keys(bundleFaultsDa));
  });

  test("says what the reader needs to mend it", () => {
    const fault: Fault = { pointer, code: "tooEarly", params: { member: "date", day: "2024-05-01" } };
    expect(describeFault("da", fault)).toBe("Datoen ligger før »date«, som er 2024-05-01.");
    expect(describeFault("en", fault)).toBe("The date is before “date”, which is 2024-05-01.");
    const long: Fault = { pointer, code: "longString", params: { max: 20_000 } };
    expect(describeFault("da", long)).toBe("Teksten må højst være 20.000 tegn.");
    expect(describeFault("en", long)).toBe("The text must be at most 20,000 characters.");
  });

  test("a name from a stranger's file is cut to length and cannot move the cursor", () => {
    const named = (member: string): Fault => ({ pointer, code: "unknownMember", params: { member } });
    expect(describeFault("en", named("\u001b[2J\n\u202eabc\ud800"))).toBe(
      "“\ufffd[2J\ufffd\ufffdabc\ufffd” does not belong here.",
    );
    expect(describeFault("en", named("a b/c~d"))).toBe("“a b/c~d” does not belong here.");
    expect(describeFault("en", named("🦉".repeat(500)))).toBe(`“${"🦉".repeat(60)}…” does not belong here.`);
    expect(describeFault("en", named(""))).toBe("“” does not belong here.");
  });
});

test("a pointer escapes ~ and / as RFC 6901 says", () => {
  expect(toPointer(["a/b", "m~n", 0, ""])).toBe("/a~1b/m~0n/0/");
  expect(toPointer([])).toBe("");
});
