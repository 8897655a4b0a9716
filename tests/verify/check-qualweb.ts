/** QualWeb, with which the Danish supervisor looks at pages: its rules run in our browser, without the one that it would fetch. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright";
import { rootFolder } from "~/server/root-folder";
import { pages, workspace } from "../support/every-page";
import { findProgram } from "../support/find-programs.js";
import type { Check } from "./check";
import { openShowcase } from "./showcase";

const parts = ["qw-page", "util", "locale", "act-rules", "wcag-techniques"];

/** What the scripts leave in the page. */
interface Evaluator {
  configure: (options: object) => Evaluator;
  test: (data: object) => Evaluator;
  testSpecial: () => Evaluator;
  getReport: () => { assertions: Record<string, Assertion> };
}
interface Assertion {
  code: string;
  name: string;
  metadata: { outcome: string; passed: number };
  results: { verdict: string; resultCode: string; elements?: { pointer?: string; htmlCode?: string }[] }[];
}
interface Planted {
  ACTRulesRunner: new (options: object, language: string) => Evaluator;
  WCAGTechniquesRunner: new (options: object, language: string) => Evaluator;
  act: Evaluator;
}

/** Rules of levels A and AA that the page fails, each with where; and how many it passes. */
async function evaluate(page: Page, source: string): Promise<{ failed: string[]; passed: number }> {
  const { resolve } = createRequire(join(rootFolder, "package.json"));
  for (const part of parts) await page.addScriptTag({ path: resolve(`@qualweb/${part}`) });
  const options = { levels: ["A", "AA"] };
  await page.evaluate(
    ({ options, sourceHtml }) => {
      const planted = window as unknown as Planted;
      planted.act = new planted.ACTRulesRunner(options, "en").configure(options).test({ sourceHtml });
    },
    { options, sourceHtml: source },
  );
  // Its rule on scrolling looks at a small window.
  await page.setViewportSize({ width: 640, height: 512 });
  await page.evaluate(() => void (window as unknown as Planted).act.testSpecial());
  await page.setViewportSize({ width: 1280, height: 800 });
  return page.evaluate(
    ({ options, sourceHtml }) => {
      const isFolded = (element: Element) =>
        element.closest("details:not([open])") !== null && !element.checkVisibility();
      /** Where a rule finds fault with what is right, what shows that it is; anything else that it names counts. */
      const isRight: Record<string, (element: Element) => boolean> = {
        // Takes no group for part of a form that is not its parent's.
        "QW-WCAG-T3": (element) =>
          element.closest("form") !== null && Boolean(element.querySelector(":scope > legend")?.textContent.trim()),
        // Take what is folded away for something that could have the focus, and miss its label.
        "QW-WCAG-T17": isFolded,
        "QW-WCAG-T24": isFolded,
      };
      const counts = ({ code }: Assertion, { verdict, elements }: Assertion["results"][number]) => {
        if (verdict !== "failed") return false;
        const named = elements?.[0]?.pointer ? document.querySelector(elements[0].pointer) : null;
        return named === null || !isRight[code]?.(named);
      };
      const planted = window as unknown as Planted;
      const data = { sourceHtml, newTabWasOpen: false };
      const wcag = new planted.WCAGTechniquesRunner(options, "en").configure(options).test(data);
      const all = [planted.act, wcag].flatMap((one) => Object.values(one.getReport().assertions));
      return {
        passed: all.filter(({ metadata }) => metadata.outcome === "passed").length,
        failed: all
          .filter(({ metadata }) => metadata.outcome === "failed")
          .flatMap((one) => {
            const first = one.results.find((result) => counts(one, result));
            return first
              ? [`${one.code} ${first.resultCode} ${one.name}: ${first.elements?.[0]?.htmlCode?.slice(0, 160) ?? ""}`]
              : [];
          }),
      };
    },
    { options, sourceHtml: source },
  );
}

async function visit(browser: Browser, url: string, { cookie, fault }: { cookie: string; fault: boolean }) {
  // Its scripts are not ours, so the page's policy would refuse them.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
  try {
    await context.setExtraHTTPHeaders({ Cookie: cookie });
    const page = await context.newPage();
    const answer = await page.goto(url, { waitUntil: "load" });
    if (page.url() !== url) throw new Error(`${url} led to ${page.url()}`);
    await page.waitForSelector("html[data-alive]", { state: "attached" });
    if (fault)
      await page.evaluate(() => document.querySelector("main")?.insertAdjacentHTML("beforeend", `<a href="/"></a>`));
    return await evaluate(page, (await answer?.text()) ?? "");
  } finally {
    await context.close();
  }
}

/** Milliseconds that its rules may take for one page; a page on which they come to no end has failed. */
const patience = 240_000;

/** Null where the rules come to no end in time; the page is then closed under them. */
async function visitInTime(...visited: Parameters<typeof visit>) {
  const [browser] = visited;
  const inTime = new AbortController();
  const found = await Promise.race([visit(...visited), pause(patience, null, { signal: inTime.signal })]);
  inTime.abort();
  if (!found) await Promise.all(browser.contexts().map((context) => context.close()));
  return found;
}

/** Both languages of every page with `EVERY_SITUATION=1`; otherwise they take turns from page to page, since its rules are slow. */
const all = process.env.EVERY_SITUATION === "1";

export const qualweb: Check = {
  name: "QualWeb, levels A and AA, every page, languages in turn",
  wanted: "0 failed",
  fullOnly: true,
  refuses: () => (findProgram("chromium") ? null : "needs a browser"),
  async measure({ folder, fault }) {
    const browser = await chromium.launch({
      executablePath: findProgram("chromium") ?? undefined,
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    const failed = new Set<string>();
    let looked = 0;
    let passed = 0;
    try {
      for (const [turn, language] of (fault ? (["da"] as const) : (["da", "en"] as const)).entries()) {
        const showcase = await openShowcase(folder, language);
        const visits = [{ kind: null, paths: [showcase.answer] }, ...pages, ...workspace]
          .flatMap(({ kind, paths }) => paths.map((path) => ({ kind, path })))
          .filter((_, at) => (fault ? at === 0 : all || at === 0 || at % 2 === turn));
        try {
          for (const { kind, path } of visits) {
            const cookie = showcase.cookieOf(kind);
            const found = await visitInTime(browser, `${showcase.url}${path}`, { cookie, fault });
            looked += 1;
            if (!found) {
              failed.add(`${path}: came to no end`);
              process.stderr.write(`  ${path}: came to no end\n`);
              continue;
            }
            passed += found.passed;
            for (const one of found.failed) {
              failed.add(`${path}: ${one}`);
              if (!fault) process.stderr.write(`  ${path}: ${one}\n`);
            }
          }
        } finally {
          await showcase.stop();
        }
      }
    } finally {
      await browser.close();
    }
    return {
      measured: `${failed.size} failed, ${passed} passed on ${looked} pages`,
      passes: failed.size === 0 && passed > 0,
    };
  },
};
