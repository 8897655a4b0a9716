/** Two windows on the same form, and a session that ends while somebody writes: nobody's words are lost. */
import { type BrowserContext, expect, expectAccessible, type Page, signInAs, test } from "../support/journey";

const project = "/projects/demo-skolens-temperatur";

/** The same page in two windows, as two people have it open. */
async function openTwice(page: Page, context: BrowserContext, address: string): Promise<Page> {
  const other = await context.newPage();
  for (const one of [page, other]) await one.goto(address);
  return other;
}

/** What the second is shown: both versions of one field, and the choice. */
async function expectChoice(page: Page, { mine, saved }: { mine: string; saved: string }) {
  await expect(page.getByText(/^(En anden har ændret|Der står allerede)/)).toBeVisible();
  await expect(page).toHaveTitle(/^Fejl/);
  await expect(page.getByRole("row").filter({ hasText: mine })).toContainText(saved);
  await expectAccessible(page);
}

test("of two who changed the basics, the second sees both versions and keeps the own", async ({ page, context }) => {
  await signInAs(context, "lead");
  const other = await openTwice(page, context, `${project}/basics`);
  const acronym = (one: Page) => one.getByLabel(/^Akronym/);
  const first = await acronym(other).inputValue();
  await acronym(other).fill("FØRST");
  await other.getByRole("button", { name: "Gem stamdata" }).click();
  await expect(other).toHaveURL(/done=saved/);
  await other.close();
  await acronym(page).fill("SIDST");
  await page.getByRole("button", { name: "Gem stamdata" }).click();
  await expectChoice(page, { mine: "SIDST", saved: "FØRST" });
  await page.getByRole("button", { name: "Gem min udgave" }).click();
  await expect(page).toHaveURL(/done=saved/);
  await expect(acronym(page)).toHaveValue("SIDST");
  await acronym(page).fill(first);
  await page.getByRole("button", { name: "Gem stamdata" }).click();
  await expect(acronym(page)).toHaveValue(first);
});

test.describe("without scripts, on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test("of two who planned the moments, the second sees both versions and keeps the saved one", async ({
    page,
    context,
  }) => {
    await signInAs(context, "lead");
    const other = await openTwice(page, context, `${project}/involvement`);
    for (const [one, year] of [
      [other, "2031"],
      [page, "2032"],
    ] as const) {
      await one.getByText("Ret tidspunkterne").click();
      for (const [end, month] of [
        ["from", "1"],
        ["to", "2"],
      ] as const)
        for (const [part, value] of [
          ["day", "1"],
          ["month", month],
          ["year", year],
        ] as const)
          await one.locator(`[name="relevance.${end}.${part}"]`).fill(value);
      await one.getByRole("button", { name: "Gem tidspunkterne" }).click();
    }
    await expect(other).toHaveURL(/done=moment-plan/);
    await expectChoice(page, { mine: "2032", saved: "2031" });
    await page.getByRole("button", { name: "Behold den gemte udgave" }).click();
    await expect(page.getByText("2031").first()).toBeVisible();
    await expect(page.getByText("2032")).toHaveCount(0);
  });

  test("a form that is sent after the session has ended comes back, and is sent again", async ({ page, context }) => {
    await signInAs(context, "lead");
    await page.goto(`${project}/needs`);
    const need = `Hvad holder, når sessionen ikke gør? ${Date.now()}`;
    await page.getByRole("textbox", { name: "Behov", exact: true }).fill(need);
    await context.clearCookies();
    await page.getByRole("button", { name: "Tilføj behovet" }).click();
    await expect(page.getByRole("heading", { name: "Du er ikke længere logget ind" })).toBeVisible();
    await expect(page.getByText(need)).toBeVisible();
    await expectAccessible(page);
    await signInAs(context, "lead");
    await page.getByRole("button", { name: "Send igen" }).click();
    await expect(page).toHaveURL(/done=added/);
    await expect(page.getByText(need).first()).toBeVisible();
  });
});

test("a model for a day that has one is a choice between the two", async ({ page, context }) => {
  await signInAs(context, "lead");
  const other = await openTwice(page, context, `${project}/model`);
  for (const [one, model, reason] of [
    [other, "transmissive", "Den første begrundelse."],
    [page, "interactive", "Den anden begrundelse."],
  ] as const) {
    await one.locator(`[name="model"][value="${model}"]`).check();
    await one.locator('[name="rationaleDa"]').fill(reason);
    await one.getByRole("button", { name: "Gem modellen" }).click();
    if (one === other) await expect(other).toHaveURL(/done=saved/);
  }
  await expectChoice(page, { mine: "Den anden begrundelse.", saved: "Den første begrundelse." });
  await page.getByRole("button", { name: "Gem min udgave" }).click();
  await expect(page).toHaveURL(/done=saved/);
  await expect(page.getByText("Den anden begrundelse.")).toBeVisible();
});

test("with scripts, too, the words of a form come back after the session has ended", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto(`${project}/next`);
  await page
    .getByRole("link", { name: /^Læg til side/ })
    .first()
    .click();
  const reason = "Det har vi talt om på styregruppens møde.";
  await page.getByRole("textbox").fill(reason);
  await context.clearCookies();
  await page.getByRole("button", { name: "Læg til side" }).click();
  await expect(page.getByRole("heading", { name: "Du er ikke længere logget ind" })).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  await expectAccessible(page);
  await signInAs(context, "lead");
  await page.getByRole("button", { name: "Send igen" }).click();
  await expect(page).toHaveURL(/done=dismissed/);
  await expect(page.getByText(reason)).toBeVisible();
});

test("with scripts a form that keeps a draft leads to sign-in, and its words are there afterwards", async ({
  page,
  context,
}) => {
  await signInAs(context, "lead");
  await page.goto(`${project}/needs`);
  const need = `Hvad finder vi igen bagefter? ${Date.now()}`;
  const field = page.getByRole("textbox", { name: "Behov", exact: true });
  await context.clearCookies();
  await field.fill(need);
  await page.getByRole("button", { name: "Tilføj behovet" }).click();
  await expect(page).toHaveURL(/sign-in/);
  await signInAs(context, "lead");
  await page.goto(`${project}/needs`);
  await expect(field).toHaveValue(need);
  await page.getByRole("button", { name: "Smid kladden væk" }).click();
  await expect(field).toHaveValue("");
});
