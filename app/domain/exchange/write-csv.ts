/** Rows of a table as CSV that Excel opens with a double click. Source: RFC 4180. */
import { escapeCell } from "./escape-cell";

export type Cell = string | number | null;

interface Way {
  /** Between cells: semicolon where the comma is the decimal mark. */
  separator: "," | ";";
  decimal: "," | ".";
}

/** Begins with a byte-order mark, without which Excel reads æ, ø and å wrong; lines end with CR LF. */
export function writeCsv(rows: readonly (readonly Cell[])[], way: Way): string {
  return `\ufeff${writeCsvLines(rows, way)}`;
}

/** Rows that follow others in the same file. */
export function writeCsvLines(rows: readonly (readonly Cell[])[], { separator, decimal }: Way): string {
  const write = (cell: Cell) => {
    if (cell === null) return "";
    if (typeof cell === "number") return String(cell).replace(".", decimal);
    const text = escapeCell(cell);
    return /["\r\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(write).join(separator)}\r\n`).join("");
}
