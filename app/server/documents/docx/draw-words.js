/** Runs of text with their language, links as links, line breaks as breaks. */
import { ExternalHyperlink, Paragraph, TextRun } from "docx";
import { colours, wordLanguage } from "./look.js";

/** @typedef {import("~/ui/report/report-document").Words} Words */
/** @typedef {import("~/ui/report/report-document").Cell} Cell */

/** @param {Words} words */
export function drawWords({ text, lang, href }, bold = false) {
  const language = lang ? { value: wordLanguage[lang] } : undefined;
  const link = href === undefined ? {} : { color: colours.declared, underline: {} };
  const runs = text
    .split("\n")
    .map(
      (line, index) =>
        new TextRun({ text: line, bold: bold || undefined, language, break: index === 0 ? 0 : 1, ...link }),
    );
  return href === undefined ? runs : [new ExternalHyperlink({ link: href, children: runs })];
}

/** Several texts as one paragraph. @param {Cell} words */
export function drawRunOn(words) {
  return words.flatMap((part, index) => (index === 0 ? drawWords(part) : [new TextRun(" "), ...drawWords(part)]));
}

/**
 * The lines of a table cell; the first stands out where others follow.
 * @param {Cell} cell
 * @param {"start" | "end"} align
 */
export function drawLines(cell, align = "start") {
  if (cell.length === 0) return [new Paragraph({ style: "Cell" })];
  return cell.map(
    (words, index) =>
      new Paragraph({
        style: index === 0 ? "Cell" : "CellNote",
        alignment: align,
        children: drawWords(words, index === 0 && cell.length > 1),
      }),
  );
}
