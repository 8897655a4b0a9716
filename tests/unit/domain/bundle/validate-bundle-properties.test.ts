/** What validation does with any JSON at all. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FaultCode, RuleFaultParams } from "~/domain/bundle/faults";
import { nothingStored } from "~/domain/bundle/stored-references";
import { readBundle, validateBundle } from "~/domain/bundle/validate-bundle";
import { bundle, spoil, spoiling } from "./arbitrary-bundle";
import { at, cases, exampleBundle, readCase } from "./example-bundle";
import { findSchemaFaults } from "./schema-oracle";

const ruleCodes: Record<keyof RuleFaultParams, true> = {
  repeatedKey: true,
  repeatedRecord: true,
  unresolved: true,
  tooEarly: true,
  notFirstDay: true,
  roleOutsideField: true,
  cvrCheckDigit: true,
  rorChecksum: true,
  parentCircle: true,
  programmeOfOther: true,
  funderInUse: true,
  notInvited: true,
  questionTaken: true,
  unknownQuestion: true,
  replyWithoutDay: true,
  dayWithoutReply: true,
  answerWithoutDay: true,
  dayWithoutAnswer: true,
};
const isOfSchema = (code: FaultCode) => !Object.hasOwn(ruleCodes, code);

const documents = { example: exampleBundle(), fea: readCase(cases[0]), necto: readCase(cases[1]) };
const someDocument = fc.constantFrom(...Object.values(documents));

function schemaFaultsOf(document: unknown): Set<string> {
  const faults = validateBundle(document, nothingStored).filter(({ code }) => isOfSchema(code));
  return new Set(faults.map(({ pointer }) => pointer));
}

describe("a valid bundle", () => {
  test("the example and the two cases have no fault", () => {
    for (const document of Object.values(documents)) expect(validateBundle(document, nothingStored)).toEqual([]);
  });

  test("random valid bundles have none", () => {
    fc.assert(
      fc.property(bundle, (document) => {
        expect(validateBundle(document, nothingStored)).toEqual([]);
        expect(readBundle(document, nothingStored)).toEqual({ ok: true, bundle: document });
      }),
      { numRuns: 100 },
    );
  });
});

describe("any JSON", () => {
  test("never throws, and every pointer leads to a place in the document", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        for (const { pointer } of validateBundle(document, nothingStored))
          expect(at(document, pointer)).not.toBe(undefined);
      }),
      { numRuns: 500 },
    );
  });

  test("a spoilt bundle never throws, every pointer resolves, and nothing of the file is changed", () => {
    fc.assert(
      fc.property(someDocument, spoiling, (document, steps) => {
        const spoilt = spoil(document, steps);
        const before = JSON.stringify(spoilt);
        for (const { pointer } of validateBundle(spoilt, nothingStored))
          expect(at(spoilt, pointer)).not.toBe(undefined);
        expect(JSON.stringify(spoilt)).toBe(before);
        expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test("the places that break the schema are those that a second reader of bundle.schema.json finds", () => {
    fc.assert(
      fc.property(someDocument, spoiling, (document, steps) => {
        const spoilt = spoil(document, steps);
        expect(schemaFaultsOf(spoilt)).toEqual(findSchemaFaults(spoilt));
      }),
      { numRuns: 600 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        expect(schemaFaultsOf(document)).toEqual(findSchemaFaults(document));
      }),
    );
  });

  test("a document as deep as JSON allows is refused in one sentence", () => {
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as unknown;
    expect(validateBundle({ ...exampleBundle(), deep }, nothingStored).map(({ pointer }) => pointer)).toEqual([""]);
    expect(validateBundle({ ...exampleBundle(), projects: deep }, nothingStored)).toHaveLength(1);
  });
});

test("progress counts up to all items of the bundle and its projects", () => {
  const document = exampleBundle();
  const [project] = document.projects;
  const [activity] = project?.activities ?? [];
  if (project && activity)
    project.activities = Array.from({ length: 2500 }, (_, i) => ({ ...activity, key: `a${i + 1}` }));
  const seen: [number, number][] = [];
  expect(validateBundle(document, nothingStored, (done, total) => seen.push([done, total]))).toEqual([]);
  const [, total] = seen.at(-1) ?? [0, 0];
  expect(seen).toEqual([
    [1000, total],
    [2000, total],
    [total, total],
  ]);
  expect(total).toBe(4 + 1 + 1 + 2500 + 14);
});

test("progress of what is no bundle ends at once", () => {
  const seen: [number, number][] = [];
  validateBundle([], nothingStored, (done, total) => seen.push([done, total]));
  expect(seen).toEqual([[0, 0]]);
});
