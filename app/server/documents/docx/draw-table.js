/** Tables of a Word document: a head that repeats on every page, hairlines between rows. */
import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { drawLines } from "./draw-words.js";
import { colours, textWidth } from "./look.js";

/** @typedef {import("~/ui/report/report-document").TableBlock} TableBlock */
/** @typedef {import("~/ui/report/report-document").MatrixBlock} MatrixBlock */
/** @typedef {import("~/ui/report/report-document").MatrixCell} MatrixCell */

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const strong = { style: BorderStyle.SINGLE, size: 8, color: colours.declared };

export const bareBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const ruledBorders = { ...bareBorders, bottom: hairline, insideHorizontal: hairline };
const margins = { top: 60, bottom: 60, left: 80, right: 80 };

/** @param {string} text */
export function drawCaption(text) {
  return new Paragraph({ style: "Caption", text });
}

/** @param {TableBlock} block */
export function drawTable({ caption, columns, rows, narrow = false }) {
  const widths = share(
    columns.map(({ weight }) => weight),
    narrow ? Math.round(textWidth * 0.66) : textWidth,
  );
  const head = columns.map(({ label, align }, index) => headCell(label, widths[index] ?? 0, align));
  const body = rows.map((row) =>
    row.map((cell, index) => bodyCell(drawLines(cell, columns[index]?.align), widths[index] ?? 0)),
  );
  return [drawCaption(caption), ruled(widths, head, body), gap()];
}

/** @param {MatrixBlock} block */
export function drawMatrix({ title, explanation, headers, rows }) {
  const widths = share([2.4, ...headers.slice(1).map(() => 1)], textWidth);
  const head = headers.map((label, index) => headCell(label, widths[index] ?? 0, "start"));
  const body = rows.map(({ label, cells }) => [
    bodyCell(drawLines(label), widths[0] ?? 0),
    ...cells.map((cell, index) => matrixCell(cell, widths[index + 1] ?? 0)),
  ]);
  return [drawCaption(title), ruled(widths, head, body), new Paragraph({ style: "Quiet", text: explanation })];
}

/** @param {MatrixCell} cell @param {number} width */
function matrixCell({ state, count, word }, width) {
  const words = state === "empty" ? [count] : [count, word].filter((part) => part !== "");
  return bodyCell(drawLines(words.map((text) => ({ text }))), width, tints[state]);
}

/** @type {Record<MatrixCell["state"], string | undefined>} */
const tints = {
  done: colours.observedSoft,
  partial: colours.observedTint,
  unplanned: colours.observedTint,
  missed: colours.declaredTint,
  empty: undefined,
};

/** @param {number[]} widths @param {TableCell[]} head @param {TableCell[][]} body */
function ruled(widths, head, body) {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: ruledBorders,
    margins,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...body.map((children) => new TableRow({ cantSplit: true, children })),
    ],
  });
}

/** @param {string} text @param {number} width @param {"start" | "end"} alignment */
function headCell(text, width, alignment) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: "bottom",
    borders: { bottom: strong },
    children: [new Paragraph({ style: "CellHead", alignment, text })],
  });
}

/** @param {Paragraph[]} children @param {number} width @param {string} [fill] */
function bodyCell(children, width, fill) {
  const shading = fill ? { shading: { type: ShadingType.CLEAR, fill } } : {};
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children, ...shading });
}

/** A width divided by weights. @param {number[]} weights @param {number} width */
function share(weights, width) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.round((weight / sum) * width));
}

/** Word lets two tables grow together unless something stands between them. */
function gap() {
  return new Paragraph({ style: "Quiet", text: "" });
}
