/** The sheets of an Excel workbook as rows of cells. Runs in the worker. */
import readSheets from "read-excel-file/universal";
import type { SheetCell } from "~/domain/incoming/fields";
import { mostColumns, mostRows } from "~/domain/incoming/limits";
import { Refusal } from "./refusal";
import { packParts, type Part, unpackWorkbook } from "./unpack-workbook";

export interface RawSheet {
  name: string;
  rows: SheetCell[][];
}

/** Throws a refusal where the workbook is broken, no workbook, or larger than it may be. */
export async function readWorkbook(bytes: Uint8Array, onProgress: (share: number) => void): Promise<RawSheet[]> {
  const parts = unpackWorkbook(bytes);
  onProgress(0.15);
  for (const part of parts) checkPart(part);
  onProgress(0.25);
  let sheets: Awaited<ReturnType<typeof readSheets>>;
  try {
    sheets = await readSheets(packParts(parts));
  } catch {
    throw new Refusal("broken");
  }
  onProgress(0.8);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) }));
}

/** No sheet names a cell far out, which would be filled up to it, and no part brings definitions of its own. */
function checkPart({ name, bytes }: Part): void {
  const text = bytes.toString("latin1");
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.includes("\0") ? text.replaceAll("\0", "") : text)) throw new Refusal("broken");
  if (!name.startsWith("xl/worksheets/")) return;
  for (const [, letters = "", number] of text.matchAll(/\sr\s*=\s*["']([A-Za-z]{0,8})(\d{1,12})["']/g)) {
    if (Number(number) > mostRows + 100) throw new Refusal("far-cell");
    if (letters.length > 2 || columnNumber(letters) > mostColumns) throw new Refusal("far-cell");
  }
}

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function toCell(value: unknown): SheetCell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return String(value as string | boolean);
}
