/** A column of an export: what it is called, and what a record has in it. */
import type { Text } from "~/domain/bundle/records";
import type { Table, TableColumn } from "~/domain/exchange/tables";
import type { Cell } from "~/domain/exchange/write-csv";
import { exchangeMessages } from "~/i18n/exchange";
import type { Language } from "~/i18n/language";
import { term, vocabularyTitle } from "~/i18n/vocabulary";
import type { VocabularyKey, VocabularyName } from "~/domain/vocabulary";

interface Column<R> extends TableColumn {
  value: (record: R) => Cell;
}

type Heading = keyof (typeof exchangeMessages)["da"]["headings"];

/** Makers of columns in one language. */
function columnsIn<R>(language: Language) {
  const headings = exchangeMessages[language].headings;
  const column =
    (type: TableColumn["type"]) =>
    (heading: Heading, value: (record: R) => string | number | null | undefined): Column<R> => ({
      heading: headings[heading],
      type,
      value: (record) => value(record) ?? null,
    });
  const text = column("text");
  return {
    text,
    number: column("number"),
    day: column("day"),
    /** Danish and English side by side. */
    both: (da: Heading, en: Heading, value: (record: R) => Text | undefined): Column<R>[] => [
      text(da, (record) => value(record)?.da),
      text(en, (record) => value(record)?.en),
    ],
    /** A term of a vocabulary, under the name of the vocabulary. */
    term: <N extends VocabularyName>(name: N, value: (record: R) => VocabularyKey<N> | undefined): Column<R> => ({
      heading: vocabularyTitle(language, name),
      type: "text",
      value: (record) => {
        const key = value(record);
        return key === undefined ? null : term(language, name, key);
      },
    }),
  };
}

/** Records under their columns. */
export function makeTable<R>(
  language: Language,
  title: string,
  records: readonly R[],
  choose: (columns: ReturnType<typeof columnsIn<R>>) => readonly Column<R>[],
): Table {
  const columns = choose(columnsIn<R>(language));
  return {
    title,
    columns: columns.map(({ heading, type }) => ({ heading, type })),
    rows: records.map((record) => columns.map(({ value }) => value(record))),
  };
}
