/** The first page of a Word document. */
import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { drawWords } from "./draw-words.js";
import { colours, textWidth } from "./look.js";
import { bareBorders } from "./draw-table.js";

/** @typedef {import("../document-content").DocumentContent} DocumentContent */

/** @param {DocumentContent} content */
export function drawCover({ kind, title, acronym, illustrative, facts }) {
  return [
    new Paragraph({ style: "Kind", text: kind }),
    ...(acronym === undefined ? [] : [new Paragraph({ style: "Acronym", text: acronym })]),
    new Paragraph({
      heading: "Title",
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 12, color: colours.observed } },
      children: drawWords(title),
    }),
    ...(illustrative ? [drawIllustrative(illustrative)] : []),
    new Paragraph({ text: "" }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [2400, textWidth - 2400],
      borders: bareBorders,
      rows: facts.map(
        ({ term, value }) =>
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({
                width: { size: 2400, type: WidthType.DXA },
                children: [new Paragraph({ children: [new TextRun({ text: term, color: colours.soft })] })],
              }),
              new TableCell({
                width: { size: textWidth - 2400, type: WidthType.DXA },
                children: value.map((words) => new Paragraph({ children: drawWords(words) })),
              }),
            ],
          }),
      ),
    }),
  ];
}

/** @param {{ title: string; text: string }} illustrative */
function drawIllustrative({ title, text }) {
  return new Paragraph({
    shading: { type: ShadingType.CLEAR, fill: colours.observedTint },
    children: [new TextRun({ text: `${title}. `, bold: true, color: colours.observed }), new TextRun({ text })],
  });
}
