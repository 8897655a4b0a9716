/** The rows of a sheet that cannot be taken, as they were, with what is wrong with each. Runs in the worker. */
import type { Cell } from "~/domain/exchange/write-csv";
import { writeCsv } from "~/domain/exchange/write-csv";
import { describeRowFault, incomingMessages } from "~/i18n/incoming";
import type { Language } from "~/i18n/language";
import type { CheckedSheet, CheckInput } from "./check-sheet";
import type { SheetContent } from "./choose-sheet";
import { csvWay } from "./csv-way";
import { writeWorkbook } from "./write-workbook";

interface Wanted {
  input: Pick<CheckInput, "content" | "columns">;
  headings: readonly string[];
  format: "xlsx" | "csv";
  language: Language;
}

export async function writeFaultyRows(
  { headings, language, format, input }: Wanted,
  { faulty }: CheckedSheet,
): Promise<Uint8Array> {
  const { firstRow, rows } = JSON.parse(input.content) as SheetContent;
  const words = incomingMessages[language];
  const columns = [words.row, words.whatIsWrong, ...headings];
  const lines = faulty.map(({ row, faults }): Cell[] => {
    const cells = rows[row - firstRow] ?? [];
    const sentences = faults.map((fault) => {
      const column = input.columns.indexOf(fault.field);
      return describeRowFault(language, fault, column < 0 ? null : (headings[column] ?? null));
    });
    return [row, sentences.join(" "), ...headings.map((_, index) => cells[index] ?? null)];
  });
  if (format === "csv") return new TextEncoder().encode(writeCsv([columns, ...lines], csvWay[language]));
  return writeWorkbook([
    {
      title: words.faultyRows,
      columns: columns.map((heading, index) => ({ heading, type: index === 0 ? "number" : "text" })),
      rows: lines,
    },
  ]);
}
