/** The names of all terms that a report uses, in both languages, so that it can be read when the vocabulary has moved on. */
import { vocabularies, type VocabularyKey, type VocabularyName } from "~/domain/vocabulary";
import { term } from "./vocabulary";

export type ReportLabels = Record<string, Record<string, { da: string; en: string }>>;

/** Of each vocabulary the terms whose keys occur in the report, as values or as names of members. */
export function reportLabels(report: unknown): ReportLabels {
  const used = new Set<string>();
  collect(report, used);
  const labels: ReportLabels = {};
  for (const name of Object.keys(vocabularies) as VocabularyName[]) {
    const keys = (vocabularies[name] as readonly VocabularyKey<typeof name>[]).filter((key) => used.has(key));
    if (keys.length > 0)
      labels[name] = Object.fromEntries(
        keys.map((key) => [key, { da: term("da", name, key), en: term("en", name, key) }]),
      );
  }
  return labels;
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (Array.isArray(value)) for (const one of value) collect(one, into);
  else if (typeof value === "object" && value !== null)
    for (const [name, one] of Object.entries(value)) {
      into.add(name);
      collect(one, into);
    }
}
