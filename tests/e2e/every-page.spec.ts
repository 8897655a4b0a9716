/** Every page, in both languages, light and dark, on a desk, a phone and the narrowest screen. */
import type { BrowserContext, Page } from "@playwright/test";
import { pages, type Visited, workspace } from "../support/every-page";
import { demoUrl, expect, expectAccessible, expectNarrow, signInAs, speak, test } from "../support/journey";
import { listLostText, listMotion, listTitleFaults } from "../support/layout-faults";

const all = process.env.EVERY_SITUATION === "1";

/**
 * All twelve situations with `EVERY_SITUATION=1`; otherwise the two where a page breaks first: dark and narrow, and wide
 * in English. Axe, which takes the longest by far, then looks at each page in one of the two, turn about.
 */
const situations: { language: "da" | "en"; scheme: "light" | "dark"; width: number }[] = all
  ? (["da", "en"] as const).flatMap((language) =>
      (["light", "dark"] as const).flatMap((scheme) => [1280, 390, 320].map((width) => ({ language, scheme, width }))),
    )
  : [
      { language: "da", scheme: "dark", width: 320 },
      { language: "en", scheme: "light", width: 1280 },
    ];

for (const { language, scheme, width } of situations) {
  const name = `in ${language}, ${scheme}, ${width} px`;
  test(`pages are accessible ${name}`, ({ page, context }) => look({ page, context, language, scheme, width }, pages));
  test(`pages of the workspace are accessible ${name}`, ({ page, context }) =>
    look({ page, context, language, scheme, width }, workspace));
}

type Situation = (typeof situations)[number] & { page: Page; context: BrowserContext };

async function look({ page, context, language, scheme, width }: Situation, list: readonly Visited[]): Promise<void> {
  test.setTimeout(600_000);
  const titles: { path: string; title: string }[] = [];
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 800 });
  let turn = width === 1280 ? 1 : 0;
  for (const { kind, paths } of list) {
    await context.clearCookies();
    await speak(context, language);
    if (kind) await signInAs(context, kind, language);
    for (const path of paths) {
      await test.step(`${kind ?? "visitor"} ${path}`, async () => {
        await page.goto(`${demoUrl(language)}${path}`);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        if (process.env.PLANTED_FAULT) await plant(page);
        turn += 1;
        await (all || turn % 2 === 1 ? expectAccessible(page) : expectNarrow(page));
        expect.soft(await listMotion(page)).toEqual([]);
        // Wider text on the narrowest screen, larger text on the widest: where each breaks first.
        expect.soft(await listLostText(page, width === 1280 ? "double" : "spacing")).toEqual([]);
        titles.push({ path, title: await page.title() });
      });
    }
  }
  expect.soft(listTitleFaults(titles)).toEqual([]);
}

/** Two small buttons side by side that move, and words that are cut off where they are set wider or larger. */
function plant(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .planted { display: inline-block; width: 12px; height: 12px; padding: 0; transition: width 1s !important }
      .planted-words { width: 12ch; overflow: hidden; white-space: nowrap; font: 1rem monospace }`);
    document.adoptedStyleSheets.push(sheet);
    document
      .querySelector("main .page")
      ?.insertAdjacentHTML(
        "beforeend",
        `<p><button class="planted">a</button><button class="planted">b</button></p><p class="planted-words">Twelve chars</p>`,
      );
  });
}

test("would find what is too small, what moves, what is cut off and titles that are alike", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  // What is planted before scripts take over would be drawn over.
  await expect(page.locator("html[data-alive]")).toBeAttached();
  expect(await listMotion(page)).toEqual([]);
  expect(await listLostText(page, "spacing")).toEqual([]);
  await plant(page);
  expect(await listMotion(page)).toHaveLength(2);
  expect(await listLostText(page, "spacing")).toContainEqual(expect.stringContaining("Twelve chars"));
  await expect(expectAccessible(page)).rejects.toThrow("target-size");
  const alike = [
    { path: "/a", title: "A – Vidensbro" },
    { path: "/a?x=1", title: "A – Vidensbro" },
    { path: "/b", title: "A – Vidensbro" },
    { path: "/c", title: "Vidensbro" },
  ];
  expect(listTitleFaults(alike)).toEqual(["“A – Vidensbro”: /a, /b", "“Vidensbro” begins with what all share"]);
});
