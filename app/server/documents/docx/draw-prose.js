/** What people wrote, in a Word document: headings, lists, links and emphasis. */
import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from "docx";
import { colours } from "./look.js";

/** @typedef {import("~/domain/report/simple-markdown").ProsePart} ProsePart */
/** @typedef {import("~/domain/report/simple-markdown").Run} Run */

/** @param {ProsePart} part @returns {Paragraph[]} */
export function drawProse(part) {
  if (part.type === "heading")
    return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: part.runs.map(({ text }) => text).join("") })];
  if (part.type === "paragraph") return [new Paragraph({ children: part.runs.flatMap(drawRun) })];
  return part.items.map((runs, index) =>
    part.numbered
      ? // Numbers as words: a numbering of Word's own would go on from the list before.
        new Paragraph({
          indent: { left: 400, hanging: 400 },
          children: [new TextRun(`${index + 1}.\t`), ...runs.flatMap(drawRun)],
        })
      : new Paragraph({ bullet: { level: 0 }, children: runs.flatMap(drawRun) }),
  );
}

/** @param {Run} run @returns {(TextRun | ExternalHyperlink)[]} */
function drawRun({ text, strong, emphasis, href }) {
  const link = href === undefined ? {} : { color: colours.declared, underline: {} };
  const runs = text
    .split("\n")
    .map(
      (line, index) =>
        new TextRun({ text: line, bold: strong, italics: emphasis, break: index === 0 ? 0 : 1, ...link }),
    );
  return href === undefined ? runs : [new ExternalHyperlink({ link: href, children: runs })];
}
