/** The product's vocabularies against those of the contract: the same keys, in the same order, under the same names. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  fieldOfRole,
  indicatorsOfSection,
  intensityOfForm,
  proposalOfKind,
  twoWayOfDirection,
  vocabularies,
  type VocabularyName,
} from "~/domain/vocabulary";
import { definition, listTerms, term, vocabularyTitle } from "~/i18n/vocabulary";

interface ContractTerm {
  key: string;
  da: string;
  en: string;
  definition?: { da: string; en: string };
  field?: string;
  intensity?: number;
  twoWay?: number;
  direction?: string;
  core?: string;
  indicators?: string[];
}
type Contract = Record<string, { title: { da: string; en: string }; terms: ContractTerm[] }>;

const contract = JSON.parse(
  readFileSync(new URL("../../../docs/contract/vocabulary.json", import.meta.url), "utf8"),
) as unknown as Contract;

describe.each(Object.keys(vocabularies) as VocabularyName[])("the vocabulary %s", (name) => {
  const { title, terms } = contract[name]!;

  it("has the contract's keys in its order", () => {
    expect([...vocabularies[name]]).toEqual(terms.map(({ key }) => key));
  });

  it("has the contract's names and definitions in both languages", () => {
    for (const language of ["da", "en"] as const) {
      expect(vocabularyTitle(language, name)).toBe(title[language]);
      for (const one of terms) {
        const key = one.key as (typeof vocabularies)[typeof name][number];
        expect(term(language, name, key as never)).toBe(one[language]);
        expect(definition(language, name, key as never)).toBe(one.definition?.[language] ?? null);
      }
      expect(listTerms(language, name).map(({ key }) => key)).toEqual(terms.map(({ key }) => key));
    }
  });
});

describe("what the contract says of terms", () => {
  const of = (name: string) => contract[name]!.terms;

  it("stands in the code as it stands there", () => {
    expect(fieldOfRole).toEqual(Object.fromEntries(of("actorRole").map(({ key, field }) => [key, field])));
    expect(intensityOfForm).toEqual(
      Object.fromEntries(of("involvementForm").map(({ key, intensity }) => [key, intensity])),
    );
    expect(proposalOfKind).toEqual(
      Object.fromEntries(of("activityKind").map(({ key, direction, core }) => [key, { direction, brokerCore: core }])),
    );
    expect(indicatorsOfSection).toEqual(
      Object.fromEntries(of("reportSection").map(({ key, indicators }) => [key, indicators])),
    );
    for (const { key, twoWay } of of("direction")) {
      expect(twoWayOfDirection[key as keyof typeof twoWayOfDirection]).toBeCloseTo(twoWay ?? Number.NaN, 9);
    }
  });
});
