/** A research lead adds an organisation, keeps a contact, and plans who is involved, how and when. */
import { demoUrl, expect, expectAccessible, signInAs, test } from "../support/journey";

const project = "/projects/demo-stoevfri";

test("a new organisation is offered the known ones first, and becomes a stakeholder with a contact", async ({
  page,
  context,
}) => {
  await signInAs(context, "lead");
  await page.goto(`${project}/stakeholders`);
  await expect(page.getByRole("img", { name: "Felter, som projektet når" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Navn, kortnavn eller CVR-nummer").fill("Havrup Snedkeri");
  await page.getByRole("button", { name: "Søg" }).click();
  await expect(page.getByText("Er med", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Tilføj en ny organisation" }).click();
  await page.getByLabel("Navn", { exact: true }).fill("Havrup Snedkeri og Inventar A/S");
  await page.getByLabel("Felt", { exact: true }).selectOption("company");
  await page.getByLabel("CVR-nummer (valgfrit)").fill("12345678");
  await page.getByRole("button", { name: "Tilføj organisationen" }).click();
  await expect(page.getByRole("alert")).toContainText("CVR-nummeret findes ikke");
  await page.getByLabel("CVR-nummer (valgfrit)").fill("");
  await page.getByRole("button", { name: "Tilføj organisationen" }).click();
  await expect(page.getByRole("heading", { name: "Er det en af disse?" })).toBeVisible();
  await expectAccessible(page);
  const name = `Limfjord Listefabrik ${Date.now()}`;
  await page.getByLabel("Navn", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Nej, tilføj den som ny" }).click();
  await expect(page.getByText("Organisationen er tilføjet.")).toBeVisible();

  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("link", { name: "Tilføj en kontakt" }).click();
  await page.getByLabel("Navn", { exact: true }).fill("Karla Kontakt");
  await page.getByLabel("Fra personen selv").check();
  await page.getByRole("button", { name: "Gem kontakten" }).click();
  await expect(page.getByRole("alert")).toContainText("Vælg, hvorfor I må gemme dem");
  await page.getByLabel("Personen har sagt ja").check();
  await page.getByRole("button", { name: "Gem kontakten" }).click();
  await expect(page.getByText("Kontakten er tilføjet.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Slet Karla Kontakt" }).click();
  await page.getByRole("button", { name: "Slet Karla Kontakt" }).click();
  await expect(page.getByText("Kontakten er slettet.")).toBeVisible();
  await expect(page.getByText("Karla Kontakt")).toHaveCount(0);
});

test("cells are planned by keyboard, the agreement is written, and the page of paper comes", async ({
  page,
  context,
}) => {
  await signInAs(context, "lead", "en");
  await page.goto(`${demoUrl("en")}${project}/involvement`);
  await expectAccessible(page);
  await page.getByLabel("Company or organisation").selectOption({ label: "Vingeværket Klitby" });
  await page.getByRole("button", { name: "Show" }).click();
  const cells = page.locator("button.plan-cell");
  await expect(cells).toHaveCount(30);
  await expectAccessible(page);
  await cells.first().focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "End"]) await page.keyboard.press(key);
  const last = cells.nth(3 * 6 + 5);
  await expect(last).toBeFocused();
  await expect(last).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Space");
  await expect(last).toHaveAttribute("aria-pressed", "true");
  await expect(last).toBeFocused();
  await page
    .getByRole("link", { name: /^Correct the agreement/ })
    .last()
    .click();
  await page.getByLabel("Active").check();
  await page.getByRole("textbox", { name: "The organisation gets" }).first().fill("A report on its own measurements.");
  await page.getByRole("button", { name: "Save the agreement" }).click();
  await expect(page.getByText("The agreement has been saved.")).toBeVisible();
  await expect(page.getByText("A report on its own measurements.")).toBeVisible();
  await page.getByRole("link", { name: "Activities, needs and contacts" }).click();
  const to = await page.getByRole("link", { name: /in English \(PDF\)/ }).getAttribute("href");
  const answer = await page.request.get(`${demoUrl("en")}${to ?? ""}`);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  await page.goBack();
  await cells.nth(3 * 6 + 5).focus();
  await page.keyboard.press("Enter");
  await expect(cells.nth(3 * 6 + 5)).toHaveAttribute("aria-pressed", "false");
});

test.describe("on a phone without scripts", () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test("cells and moments are planned all the same, and a bad date is said", async ({ page, context }) => {
    await signInAs(context, "lead");
    await page.goto(`${project}/involvement?organisation=demo-org-nowhere`);
    await expect(page.getByText("Siden findes ikke").first()).toBeVisible();
    await page.goto(`${project}/stakeholders`);
    await page.getByRole("link", { name: "Storåby Skole" }).click();
    await page.getByRole("link", { name: "Planlæg inddragelsen" }).first().click();
    const cell = () => page.locator("button.plan-cell").nth(4);
    await expect(cell()).toHaveAttribute("aria-pressed", "false");
    await cell().click();
    await expect(page.getByText("Planen er gemt.")).toBeVisible();
    await expect(cell()).toHaveAttribute("aria-pressed", "true");
    await cell().click();
    await expect(cell()).toHaveAttribute("aria-pressed", "false");
    await page.goto(`${project}/involvement`);
    await page.getByText("Ret tidspunkterne").click();
    await page.locator('[name="relevance.from.day"]').fill("42");
    await page.getByRole("button", { name: "Gem tidspunkterne" }).click();
    await expect(page.getByRole("alert")).toContainText("Skriv en dato, der findes");
    await expect(page.locator('[name="relevance.from.day"]')).toHaveValue("42");
  });
});
