/** Tables as an Excel workbook in which no text is ever a formula. Runs in the worker. */
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import type { Table, TableColumn } from "~/domain/exchange/tables";
import type { Cell } from "~/domain/exchange/write-csv";

/** Excel's own limit is 32,767. */
const longestText = 32_000;

export async function writeWorkbook(sheets: readonly Table[]): Promise<Uint8Array> {
  const bytes = await writeExcelFile(
    sheets.map((table) => ({
      sheet: sheetName(table.title),
      data: [
        table.columns.map(({ heading }) => ({ value: writable(heading), type: String, fontWeight: "bold" as const })),
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
  return { value: writable(cell), type: String };
}

/** Without characters that XML has no place for. */
function writable(text: string): string {
  return text
    .slice(0, longestText)
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
}

/** Excel takes 31 characters and none of these. */
function sheetName(title: string): string {
  return title.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31);
}
