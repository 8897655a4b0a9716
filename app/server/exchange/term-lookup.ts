/** Finds the key of a vocabulary by any of its names. */
import { everydayTerms } from "~/domain/incoming/everyday-terms";
import { foldHeading } from "~/domain/incoming/guess-columns";
import type { TermLookup } from "~/domain/incoming/row-reader";
import type { VocabularyKey, VocabularyName } from "~/domain/vocabulary";
import { languages } from "~/i18n/language";
import { listTerms } from "~/i18n/vocabulary";

/** Danish and English names, everyday words and the keys themselves, whatever the case and signs. */
export function makeTermLookup(): TermLookup {
  const made = new Map<VocabularyName, Map<string, string>>();
  const tableOf = (name: VocabularyName) => {
    const known = made.get(name);
    if (known) return known;
    const table = new Map<string, string>();
    for (const [key, words] of Object.entries(everydayTerms[name] ?? {}))
      for (const word of words) table.set(foldHeading(word), key);
    for (const language of languages) {
      for (const { key, label } of listTerms(language, name)) {
        table.set(foldHeading(label), key);
        table.set(foldHeading(key), key);
      }
    }
    made.set(name, table);
    return table;
  };
  return <N extends VocabularyName>(name: N, text: string) =>
    (tableOf(name).get(foldHeading(text)) as VocabularyKey<N> | undefined) ?? null;
}
