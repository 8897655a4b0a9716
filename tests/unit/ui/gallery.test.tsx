/** What holds for every shared component at once, in both languages. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "~/i18n/language";
import { Tag } from "~/ui/tag";
import { Notice } from "~/ui/notice";
import { Gallery } from "../../support/gallery";
import { renderPage } from "../../support/render-page";

describe.each(languages)("every component in %s", (language) => {
  let page = "";
  beforeAll(async () => {
    page = await renderPage(<Gallery language={language} />);
  });

  it("leaves style and scripts to files, as the content security policy demands", () => {
    expect(page).not.toMatch(/ style=|<style|<script| on[a-z]+="|javascript:/);
  });

  it("gives each id once", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("points only to what is on the page", () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const references = [...page.matchAll(/ (?:for|aria-describedby|aria-labelledby|href)="(#?)([^"]+)"/g)].filter(
      ([whole, hash]) => hash === "#" || !whole.includes("href="),
    );
    const missing = references.flatMap(([, , targets = ""]) => targets.split(" ")).filter((target) => !ids.has(target));
    expect(references.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it("says in the error summary exactly what it says at the field, and leads there", () => {
    const [summary = ""] = page.match(/<div class="error-summary.*?<\/ul>/) ?? [];
    const lines = [...summary.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g)];
    expect(lines).toHaveLength(3);
    for (const [, id = "", words = ""] of lines) {
      const at = page.indexOf(`</span>${words}</p>`);
      expect(at).toBeGreaterThan(0);
      expect(page.indexOf(` id="${id}"`)).toBeGreaterThan(at);
    }
    expect(summary).toContain('role="alert"');
    expect(summary).toContain('tabindex="-1"');
  });

  it("gives back what was typed, right or wrong", () => {
    expect(page).toMatch(/name="startDate\.day"[^>]*value="31"/);
    expect(page).toMatch(/name="startDate\.month"[^>]*value="2"/);
    expect(page).toMatch(/name="endDate\.year"[^>]*value="2027"/);
  });

  it("marks where the reader stands", () => {
    expect(
      page.match(
        /<a aria-current="page"[^>]*href="\/projects\/nat\/activities"|href="\/projects\/nat\/activities"[^>]*aria-current="page"/g,
      ),
    ).toHaveLength(1 + 1);
    expect(page).toContain('aria-sort="descending"');
    expect(page).toContain('aria-current="step"');
  });
});

describe("words", () => {
  it("fail loudly where nobody gave the language", () => {
    expect(() => renderToStaticMarkup(<Notice title="x" />)).toThrow("LanguageProvider");
  });

  it("of a tag stand by themselves, without its colour", () => {
    expect(renderToStaticMarkup(<Tag tone="error">Overskredet</Tag>)).toMatch(/<svg.*aria-hidden="true".*Overskredet/);
  });
});
