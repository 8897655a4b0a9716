/** Key figures side by side, three in a row. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { bareBorders } from "./draw-table.js";
import { colours, textWidth } from "./look.js";

/** @typedef {import("~/ui/report/report-document").KeyFigureItem} KeyFigureItem */

const across = 3;
const width = Math.round(textWidth / across);
const ruleAbove = { style: BorderStyle.SINGLE, size: 8, color: colours.declared };

/** @param {readonly KeyFigureItem[]} figures */
export function drawKeyFigures(figures) {
  const rows = [];
  for (let start = 0; start < figures.length; start += across) {
    const inRow = figures.slice(start, start + across);
    const empty = Array.from({ length: across - inRow.length }, emptyCell);
    rows.push(new TableRow({ cantSplit: true, children: [...inRow.map(figureCell), ...empty] }));
  }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * across, type: WidthType.DXA },
    columnWidths: Array.from({ length: across }, () => width),
    borders: bareBorders,
    margins: { top: 0, bottom: 0, left: 0, right: 200 },
    rows,
  });
}

/** @param {KeyFigureItem} figure */
function figureCell({ label, value, meaning }) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: ruleAbove },
    children: [
      new Paragraph({ style: "FigureLabel", keepNext: true, text: label }),
      new Paragraph({ style: "FigureValue", keepNext: true, text: value }),
      new Paragraph({ style: "FigureMeaning", text: meaning }),
    ],
  });
}

function emptyCell() {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [new Paragraph("")] });
}
