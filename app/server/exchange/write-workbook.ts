/** Tables as an Excel workbook in which no text is ever a formula. Runs in the worker. */
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import type { Table, TableColumn } from "~/domain/exchange/tables";
import type { Cell } from "~/domain/exchange/write-csv";
import { sheetName, writableText } from "./sheet-text";

export async function writeWorkbook(sheets: readonly Table[]): Promise<Uint8Array> {
  const bytes = await writeExcelFile(
    sheets.map((table) => ({
      sheet: sheetName(table.title),
      data: [
        table.columns.map(({ heading }) => ({
          value: writableText(heading),
          type: String,
          fontWeight: "bold" as const,
        })),
        ...table.rows.map((row) => row.map((cell, column) => toCell(cell, table.columns[column]))),
      ] as SheetData,
      columns: table.columns.map(({ type }) => ({ width: type === "text" ? 28 : 14 })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  return new Uint8Array(bytes);
}

function toCell(cell: Cell, column: TableColumn | undefined) {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (column?.type === "day" && /^(19|20)\d\d-/.test(cell)) {
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  }
  // The type is what keeps `=1+1` from being reckoned out.
  return { value: writableText(cell), type: String };
}
