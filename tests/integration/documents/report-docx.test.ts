/** Reports as Word documents: the same words as the other forms, in well-formed parts. */
import { afterAll, describe, expect, test } from "vitest";
import type { Report } from "~/domain/report/report";
import type { Language } from "~/i18n/language";
import { documentContent } from "~/server/documents/document-content";
import { renderReportDocx } from "~/server/documents/render-report-docx";
import { startTypst } from "~/server/documents/start-typst";
import { emptyReport, largeReport, readCase, reportOf } from "../../unit/report/sample-reports";
import { hostileReport } from "./hostile-report";
import { readZip } from "./read-zip";
import { root } from "./root";

const press = startTypst({ root });
afterAll(() => press.stop());

const unescaped = (xml: string) =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

async function openDocx(report: Report, language: Language) {
  const files = readZip(await renderReportDocx({ press, report, language }));
  const part = (name: string) => files.get(name)?.toString("utf8") ?? "";
  const body = part("word/document.xml");
  const paragraphs = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1],
    text: unescaped([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("")),
  }));
  return { files, part, body, paragraphs };
}

describe.each([
  ["large", largeReport()],
  ["necto", reportOf(readCase("necto-smv-2025"))],
  ["empty", emptyReport("plan")],
] as const)("the report %s as a Word document", (_, report) => {
  test.each(["da", "en"] as const)("has the headings, words and alt texts of the report in %s", async (language) => {
    const content = documentContent(report, language);
    const { paragraphs, body, files } = await openDocx(report, language);
    const headings = content.blocks.flatMap((block) =>
      block.type === "heading" ? [{ style: `Heading${block.level - 1}`, text: block.text }] : [],
    );
    expect(paragraphs.filter(({ style }) => /^Heading\d$/.test(style ?? ""))).toEqual(headings);
    const texts = new Set(paragraphs.map(({ text }) => text));
    for (const block of content.blocks) {
      if (block.type === "keyFigures")
        for (const { label, value, meaning } of block.figures)
          for (const text of [label, value, meaning]) expect(texts).toContain(text);
      if (block.type === "table")
        for (const words of [...block.columns.map(({ label }) => ({ text: label })), ...block.rows.flat(2)])
          expect(texts).toContain(words.text);
    }
    const charts = content.blocks.flatMap((block) => (block.type === "chart" ? [block.alt] : []));
    const described = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => unescaped(alt ?? ""));
    expect(described).toEqual(charts);
    const media = [...files.keys()].filter((name) => name.startsWith("word/media/"));
    expect(media.filter((name) => name.endsWith(".svg"))).toHaveLength(charts.length);
    expect(media.filter((name) => name.endsWith(".png"))).toHaveLength(charts.length);
  });
});

describe("a Word document", () => {
  test("names its title, language and lead organisation, and asks Word to fill in the contents", async () => {
    const { part } = await openDocx(largeReport(), "da");
    expect(part("docProps/core.xml")).toContain("<dc:creator>Institut for Arbejdsliv</dc:creator>");
    expect(part("docProps/core.xml")).toContain("<dc:title>Slutrapport: Fra nærved-ulykke");
    expect(part("word/styles.xml")).toContain('w:lang w:val="da-DK"');
    expect(part("word/settings.xml")).toContain("<w:updateFields");
    expect(part("word/styles.xml")).toContain("IBM Plex Sans");
  });

  test("repeats the head of each table and keeps its rows whole", async () => {
    const content = documentContent(largeReport(), "da");
    const { body } = await openDocx(largeReport(), "da");
    const tables = content.blocks.filter(({ type }) => type === "table" || type === "matrix");
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
  });

  test("says on every page that the data are made up", async () => {
    const { part } = await openDocx(largeReport(), "da");
    expect(part("word/header1.xml")).toContain("Opdigtede data");
    const real = await openDocx(reportOf(readCase("necto-smv-2025")), "da");
    expect(real.part("word/header1.xml")).not.toContain("Opdigtede data");
  });

  test("marks text that exists only in the other language", async () => {
    const { body } = await openDocx(largeReport(), "da");
    expect(body).toMatch(/<w:lang w:val="en-GB"\/>.{0,80}Workshop 9 on what leaders do/s);
  });

  test("holds any text as text", async () => {
    const { paragraphs, body, part } = await openDocx(hostileReport(), "da");
    expect(body).not.toContain("<script>");
    expect(body).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#x?\d*;/);
    const typed = '#panic("x") @henvisning <b>fed</b> <script>alert(1)</script> </svg>';
    expect(paragraphs.filter(({ text }) => text.includes(typed)).length).toBeGreaterThan(0);
    expect(part("word/_rels/document.xml.rels")).not.toContain("javascript:");
  });
});
