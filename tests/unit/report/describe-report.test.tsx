/** The words of a report: every block in both languages, on the page as in the documents. */
import { describe, expect, test } from "vitest";
import { reportKinds } from "~/domain/vocabulary";
import { LanguageProvider } from "~/ui/language-provider";
import { describeReport } from "~/ui/report/describe-report";
import { drawReport } from "~/ui/report/draw-report";
import type { ReportDocument } from "~/ui/report/report-document";
import { ReportView } from "~/ui/report/report-view";
import { renderPage } from "../../support/render-page";
import { largeBundle } from "./large-bundle";
import { emptyReport, largeReport, readCase, reportOf } from "./sample-reports";

const languages = ["da", "en"] as const;
const samples = [
  ["large", largeReport()],
  ["fea", reportOf(readCase("fea-2022-2024"))],
  ["necto", reportOf(readCase("necto-smv-2025"))],
  ...reportKinds.map((kind) => [`empty ${kind}`, emptyReport(kind)] as const),
  ["plan", reportOf(largeBundle(), { kind: "plan", to: "2022-12-31" })],
] as const;

const headingsOf = ({ blocks }: ReportDocument) => blocks.flatMap((block) => (block.type === "heading" ? block : []));
const captionsOf = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) => (block.type === "table" ? block.caption : block.type === "matrix" ? block.title : []));

describe.each(samples)("the report %s", (_, report) => {
  test.each(languages)("is worded throughout in %s", (language) => {
    const document = describeReport(report, language);
    const text = JSON.stringify(document);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    const unnamed = document.blocks.filter((block) => JSON.stringify(block).includes('"label":""'));
    expect(unnamed).toEqual([]);
    for (const block of document.blocks) {
      if (block.type === "table") for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
      if (block.type === "matrix")
        for (const row of block.rows) expect(row.cells).toHaveLength(block.headers.length - 1);
      if (block.type === "chart") expect(block.table.rows.length).toBeGreaterThan(0);
    }
  });

  test("has the same blocks in both languages, under headings with names of their own", () => {
    const [danish, english] = languages.map((language) => describeReport(report, language));
    expect(danish?.blocks.map(({ type }) => type)).toEqual(english?.blocks.map(({ type }) => type));
    const ids = danish ? headingsOf(danish).map(({ id }) => id) : [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith("section-"))).toHaveLength(5);
  });

  test("always says whose reading the observed model is", () => {
    const { blocks } = describeReport(report, "en");
    expect(blocks).toContainEqual(
      expect.objectContaining({ type: "notice", title: expect.stringContaining("own reading") }),
    );
  });

  test.each(languages)("stands on a page in %s without inline styles", async (language) => {
    const html = await renderPage(
      <LanguageProvider language={language}>
        <ReportView report={drawReport(report, language)} />
      </LanguageProvider>,
    );
    expect(html).not.toContain("style=");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const heading of headingsOf(describeReport(report, language))) expect(ids).toContain(heading.id);
  });
});

describe("the wording", () => {
  const danish = describeReport(largeReport(), "da");

  test("marks text that exists only in the other language, on the page too", async () => {
    const title = "Workshop 9 on what leaders do after an accident";
    expect(JSON.stringify(danish)).toContain(`"text":${JSON.stringify(title)},"lang":"en"`);
    const html = await renderPage(
      <LanguageProvider language="da">
        <ReportView report={drawReport(largeReport(), "da")} />
      </LanguageProvider>,
    );
    expect(html).toContain(`<span lang="en">${title}</span>`);
    expect(JSON.stringify(describeReport(largeReport(), "en"))).not.toContain('"lang"');
  });

  test("writes numbers, amounts and days as each language does", () => {
    const english = JSON.stringify(describeReport(largeReport(), "en"));
    expect(JSON.stringify(danish)).toContain("4.800.000 kr.");
    expect(JSON.stringify(danish)).toContain("1. januar 2023 – 30. juni 2026");
    expect(english).toContain("DKK 4,800,000");
    expect(english).toContain("1 January 2023 – 30 June 2026");
  });

  test("sorts names as Danish does", () => {
    const table = danish.blocks.find(
      (block) => block.type === "table" && block.caption.startsWith("Organisationer, der"),
    );
    const names = table?.type === "table" ? table.rows.map(([cell]) => cell?.[0]?.text ?? "") : [];
    expect(names.slice(0, 3).every((name) => name.startsWith("Nordkystens"))).toBe(true);
    expect(names.at(-1)).toMatch(/^Åbyhøj/);
  });

  test("tells the figures of each section and its lists", () => {
    expect(captionsOf(danish)).toEqual([
      "Valg af model",
      "Aktiviteter efter retning",
      "Timer og udgifter ved hvert tidspunkt",
      "Deltagelse efter felt",
      "Organisationer, der har deltaget",
      "Interessenter, som projektet nævner",
      "Inddragelse af virksomheder: form og tidspunkt",
      "Aftalt og faktisk, virksomhed for virksomhed",
      "Organisationer, der har bygget bro",
      "Aktiviteter efter tidspunkt",
      "Aktiviteter efter type",
      "Aktiviteter efter brobyggerens kerneområde",
      "Periodens aktiviteter",
      "Feedbackrunder",
      "I sagde, vi gjorde",
      "Behovene",
      "Barrierer efter type",
      "Barriererne, og hvad der er gjort",
      "Mål efter status",
      "Målene",
      "Udbytter efter type",
      "Udbytter efter niveau",
      "Udbytterne og deres belæg",
    ]);
  });

  test("says how many records are kept within the project", () => {
    expect(JSON.stringify(danish)).toContain("9 poster er kun for projektet og vises ikke.");
  });

  test("lets only web addresses become links", () => {
    const bundle = largeBundle();
    const [project] = bundle.projects;
    if (project?.activities?.[1])
      project.activities[1].links = ["javascript:alert(1)", "https://example.org/a b", "http://example.org/x"];
    const text = JSON.stringify(describeReport(reportOf(bundle), "da"));
    expect(text).toContain('{"text":"javascript:alert(1)"}');
    expect(text).toContain('{"text":"https://example.org/a b"}');
    expect(text).toContain('{"text":"http://example.org/x","href":"http://example.org/x"}');
  });

  test("of a plan speaks of what is planned", () => {
    const plan = describeReport(reportOf(largeBundle(), { kind: "plan", to: "2022-12-31" }), "da");
    const [first] = plan.blocks.flatMap((block) =>
      block.type === "keyFigures" ? [block.figures.map(({ label }) => label)] : [],
    );
    expect(first).toEqual([
      "Erklæret model",
      "Med i projektet",
      "Planlagte inddragelser",
      "Planlagte timer",
      "Planlagte udgifter",
      "Mål",
    ]);
    const words = plan.blocks.flatMap((block) =>
      block.type === "matrix" ? block.rows.flatMap(({ cells }) => cells.map(({ word }) => word)) : [],
    );
    expect(words).toContain("Planlagt");
    expect(words).not.toContain("Ikke sket");
  });
});
