/** What axe finds wrong with a page: read into the page once, and knowing each colour after it has read it once. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** The builder would read twice as much into the page, and that twice each time. */
const ofBuilder = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const source = readFileSync(ofBuilder.resolve("axe-core/axe.min.js"), "utf8");

interface Color {
  r: number;
  g: number;
  b: number;
  alpha: number;
}
interface Axe {
  commons: { color: { Color: { prototype: Color & { parseString: (this: Color, words: string) => Color } } } };
}

export async function findFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(source);
    await page.evaluate(rememberColors);
  }
  // It has all it needs: a source of nothing keeps it from reading in its own.
  const { violations } = await new AxeBuilder({ page, axeSource: "0" })
    // There are no frames to visit, and what is in order need not be told.
    .setLegacyMode()
    .options({ resultTypes: ["violations"], selectors: false })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** A page has a dozen colours and axe reads them thousands of times, a fifth of its work. Runs in the page. */
function rememberColors(): void {
  const { prototype } = (window as unknown as { axe: Axe }).axe.commons.color.Color;
  const read = prototype.parseString;
  const known = new Map<string, Color>();
  prototype.parseString = function (words) {
    const before = known.get(words);
    if (!before) {
      read.call(this, words);
      known.set(words, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
      return this;
    }
    ({ r: this.r, g: this.g, b: this.b, alpha: this.alpha } = before);
    return this;
  };
}
