/** One table as an Excel workbook that is sent while it is written; no text in it is ever a formula. Source: ECMA-376 part 1, chapter 18. */
import type { TableColumn } from "~/domain/exchange/tables";
import type { Cell } from "~/domain/exchange/write-csv";
import { sheetName, writableText } from "./sheet-text";
import { streamZip } from "./stream-zip";

interface TableToStream {
  title: string;
  columns: readonly TableColumn[];
  rowCount: number;
  /** Asked for one after another, when they are to be written. */
  rowAt: (place: number) => Cell[];
}

/** Written at a time; between two parts other requests get their turn. */
const rowsPerPart = 100;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relation = (type: string, target: string, id = "rId1") =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (content: string) =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${content}</Relationships>`;

/** Places among the cell formats of the style sheet. */
const bold = 1;
const dayFormat = 2;

export function streamWorkbook(table: TableToStream): ReadableStream<Uint8Array> {
  const parts = streamZip([
    {
      name: "[Content_Types].xml",
      content: [
        `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
      ],
    },
    { name: "_rels/.rels", content: [relations(relation("officeDocument", "xl/workbook.xml"))] },
    {
      name: "xl/workbook.xml",
      content: [
        `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escape(sheetName(table.title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: [relations(relation("worksheet", "worksheets/sheet1.xml") + relation("styles", "styles.xml", "rId2"))],
    },
    { name: "xl/styles.xml", content: [styles] },
    { name: "xl/worksheets/sheet1.xml", content: writeSheet(table) },
  ]);
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await parts.return(undefined)),
  });
}

const font = (content: string) => `<font>${content}<sz val="11"/><name val="Calibri"/></font>`;
const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2">${font("")}${font("<b/>")}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/><xf numFmtId="164" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`;

async function* writeSheet({ columns, rowCount, rowAt }: TableToStream): AsyncGenerator<string> {
  const widths = columns.map(
    ({ type }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${type === "text" ? 28 : 14}" customWidth="1"/>`,
  );
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const letters = columns.map((_, place) => lettersOf(place));
  const heads = columns.map(({ heading }, place) => writeText(`${letters[place]}1`, heading, bold)).join("");
  yield `${declaration}<worksheet xmlns="${main}">${view}<cols>${widths.join("")}</cols><sheetData><row r="1">${heads}</row>`;
  for (let from = 0; from < rowCount; from += rowsPerPart) {
    await new Promise((resolve) => void setImmediate(resolve));
    let part = "";
    for (let place = from; place < Math.min(rowCount, from + rowsPerPart); place++) {
      part += `<row r="${place + 2}">`;
      for (const [column, cell] of rowAt(place).entries())
        part += writeCell(`${letters[column]}${place + 2}`, cell, columns[column]);
      part += "</row>";
    }
    yield part;
  }
  yield "</sheetData></worksheet>";
}

/** The name of a column: A to Z, then AA. */
function lettersOf(place: number): string {
  return (place < 26 ? "" : lettersOf(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
}

function writeCell(at: string, cell: Cell, column: TableColumn | undefined): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (column?.type !== "day" || !/^(19|20)\d\d-/.test(cell)) return writeText(at, cell);
  return `<c r="${at}" s="${dayFormat}"><v>${serialOf(cell)}</v></c>`;
}

/** Text by its type, which keeps `=1+1` from being reckoned out. */
function writeText(at: string, text: string, style = 0): string {
  return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escape(writableText(text))}</t></is></c>`;
}

/** Days since 30 December 1899, as spreadsheets count. */
function serialOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function escape(text: string): string {
  if (!/[&<>"\r]/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}
