/** Every page, in both languages, light and dark, on a desk, a phone and the narrowest screen. */
import type { APIRequestContext, BrowserContext, Page } from "@playwright/test";
import { pages, type Visited, workspace } from "../support/every-page";
import {
  type DemoLanguage,
  demoUrl,
  expect,
  expectAccessible,
  expectNarrow,
  signInAs,
  speak,
  test,
} from "../support/journey";
import { listLostText, listMotion, listTitleFaults } from "../support/layout-faults";

const all = process.env.EVERY_SITUATION === "1";

interface Situation {
  scheme: "light" | "dark";
  width: number;
}

interface Walk {
  language: DemoLanguage;
  situations: readonly [Situation, ...Situation[]];
}

/**
 * All twelve situations with `EVERY_SITUATION=1`, each on a page of its own; otherwise each page is opened once, in one
 * of the languages, and seen where a page breaks first: dark and narrow, and then light and wide. Axe, which takes the
 * longest by far, looks at it in one of the two. Language and situation go turn about by the page's place in the list.
 */
const walks: Walk[] = (["da", "en"] as const).flatMap((language): Walk[] =>
  all
    ? (["light", "dark"] as const).flatMap((scheme) =>
        [1280, 390, 320].map((width): Walk => ({ language, situations: [{ scheme, width }] })),
      )
    : [
        {
          language,
          situations: [
            { scheme: "dark", width: 320 },
            { scheme: "light", width: 1280 },
          ],
        },
      ],
);

for (const walk of walks) {
  const seen = walk.situations.map(({ scheme, width }) => `${scheme}, ${width} px`).join(", then ");
  const name = `in ${walk.language}, ${seen}`;
  test(`pages are accessible ${name}`, ({ page, context }) => look({ page, context, ...walk }, pages));
  test(`pages of the workspace are accessible ${name}`, ({ page, context }) =>
    look({ page, context, ...walk }, workspace));
}

async function look(
  { page, context, language, situations }: Walk & { page: Page; context: BrowserContext },
  list: readonly Visited[],
): Promise<void> {
  test.setTimeout(600_000);
  const titles: { path: string; title: string }[] = [];
  let place = -1;
  for (const { kind, paths } of list) {
    await context.clearCookies();
    await speak(context, language);
    if (kind) await signInAs(context, kind, language);
    for (const path of paths) {
      place += 1;
      const address = `${demoUrl(language)}${path}`;
      if (!all && (place % 2 === 0) !== (language === "da")) {
        titles.push({ path, title: await readTitle(context.request, { address, language }) });
        continue;
      }
      // Two pages after one another have a language each; the next two change places before axe.
      const forAxe = situations[Math.floor(place / 2) % situations.length];
      await test.step(`${kind ?? "visitor"} ${path}`, async () => {
        await set(page, situations[0]);
        await page.goto(address);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        if (process.env.PLANTED_FAULT) await plant(page);
        for (const situation of situations) {
          if (situation !== situations[0]) await set(page, situation);
          await (situation === forAxe ? expectAccessible(page) : expectNarrow(page));
          expect.soft(await listMotion(page)).toEqual([]);
          // Wider text on the narrowest screen, larger text on the widest: where each breaks first.
          expect.soft(await listLostText(page, situation.width === 1280 ? "double" : "spacing")).toEqual([]);
        }
        titles.push({ path, title: await page.title() });
      });
    }
  }
  expect.soft(listTitleFaults(titles)).toEqual([]);
}

async function set(page: Page, { scheme, width }: Situation): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 800 });
}

/** The title of a page that is opened in the other language, so that titles are held against all others of their own. */
async function readTitle(request: APIRequestContext, { address, language }: { address: string; language: string }) {
  const html = await (await request.get(address)).text();
  expect(html).toContain(`<html lang="${language}"`);
  const signs: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
  return (/<title>([^<]*)</.exec(html)?.[1] ?? "").replace(/&[#\w]+;/g, (sign) => signs[sign] ?? sign);
}

/** Two small buttons side by side that move, and words that are cut off where they are set wider or larger. */
function plant(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .planted { display: inline-block; width: 12px; height: 12px; padding: 0; transition: width 1s !important }
      .planted-words { color: #888; background: #fff; width: 12ch; overflow: hidden; white-space: nowrap; font: 1rem monospace }`);
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
  const told = await expectAccessible(page).catch((error: Error) => error.message);
  expect(told).toContain("target-size: <button class=");
  expect(told).toContain("color-contrast: <p class=");
  const alike = [
    { path: "/a", title: "A – Vidensbro" },
    { path: "/a?x=1", title: "A – Vidensbro" },
    { path: "/b", title: "A – Vidensbro" },
    { path: "/c", title: "Vidensbro" },
  ];
  expect(listTitleFaults(alike)).toEqual(["“A – Vidensbro”: /a, /b", "“Vidensbro” begins with what all share"]);
});
