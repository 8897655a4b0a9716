/** Every page, in both languages, light and dark, on a desk, a phone and the narrowest screen. */
import type { BrowserContext, Page } from "@playwright/test";
import { pages, type Visited, workspace } from "../support/every-page";
import { demoUrl, expect, expectAccessible, signInAs, speak, test } from "../support/journey";

const all = process.env.EVERY_SITUATION === "1";

/** All twelve situations with `EVERY_SITUATION=1`; otherwise the two where a page breaks first: dark and narrow, and wide in English. */
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
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 800 });
  for (const { kind, paths } of list) {
    await context.clearCookies();
    await speak(context, language);
    if (kind) await signInAs(context, kind, language);
    for (const path of paths) {
      await test.step(`${kind ?? "visitor"} ${path}`, async () => {
        await page.goto(`${demoUrl(language)}${path}`);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expectAccessible(page);
      });
    }
  }
}
