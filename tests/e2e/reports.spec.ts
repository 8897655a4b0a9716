/** A report from its beginning to the file that anybody can check: written, handed in, frozen, taken out and verified. */
import { readFileSync } from "node:fs";
import { demoUrl, type DemoLanguage, expect, expectAccessible, signInAs, test } from "../support/journey";

const words = {
  da: {
    begin: "Begynd Slutrapport",
    begun: "Slutrapport",
    nothing: /^Intet at berette om:/,
    results: "Mobiliseringens resultater og læring",
    own: "Jeres egne ord om afsnittet",
    save: "Gem",
    saved: /^Gemt \d/,
    questions: "Bevillingsgiverens spørgsmål",
    different: "Hvad ville I gøre anderledes?",
    yes: "Ja",
    keep: "Gem svarene",
    toPreview: "Se rapporten igennem og send den ind",
    submit: "Send rapporten ind",
    missing: "Det mangler, før rapporten kan sendes ind",
    frozen: "Rapporten er sendt ind. Den kan ikke længere ændres.",
    check: "Tjek filen",
    genuine: "Filen er ægte",
    foreign: "Filen er ikke en rapport, der er sendt ind her",
    file: "Fil",
    show: "Vis",
    all: "Alle",
    submitted: "Indsendt",
  },
  en: {
    begin: "Begin Final report",
    begun: "Final report",
    nothing: /^Nothing to report on:/,
    results: "Results and lessons of the mobilisation",
    own: "Your own words about this section",
    save: "Save",
    saved: /^Saved \d/,
    questions: "The funder’s questions",
    different: "What would you do differently?",
    yes: "Yes",
    keep: "Save the answers",
    toPreview: "Look through the report and submit it",
    submit: "Submit the report",
    missing: "What is missing before the report can be submitted",
    frozen: "The report has been submitted. It can no longer be changed.",
    check: "Check the file",
    genuine: "The file is genuine",
    foreign: "The file is not a report that was submitted here",
    file: "File",
    show: "Show",
    all: "All",
    submitted: "Submitted",
  },
} satisfies Record<DemoLanguage, Record<string, string | RegExp>>;

const situations = [
  { language: "da", width: 1280, scripts: true },
  { language: "en", width: 390, scripts: false },
] as const;

for (const { language, width, scripts } of situations) {
  test.describe(`in ${language} at ${width} px ${scripts ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width, height: 900 } });
    const say = words[language];
    const url = (path: string) => `${demoUrl(language)}${path}`;

    test("a lead writes a report, hands it in, and anybody can check the file", async ({ page, context }) => {
      test.setTimeout(120_000);
      const look = async () => {
        if (scripts) await expectAccessible(page);
      };
      await signInAs(context, "lead", language);
      await page.goto(url("/projects/demo-stoevfri/reports"));
      const begin = page.getByRole("button", { name: say.begin });
      // Begun already where the journey is taken once more.
      if ((await begin.count()) > 0) await begin.click();
      else await page.getByRole("link", { name: say.begun, exact: true }).first().click();
      await page.waitForURL(/\/reports\/\d+$/);
      const report = new URL(page.url()).pathname;
      await look();

      await page.goto(url(`${report}/preview`));
      await expect(page.getByText(say.missing)).toBeVisible();
      await expect(page.getByRole("button", { name: say.submit })).toHaveCount(0);

      await page.goto(url(report));
      for (let left = await page.getByRole("button", { name: say.nothing }).count(); left > 1; left -= 1) {
        await page.getByRole("button", { name: say.nothing }).first().click();
        await expect(page.getByRole("button", { name: say.nothing })).toHaveCount(left - 1);
      }
      await page.getByRole("link", { name: say.results }).click();
      await look();
      await page.getByLabel(say.own).fill("Tre **virksomheder** har [ændret](https://example.org) noget.");
      if (scripts) await expect(page.getByText(say.saved)).toBeVisible();
      await page.getByRole("button", { name: say.save, exact: true }).click();
      await page.waitForURL(/done=saved/);

      await page.goto(url(`${report}/answers`));
      await look();
      await page.getByRole("textbox", { name: say.different }).fill("Begynde på natholdet.");
      await page.getByRole("radio", { name: say.yes, exact: true }).check();
      await page.getByRole("button", { name: say.keep }).click();
      await page.waitForURL(/done=answered/);

      await page.getByRole("link", { name: say.toPreview }).click();
      await expect(page.locator("strong", { hasText: "virksomheder" })).toBeVisible();
      await page.getByRole("button", { name: say.submit }).click();
      await expect(page.getByText(say.frozen)).toBeVisible();
      const version = new URL(page.url()).pathname;

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "JSON", exact: true }).click(),
      ]);
      const json = readFileSync(await download.path());
      await context.clearCookies();
      await context.addCookies([{ name: "language", value: language, url: demoUrl(language) }]);
      const check = async (buffer: Buffer) => {
        await page.goto(url("/verify"));
        await page
          .getByLabel(say.file, { exact: true })
          .setInputFiles({ name: "r.json", mimeType: "application/json", buffer });
        await page.getByRole("button", { name: say.check }).click();
      };
      await check(json);
      await expect(page.getByText(say.genuine)).toBeVisible();
      await check(Buffer.from(json.toString("utf8").replace("virksomheder", "fabrikker!!!")));
      await expect(page.getByText(say.foreign)).toBeVisible();

      await signInAs(context, "funder", language);
      await page.goto(url("/programmes/demo-brancher-i-bevaegelse/schedule?show=all"));
      await page.locator(`a[href="${version}"]`).click();
      await expect(page.getByText(say.submitted).first()).toBeVisible();
      await expect(page.locator("strong", { hasText: "virksomheder" })).toBeVisible();
    });
  });
}
