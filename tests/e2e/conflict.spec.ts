/** Two windows on the same form, and a session that ends while somebody writes: nobody's words are lost. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect, expectAccessible, signInAs, test } from "../support/journey";

const project = "/projects/demo-skolens-temperatur";

/** The same page in two windows, as two people have it open. */
async function openTwice(page: Page, context: BrowserContext, address: string): Promise<Page> {
  const other = await context.newPage();
  for (const one of [page, other]) await one.goto(address);
  return other;
}

/** What the second is shown: both versions of one field, and the choice. */
async function expectChoice(page: Page, { mine, saved }: { mine: string; saved: string }) {
  await expect(page.getByText(/(En anden har ændret det samme|Der står allerede et valg)/)).toBeVisible();
  await expect(page).toHaveTitle(/^Fejl/);
  await expect(page.getByRole("row").filter({ hasText: mine })).toContainText(saved);
}

test("of two who changed the basics, the second sees both versions and keeps the own", async ({ page, context }) => {
  await signInAs(context, "lead");
  const other = await openTwice(page, context, `${project}/basics`);
  const acronym = (one: Page) => one.getByLabel(/^Akronym/);
  const first = await acronym(other).inputValue();
  const [early, late] = [`FØRST ${Date.now()}`, `SIDST ${Date.now()}`];
  await acronym(other).fill(early);
  await other.getByRole("button", { name: "Gem stamdata" }).click();
  await expect(other).toHaveURL(/done=saved/);
  await other.close();
  await acronym(page).fill(late);
  await page.getByRole("button", { name: "Gem stamdata" }).click();
  await expectChoice(page, { mine: late, saved: early });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Gem min udgave" }).click();
  await expect(page).toHaveURL(/done=saved/);
  await expect(acronym(page)).toHaveValue(late);
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
    const year = 2030 + (Date.now() % 900);
    const [early, late] = [String(year), String(year + 1)];
    for (const [one, typed] of [
      [other, early],
      [page, late],
    ] as const) {
      await one.getByText("Ret tidspunkterne").click();
      for (const [end, month] of [
        ["from", "1"],
        ["to", "2"],
      ] as const)
        for (const [part, value] of [
          ["day", "1"],
          ["month", month],
          ["year", typed],
        ] as const)
          await one.locator(`[name="relevance.${end}.${part}"]`).fill(value);
      await one.getByRole("button", { name: "Gem tidspunkterne" }).click();
    }
    await expect(other).toHaveURL(/done=moment-plan/);
    await expectChoice(page, { mine: late, saved: early });
    await page.getByRole("button", { name: "Behold den gemte udgave" }).click();
    await expect(page.getByText(early).first()).toBeVisible();
    await expect(page.getByText(late)).toHaveCount(0);
  });

  test("a form that is sent after the session has ended comes back, and is sent again", async ({ page, context }) => {
    await signInAs(context, "lead");
    await page.goto(`${project}/needs`);
    const need = `Hvad holder, når sessionen ikke gør? ${Date.now()}`;
    await page.getByRole("textbox", { name: "Behov", exact: true }).fill(need);
    await context.clearCookies({ name: "session" });
    await page.getByRole("button", { name: "Tilføj behovet" }).click();
    await expect(page.getByRole("heading", { name: "Du er ikke længere logget ind" })).toBeVisible();
    await expect(page.getByText(need)).toBeVisible();
    await signInAs(context, "lead");
    await page.getByRole("button", { name: "Send igen" }).click();
    await expect(page).toHaveURL(/done=added/);
    await expect(page.getByText(need).first()).toBeVisible();
  });
});

test("a model for a day that has one is a choice between the two", async ({ page, context }) => {
  await signInAs(context, "lead");
  const other = await openTwice(page, context, `${project}/model`);
  const year = String(2030 + (Date.now() % 900));
  for (const [one, model, reason] of [
    [other, "linear", "Den første begrundelse."],
    [page, "interactive", "Den anden begrundelse."],
  ] as const) {
    await one.locator(`[name="model"][value="${model}"]`).check();
    await one.locator('[name="rationaleDa"]').fill(reason);
    await one.locator('[name="date.year"]').fill(year);
    await one.getByRole("button", { name: "Gem modellen" }).click();
    if (one === other) await expect(other).toHaveURL(/done=saved/);
  }
  await expectChoice(page, { mine: "Den anden begrundelse.", saved: "Den første begrundelse." });
  await page.getByRole("button", { name: "Gem min udgave" }).click();
  await expect(page).toHaveURL(/done=saved/);
  await expect(page.getByText("Den anden begrundelse.").first()).toBeVisible();
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
  await context.clearCookies({ name: "session" });
  await page.getByRole("button", { name: "Læg til side" }).click();
  await expect(page.getByRole("heading", { name: "Du er ikke længere logget ind" })).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  await expectAccessible(page);
  await signInAs(context, "lead");
  await page.getByRole("button", { name: "Send igen" }).click();
  await expect(page).toHaveURL(/done=dismissed/);
  // It stands with the hints that were put aside, folded.
  await expect(page.getByText(reason).first()).toBeAttached();
});

test("with scripts a form that keeps a draft leads to sign-in, and its words are there afterwards", async ({
  page,
  context,
}) => {
  await signInAs(context, "lead");
  await page.goto(`${project}/needs`);
  const need = `Hvad finder vi igen bagefter? ${Date.now()}`;
  const field = page.getByRole("textbox", { name: "Behov", exact: true });
  await context.clearCookies({ name: "session" });
  await field.fill(need);
  // From here on scripts keep the words; sent before, they would come back on the page that says so.
  await expect(page.locator(".draft-state")).not.toBeEmpty();
  await page.getByRole("button", { name: "Tilføj behovet" }).click();
  await expect(page).toHaveURL(/sign-in/);
  await signInAs(context, "lead");
  await page.goto(`${project}/needs`);
  await expect(field).toHaveValue(need);
  await page.getByRole("button", { name: "Smid kladden væk" }).click();
  await expect(field).toHaveValue("");
});
