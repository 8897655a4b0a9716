/** Names of vocabulary terms in the reader's language; a term missing in one language does not compile. */
import { vocabularies, type VocabularyKey, type VocabularyName } from "~/domain/vocabulary";
import type { Language } from "./language";
import { vocabularyDa } from "./vocabulary.da";
import { vocabularyEn } from "./vocabulary.en";

export interface TermLabel {
  label: string;
  /** One line on what the term means, where the contract has one. */
  definition?: string;
}

export type VocabularyLabels = {
  [N in VocabularyName]: { title: string; terms: Record<VocabularyKey<N>, TermLabel> };
};

const labels: Record<Language, VocabularyLabels> = { da: vocabularyDa, en: vocabularyEn };

/** The name of one term: `term("da", "model", "linear")` is "Lineær". */
export function term<N extends VocabularyName>(language: Language, name: N, key: VocabularyKey<N>): string {
  return labels[language][name].terms[key].label;
}

/** The one-line definition of a term, or null where the contract has none. */
export function definition<N extends VocabularyName>(
  language: Language,
  name: N,
  key: VocabularyKey<N>,
): string | null {
  return labels[language][name].terms[key].definition ?? null;
}

/** The name of a whole vocabulary: `vocabularyTitle("en", "moment")` is "Moment in the research process". */
export function vocabularyTitle(language: Language, name: VocabularyName): string {
  return labels[language][name].title;
}

/** Keys and names of a vocabulary in its meaningful order, for selects and tables. */
export function listTerms<N extends VocabularyName>(
  language: Language,
  name: N,
): { key: VocabularyKey<N>; label: string }[] {
  const keys: readonly VocabularyKey<N>[] = vocabularies[name];
  return keys.map((key) => ({ key, label: term(language, name, key) }));
}
