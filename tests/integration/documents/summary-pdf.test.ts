/** The public summary of a report: one accessible page in each language, however much its project wrote. */
import { afterAll, describe, expect, it } from "vitest";
import { findPublished } from "#db/published-summaries";
import { publishSummary } from "~/operations/publish-summary";
import { submitReport } from "~/operations/submit-report";
import { writeSection } from "~/operations/write-section";
import { summaryContent } from "~/server/documents/summary-content";
import { startTypst } from "~/server/documents/start-typst";
import { fillReport, makeWorld, publicUrl, today } from "../reports/world";
import { countPages, pdfUncompressed } from "./read-pdf";
import { root } from "./root";

const press = startTypst({ root });
afterAll(() => press.stop());

function publish(text: string) {
  const world = makeWorld();
  const scope = world.begin();
  fillReport(world, scope);
  const content = { section: "results" as const, text, nothingToReport: false, leftOut: false };
  if (!writeSection(world.as("project_lead"), scope, { content }).ok) throw new Error("not written");
  const submitted = submitReport(world.as("project_lead"), scope, { today, publicUrl });
  if (!submitted.ok) throw new Error(submitted.code);
  publishSummary(world.as("project_lead"), scope, { version: 1, publish: true });
  const published = findPublished(world.db, { reportId: scope.reportId, version: 1 });
  if (!published) throw new Error("not published");
  return { frozen: published.content, sha256: published.sha256 };
}

const about = { version: 1, frozenOn: today, address: "https://vidensbro.test/summaries/1/1" };
const long = `# Det lærte vi\n\n${"Støvet forsvandt, da værkfører og forsker gik runden sammen. ".repeat(12)}\n\n- ${"Et punkt om udsugning\n- ".repeat(40)}Slut\n\n${"Mere om det hele. ".repeat(300)}`;

describe("a public summary", () => {
  it.each([
    ["da", "da-DK", "kort"],
    ["en", "en-GB", "langt"],
  ] as const)("is one tagged page in %s", async (language, tag, size) => {
    const content = summaryContent({ ...publish(size === "kort" ? "Vi **lærte** meget." : long), ...about, language });
    expect(content.whole).toBe(size === "kort");
    const pdf = await press.draw("summary", content);
    expect(countPages(pdf)).toBe(1);
    const text = pdfUncompressed(pdf);
    expect(text).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(text).toMatch(/\/Marked true/);
    expect(text).toContain(`/Lang (${tag})`);
  });

  it("names the version and the fingerprint that it is drawn from", () => {
    const published = publish("Kort.");
    const content = summaryContent({ ...published, ...about, language: "da" });
    expect(content.source[0]).toContain("version 1");
    expect(content.source[1]).toContain(published.sha256);
    expect(content.own?.lang).toBeUndefined();
    expect(summaryContent({ ...published, ...about, language: "en" }).own?.lang).toBe("da");
  });
});
