/** A table of counts by the terms of a vocabulary, with their shares; terms that nothing falls on are left out. */
import { vocabularies, type VocabularyKey, type VocabularyName } from "~/domain/vocabulary";
import { term } from "~/i18n/vocabulary";
import type { Behind } from "./behind";
import { cell, endColumn, narrowTable, startColumn } from "./blocks";
import type { Block } from "./report-document";
import type { Wording } from "./wording";

export function countTable<N extends VocabularyName>(
  { language, messages, number, share }: Wording,
  {
    caption,
    label,
    vocabulary,
    counts,
    behind,
  }: {
    caption: string;
    label: string;
    vocabulary: N;
    counts: Record<VocabularyKey<N>, number>;
    behind?: (key: VocabularyKey<N>) => Behind;
  },
): Block[] {
  const keys: readonly VocabularyKey<N>[] = vocabularies[vocabulary];
  const total = keys.reduce((sum, key) => sum + counts[key], 0);
  return narrowTable(
    caption,
    [startColumn(label, 4), endColumn(messages.table.count, 1), endColumn(messages.table.share, 1)],
    keys
      .filter((key) => counts[key] > 0)
      .map((key) => [
        [{ text: term(language, vocabulary, key), ...(behind && { behind: behind(key) }) }],
        cell(number(counts[key])),
        cell(share(counts[key] / total)),
      ]),
  );
}
