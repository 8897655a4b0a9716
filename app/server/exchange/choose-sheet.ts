/** Which sheet and which line of it hold the headings, and the rows below. Runs in the worker. */
import type { SheetOutline } from "~/domain/incoming/choice";
import type { IncomingField, SheetCell, SheetKind } from "~/domain/incoming/fields";
import { guessColumns } from "~/domain/incoming/guess-columns";
import { longestCell, mostColumns, mostOrganisationRows, mostRows, mostText } from "~/domain/incoming/limits";
import type { RawSheet } from "./read-workbook";
import { Refusal } from "./refusal";

/** Rows as they were read; row `index` stands on line `firstRow + index` of the sheet. */
export interface SheetContent {
  version: 1;
  firstRow: number;
  rows: SheetCell[][];
}

const linesWithHeadings = 10;
const mostSamples = 3;
const longestSample = 60;

const filled = (row: readonly SheetCell[]) => row.some((cell) => cell !== null);

/** The sheet and line whose headings are known best; the first line that holds anything where none is. */
export function chooseSheet(
  kind: SheetKind,
  sheets: readonly RawSheet[],
): { content: SheetContent; outline: SheetOutline } {
  const used = sheets.filter(({ rows }) => rows.some(filled));
  let best: { sheet: RawSheet; line: number; columns: (IncomingField | null)[]; score: number } | null = null;
  for (const sheet of used) {
    for (const [line, row] of sheet.rows.slice(0, linesWithHeadings).entries()) {
      if (!filled(row)) continue;
      if (row.length > mostColumns) throw new Refusal("too-many-columns");
      const columns = guessColumns(
        kind,
        row.map((cell) => String(cell ?? "").slice(0, 200)),
      );
      const score = columns.filter(Boolean).length;
      if (!best || score > best.score) best = { sheet, line, columns, score };
    }
  }
  if (!best) throw new Refusal("empty");
  const { sheet, line, columns } = best;
  const rows = sheet.rows.slice(line + 1);
  while (rows.length > 0 && !filled(rows.at(-1) ?? [])) rows.pop();
  checkSize(kind, rows);
  const headings = (sheet.rows[line] ?? []).map((cell) => String(cell ?? "").slice(0, 200));
  return {
    content: { version: 1, firstRow: line + 2, rows },
    outline: {
      sheet: sheet.name,
      otherSheets: used.length - 1,
      rows: rows.filter(filled).length,
      headings,
      samples: headings.map((_, column) => listSamples(rows, column)),
      columns,
    },
  };
}

function checkSize(kind: SheetKind, rows: readonly SheetCell[][]): void {
  if (rows.length === 0) throw new Refusal("no-rows");
  if (rows.length > mostRows) throw new Refusal("too-many-rows");
  if (kind === "organisations" && rows.length > mostOrganisationRows) throw new Refusal("too-many-organisations");
  let text = 0;
  for (const row of rows) {
    if (row.length > mostColumns) throw new Refusal("too-many-columns");
    // What is longer than any text may be is cut here and said to be too long when the row is read.
    for (const [index, cell] of row.entries()) {
      if (typeof cell !== "string") continue;
      if (cell.length > longestCell) row[index] = cell.slice(0, longestCell + 1);
      text += Math.min(cell.length, longestCell);
    }
    if (text > mostText) throw new Refusal("too-much-text");
  }
}

function listSamples(rows: readonly SheetCell[][], column: number): string[] {
  const samples = new Set<string>();
  for (const row of rows.slice(0, 200)) {
    const cell = row[column];
    if (cell !== null && cell !== undefined)
      samples.add(String(cell).slice(0, longestSample).replaceAll(/\p{C}/gu, " "));
    if (samples.size === mostSamples) break;
  }
  return [...samples];
}
