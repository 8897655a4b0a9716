/** Reports as PDF: accessible by the compiler's own check, the same bytes each time, safe with any text. */
import { afterAll, describe, expect, test } from "vitest";
import { documentContent } from "~/server/documents/document-content";
import { renderReportPdf } from "~/server/documents/render-report-pdf";
import { startTypst } from "~/server/documents/start-typst";
import { largeBundle } from "../../unit/report/large-bundle";
import { emptyReport, largeReport, readCase, reportOf } from "../../unit/report/sample-reports";
import { hostileReport } from "./hostile-report";
import { countPages, pdfMetadata, pdfUncompressed } from "./read-pdf";
import { root } from "./root";

const press = startTypst({ root });
afterAll(() => press.stop());

const samples = [
  ["fea", reportOf(readCase("fea-2022-2024"))],
  ["necto", reportOf(readCase("necto-smv-2025"))],
  ["large", largeReport()],
  ["empty", emptyReport()],
  ["plan", reportOf(largeBundle(), { kind: "plan", to: "2022-12-31" })],
] as const;

describe.each(samples)("the report %s", (_, report) => {
  test.each([
    ["da", "da-DK"],
    ["en", "en-GB"],
  ] as const)("is a tagged PDF/UA-1 in %s", async (language, tag) => {
    const pdf = await renderReportPdf({ press, report, language });
    expect(Buffer.from(pdf.subarray(0, 5)).toString("latin1")).toBe("%PDF-");
    const text = pdfUncompressed(pdf);
    expect(text).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(text).toMatch(/\/Marked true/);
    expect(text).toContain(`/Lang (${tag})`);
    expect(text).toContain("/DisplayDocTitle true");
    const figures = text.match(/\/S ?\/Figure/g) ?? [];
    expect(figures.length).toBeGreaterThan(0);
    expect((text.match(/\/Alt /g) ?? []).length).toBeGreaterThanOrEqual(figures.length);
  });
});

describe("a PDF", () => {
  test("of thirty pages or so comes quickly once the worker is warm", async () => {
    const started = performance.now();
    const pdf = await renderReportPdf({ press, report: reportOf(largeBundle(), { to: "2026-06-29" }), language: "da" });
    const took = Math.round(performance.now() - started);
    const pages = countPages(pdf);
    process.stdout.write(`PDF of ${pages} pages in ${took} ms\n`);
    expect(pages).toBeGreaterThanOrEqual(30);
  });

  test("is byte for byte the same each time, in a new worker too", async () => {
    const report = reportOf(readCase("necto-smv-2025"));
    const first = await renderReportPdf({ press, report, language: "da" });
    const second = await renderReportPdf({ press, report, language: "da" });
    expect(Buffer.compare(first, second)).toBe(0);
    const other = startTypst({ root });
    const third = await renderReportPdf({ press: other, report, language: "da" });
    await other.stop();
    expect(Buffer.compare(first, third)).toBe(0);
  });

  test("uses IBM Plex Sans alone, whatever fonts the machine has", async () => {
    const pdf = await renderReportPdf({ press, report: largeReport(), language: "da" });
    const fonts = new Set(
      [...pdfUncompressed(pdf).matchAll(/\/BaseFont ?\/[A-Z]{6}\+([A-Za-z-]+)/g)].map(([, name]) => name),
    );
    expect(fonts.size).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/^IBMPlexSans/);
  });

  test("is refused where a drawing has no words in its place", async () => {
    const content = documentContent(largeReport(), "da");
    for (const block of content.blocks) if (block.type === "chart") block.alt = "";
    await expect(press.draw("pdf", content)).rejects.toThrow(/alt/i);
  });

  test("is refused where a heading level is left out", async () => {
    const content = documentContent(emptyReport(), "da");
    content.blocks.push({ type: "heading", level: 4 as 3, id: "deep", text: "Too deep" });
    await expect(press.draw("pdf", content)).rejects.toThrow(/Typst refuses/);
    const pdf = await renderReportPdf({ press, report: emptyReport(), language: "da" });
    expect(pdf.length).toBeGreaterThan(1000);
  });
});

describe("text that looks like code", () => {
  test("stands in the PDF as it was typed", async () => {
    const pdf = await renderReportPdf({ press, report: hostileReport(), language: "da" });
    const metadata = pdfMetadata(pdf);
    expect(metadata).toContain(
      "#panic(&quot;x&quot;) $ x^2 $ *fed* _kursiv_ `kode` @henvisning &lt;b&gt;fed&lt;/b&gt;",
    );
    expect(metadata).toContain("#read(&quot;/");
    expect(pdfUncompressed(pdf)).not.toContain("root:x:0");
    expect(countPages(pdf)).toBeGreaterThan(10);
  });
});

describe("the worker", () => {
  test("draws several documents in turn", async () => {
    const jobs = samples.map(([, report]) => renderReportPdf({ press, report, language: "en" }));
    for (const pdf of await Promise.all(jobs)) expect(pdf.length).toBeGreaterThan(10_000);
  });

  test("keeps the main thread free", async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 5);
    const content = documentContent(reportOf(largeBundle(), { to: "2026-06-28" }), "en");
    await press.draw("pdf", content);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });

  test("is let go where a document takes too long, and the next one gets a new worker", async () => {
    const hasty = startTypst({ root, timeLimit: 1 });
    const content = documentContent(largeReport(), "da");
    await expect(hasty.draw("pdf", content)).rejects.toThrow("more than 1 ms");
    await expect(hasty.draw("pdf", content)).rejects.toThrow("more than 1 ms");
    await hasty.stop();
    await expect(hasty.draw("pdf", content)).rejects.toThrow("stopped");
  });

  test("that cannot start says so", async () => {
    const lost = startTypst({ root: "/nowhere" });
    await expect(lost.draw("pdf", documentContent(emptyReport(), "da"))).rejects.toThrow();
    await lost.stop();
  });
});
