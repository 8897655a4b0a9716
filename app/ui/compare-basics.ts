/** Two versions of a project's basics, field by field in words, for whoever has to choose between them. */
import { type TypedEntries, type TypedFields, typedFields } from "~/domain/typed-entries";
import { industries, workEnvironmentTopics } from "~/domain/vocabulary";
import { countGrantRows } from "~/forms/read-grants";
import type { Language } from "~/i18n/language";
import { projectBasicsMessages } from "~/i18n/project-basics";
import { term } from "~/i18n/vocabulary";
import type { Choice } from "./choice";
import type { ComparedField } from "./conflict-choice";

interface Versions {
  mine: TypedEntries;
  saved: TypedEntries;
  programmes: readonly Choice[];
}

export function compareBasics(language: Language, { mine, saved, programmes }: Versions): ComparedField[] {
  const words = projectBasicsMessages[language];
  const plain = (name: string) => (fields: TypedFields) => fields.one(name);
  const day = (name: string) => (fields: TypedFields) =>
    ["day", "month", "year"]
      .map((part) => fields.one(`${name}.${part}`))
      .filter(Boolean)
      .join(".");
  const grants = (fields: TypedFields) =>
    Array.from({ length: countGrantRows(fields) }, (_, row) =>
      [
        programmes.find(({ value }) => value === fields.one(`grants.${row}.programme`))?.label,
        fields.one(`grants.${row}.funder`),
        fields.one(`grants.${row}.reference`),
        fields.one(`grants.${row}.amount`),
      ]
        .filter(Boolean)
        .join(", "),
    )
      .filter(Boolean)
      .join("; ");
  const topics = (fields: TypedFields) =>
    workEnvironmentTopics
      .filter((key) => fields.all("topics").includes(key))
      .map((key) => term(language, "workEnvironmentTopic", key))
      .join("; ");
  const ofIndustries = (fields: TypedFields) =>
    industries
      .filter((key) => fields.all("industries").includes(key))
      .map((key) => term(language, "industry", key))
      .join("; ");
  const read: [string, (fields: TypedFields) => string][] = [
    [words.titleIn.da, plain("titleDa")],
    [words.titleIn.en, plain("titleEn")],
    [words.acronym, plain("acronym")],
    [words.lead, plain("lead")],
    [words.start, day("start")],
    [words.end, day("end")],
    [words.grants, grants],
    [words.summaryIn.da, plain("summaryDa")],
    [words.summaryIn.en, plain("summaryEn")],
    [words.topics, topics],
    [words.industries, ofIndustries],
    [words.website, plain("website")],
    [words.raid, plain("raid")],
    [words.doi, plain("doi")],
  ];
  const [ofMine, ofSaved] = [typedFields(mine), typedFields(saved)];
  return read.map(([label, words]) => ({ label, mine: words(ofMine), saved: words(ofSaved) }));
}
