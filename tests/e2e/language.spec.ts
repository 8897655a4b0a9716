/** Danish and English, chosen once and remembered. */
import { demoUrl, expect, test } from "../support/journey";

test("the language switch is remembered and comes back to the same page", async ({ page }) => {
  await page.goto("/was?x=1");
  await expect(page.locator("html")).toHaveAttribute("lang", "da");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/\/was\?x=1$/);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Knowledge that comes into use");
});

test("a browser that speaks English gets English", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${demoUrl()}/`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await context.close();
});

test("pages work without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: "da-DK",
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${demoUrl()}/`);
  await page.getByText("Menu", { exact: true }).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await context.close();
});
