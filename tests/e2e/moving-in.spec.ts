/** Moving a programme in from an award-reporting system: named by hand, looked over, and only then written. */
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { type DemoLanguage, demoUrl, expect, expectAccessible, signInAs, test } from "../support/journey";

const address = "/programmes/demo-smaa-skridt/import";
const sheet = (name: string) => fileURLToPath(new URL(`../support/researchfish/${name}.csv`, import.meta.url));

const words = {
  da: {
    kinds: { awards: /^Bevillinger/, engagements: /^Formidling/ },
    file: "Fil",
    read: "Læs filen",
    organisation: "Research Organisation",
    needed: "Vælg også kolonnen med det, der mangler",
    check: "Se, hvad der sker",
    fault: "Slutdatoen ligger før startdatoen.",
    write: "Gem rækkerne",
    done: "Rækkerne er gemt",
    again: "Hent en fil mere ind",
    known: "Er her allerede",
  },
  en: {
    kinds: { awards: /^Awards/, engagements: /^Engagement activities/ },
    file: "File",
    read: "Read the file",
    organisation: "Research Organisation",
    needed: "Choose the column of what is missing too",
    check: "See what will happen",
    fault: "The end date is before the start date.",
    write: "Save the rows",
    done: "The rows are saved",
    again: "Bring in another file",
    known: "Here already",
  },
};

async function upload(page: Page, language: DemoLanguage, kind: "awards" | "engagements") {
  await page.getByRole("radio", { name: words[language].kinds[kind] }).check();
  await page.getByLabel(words[language].file, { exact: true }).setInputFiles(sheet(kind));
  await page.getByRole("button", { name: words[language].read }).click();
}

async function moveIn(page: Page, language: DemoLanguage, scripts: boolean) {
  const text = words[language];
  // The check itself runs as a script in the page.
  const look = async () => {
    if (scripts) await expectAccessible(page);
  };
  await page.goto(`${demoUrl(language)}${address}`);
  await look();
  await upload(page, language, "awards");
  const column = page.getByLabel(text.organisation, { exact: true });
  await expect(column).toHaveValue("organisation");
  await column.selectOption("");
  await page.getByRole("button", { name: text.check }).click();
  await expect(page.getByRole("alert")).toContainText(text.needed);
  await page.getByLabel(text.organisation, { exact: true }).selectOption("organisation");
  await look();
  await page.getByRole("button", { name: text.check }).click();
  await expect(page.getByText(text.fault)).toBeVisible();
  await look();
  await page.getByRole("button", { name: text.write }).click();
  await expect(page.getByRole("heading", { name: text.done })).toBeVisible();

  await page.getByRole("link", { name: text.again }).click();
  await upload(page, language, "engagements");
  await page.getByRole("button", { name: text.check }).click();
  await page.getByRole("button", { name: text.write }).click();
  await expect(page.getByRole("heading", { name: text.done })).toBeVisible();

  await page.getByRole("link", { name: text.again }).click();
  await upload(page, language, "engagements");
  await page.getByRole("button", { name: text.check }).click();
  await expect(page.getByRole("row").filter({ hasText: "Morning talks on noise" })).toContainText(text.known);
  const csv = await page.request.get(`${demoUrl(language)}/programmes/demo-smaa-skridt/approved/awards.csv`);
  expect(await csv.text()).toContain("Award Reference,Project Key,Report Id");
}

test("a manager brings in awards and engagements, once", async ({ page, context }) => {
  test.setTimeout(60_000);
  await signInAs(context, "funder");
  await moveIn(page, "da", true);
});

test.describe("on a phone without scripts, in English", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, baseURL: demoUrl("en") });

  test("the same", async ({ page, context }) => {
    test.setTimeout(60_000);
    await signInAs(context, "funder", "en");
    await moveIn(page, "en", false);
  });
});
