/** A report as a Word document: styles, repeated table heads, alt texts and contents that Word fills in. */
import { Document, Footer, Header, PageNumber, Packer, Paragraph, TableOfContents, TabStopType, TextRun } from "docx";
import { drawBlock } from "./docx/draw-block.js";
import { drawCover } from "./docx/draw-cover.js";
import { colours, documentStyles, textWidth } from "./docx/look.js";
import { makeWritable } from "./docx/writable-text.js";

/** @typedef {import("./document-content").DocumentContent} DocumentContent */

/** @param {DocumentContent} given @returns {Promise<Uint8Array>} */
export async function drawDocx(given) {
  const content = makeWritable(given);
  const body = [];
  for (const block of content.blocks) body.push(...(await drawBlock(block)));
  const { labels } = content;
  const page = { margin: { top: 1500, bottom: 1300, left: 1360, right: 1360 }, size: { width: 11906, height: 16838 } };
  const document = new Document({
    title: `${content.kind}: ${content.title.text}`,
    subject: labels.subject,
    creator: content.lead,
    lastModifiedBy: content.lead,
    keywords: [content.kind, content.period].join(", "),
    description: labels.madeWith,
    features: { updateFields: true },
    styles: documentStyles(content.language),
    sections: [
      { properties: { page }, children: drawCover(content) },
      {
        properties: { page },
        headers: { default: runningHeader(content) },
        footers: { default: runningFooter(content) },
        children: [
          new Paragraph({ style: "ContentsHeading", text: labels.contents }),
          new TableOfContents(labels.contents, { hyperlink: true, headingStyleRange: "1-2" }),
          new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20, lineRule: "auto" } }),
          ...body,
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** @param {DocumentContent} content */
function runningHeader({ acronym, title, kind, period, illustrative }) {
  const banner = illustrative ? [new Paragraph({ style: "Illustrative", text: illustrative.title })] : [];
  return new Header({
    children: [
      ...banner,
      new Paragraph({
        style: "Running",
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ text: acronym ?? title.text.slice(0, 60), bold: true, color: colours.declared }),
          new TextRun({ text: `\t${kind} · ${period}` }),
        ],
      }),
    ],
  });
}

/** @param {DocumentContent} content */
function runningFooter({ labels }) {
  return new Footer({
    children: [
      new Paragraph({
        style: "Running",
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ text: `${labels.madeWith}\t${labels.page} ` }),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun({ text: ` ${labels.of} ` }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
