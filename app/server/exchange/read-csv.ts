/** Text with separated cells as rows. Runs in the worker. */
import Papa from "papaparse";
import type { SheetCell } from "~/domain/incoming/fields";
import { mostRows } from "~/domain/incoming/limits";
import { Refusal } from "./refusal";

/** The separator is what the file says in its first line (`sep=;`), else what its lines have most of. */
export function readCsv(text: string): SheetCell[][] {
  const told = /^sep=(.)\r?\n/.exec(text);
  const { data } = Papa.parse<string[]>(told ? text.slice(told[0].length) : text, {
    delimiter: told?.[1] ?? "",
    delimitersToGuess: [";", ",", "\t", "|"],
    preview: mostRows + 200,
  });
  if (data.length > mostRows + 100) throw new Refusal("too-many-rows");
  return data.map((row) => row.map((cell) => (cell.trim() === "" ? null : cell)));
}
