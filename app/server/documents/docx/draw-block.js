/** The blocks of a report in a Word document. */
import { BorderStyle, HeadingLevel, ImageRun, Paragraph, ShadingType, TextRun } from "docx";
import sharp from "sharp";
import { drawKeyFigures } from "./draw-key-figures.js";
import { drawCaption, drawMatrix, drawTable } from "./draw-table.js";
import { drawProse } from "./draw-prose.js";
import { drawRunOn } from "./draw-words.js";
import { colours } from "./look.js";

/** @typedef {import("../document-content").DocumentContent["blocks"][number]} DrawableBlock */
/** @typedef {import("../document-content").DrawnBlock} DrawnBlock */

/** Points of a page to a unit of a drawing. */
const scale = 0.96;

/**
 * @param {DrawableBlock} block
 * @returns {Promise<(Paragraph | import("docx").Table)[]>}
 */
export async function drawBlock(block) {
  switch (block.type) {
    case "heading":
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case "paragraph":
      return [new Paragraph({ style: block.quiet ? "Quiet" : undefined, children: drawRunOn(block.words) })];
    case "keyFigures":
      return [drawKeyFigures(block.figures), new Paragraph({ style: "Quiet", text: "" })];
    case "table":
      return drawTable(block);
    case "matrix":
      return drawMatrix(block);
    case "chart":
      return drawChart(block);
    case "list":
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: drawRunOn(item) }));
    case "prose":
      return block.parts.flatMap(drawProse);
    case "quote":
      return drawQuote(block.text, block.source);
    case "notice":
      return [
        new Paragraph({
          shading: { type: ShadingType.CLEAR, fill: colours.declaredTint },
          children: [
            new TextRun({ text: `${block.title}. `, bold: true, color: colours.strong }),
            new TextRun({ text: block.text }),
          ],
        }),
      ];
    default:
      throw new Error(`No way to draw ${JSON.stringify(block)}.`);
  }
}

/** The drawing itself, and a picture of it for programs that read no SVG. @param {DrawnBlock} block */
async function drawChart({ svg, title, alt, width, height }) {
  const picture = await sharp(Buffer.from(svg), { density: 144 }).png().toBuffer();
  const image = new ImageRun({
    type: "svg",
    data: Buffer.from(svg),
    fallback: { type: "png", data: picture },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: title, title, description: alt },
  });
  return [drawCaption(title), new Paragraph({ children: [image] })];
}

/** @param {string} text @param {string} source */
function drawQuote(text, source) {
  const border = { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: colours.observed } };
  return [
    new Paragraph({ style: "Quotation", keepNext: true, border, children: drawRunOn([{ text }]) }),
    new Paragraph({ style: "QuoteSource", border, text: source }),
  ];
}
