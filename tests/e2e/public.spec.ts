/** What a project makes public can be read by everybody, and taken back. */
import { demoUrl, expect, expectAccessible, signInAs, test } from "../support/journey";

test("a visitor finds what a lead makes public, and no more once it is taken back", async ({ browser, context }) => {
  const title = "Åbent hus om støv på gulvet";
  await signInAs(context, "lead");
  const page = await context.newPage();
  await page.goto("/projects/demo-stoevfri/log");
  await page.getByLabel("Hvad gjorde I?").fill(title);
  await page.getByLabel("Aktivitetstype").selectOption("theme_day");
  await page.getByRole("checkbox", { name: /Havrup Snedkeri/ }).check();
  await page.getByText(/^Flere oplysninger/).click();
  const visibility = page.getByLabel("Hvem må se den?");
  await expect(visibility).toHaveAccessibleDescription(/kan alle læse/);
  await visibility.selectOption("Offentlig");
  await page.getByRole("button", { name: "Log aktiviteten" }).click();
  await expect(page.getByText("Aktiviteten er logget.")).toBeVisible();
  const activity = page.url();

  // Without an account and without scripts.
  const visitor = await browser.newContext({ javaScriptEnabled: false, baseURL: demoUrl("da") });
  const reader = await visitor.newPage();
  await reader.goto("/");
  await reader.getByRole("contentinfo").getByRole("link", { name: "Offentlige projekter" }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Projekter, der viser deres arbejde");
  await reader.getByRole("heading", { name: "Støvfri hverdag i snedkerier og træindustri" }).getByRole("link").click();
  const shown = reader.getByRole("listitem").filter({ has: reader.getByRole("heading", { name: title }) });
  await expect(shown).toContainText("1 deltager: Virksomhedsfeltet");
  await expect(shown).not.toContainText("Havrup");
  await reader
    .getByRole("link", { name: /^Resumé for/ })
    .first()
    .click();
  await expect(reader.getByRole("heading", { name: "Hovedtal" })).toBeVisible();
  await reader.goBack();

  await page.goto("/projects/demo-stoevfri");
  await page.getByRole("link", { name: "Offentlig side" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expectAccessible(page);
  await page.goto(activity);
  await page.getByRole("button", { name: "Slet" }).click();
  await expect(page.getByText("Aktiviteten er slettet.")).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("heading", { name: "Aktiviteter", exact: true })).toBeVisible();
  await expect(reader.getByText(title)).toHaveCount(0);
  await visitor.close();
});

test("a visitor finds what is coming up and what is of interest, without scripts", async ({ browser }) => {
  const visitor = await browser.newContext({ javaScriptEnabled: false, baseURL: demoUrl("da") });
  const reader = await visitor.newPage();
  await reader.goto("/public");
  const events = reader.getByRole("list", { name: "Det sker" }).getByRole("listitem");
  await expect(events.first()).toContainText("Opdigtet");
  const all = await reader.locator("h2").count();

  await reader.getByLabel("Emne").selectOption("Støj og vibrationer");
  await reader.getByRole("button", { name: "Vis" }).click();
  await expect(reader.getByRole("status")).toHaveText(/projekt/);
  expect(await reader.locator("h2").count()).toBeLessThan(all);
  await expect(reader.getByLabel("Emne")).toHaveValue("noise");
  await expect(reader.getByRole("link", { name: "Støj i fødevareproduktion, taget trin for trin" })).toBeVisible();

  await reader.getByLabel(/^Søg efter/).fill("findes ikke");
  await reader.getByRole("button", { name: "Vis" }).click();
  await expect(reader.getByText("Ingen projekter passer")).toBeVisible();
  await reader.getByRole("link", { name: "Ryd filtre" }).first().click();

  const project = await events.first().getByRole("link").textContent();
  const title = await events.first().getByRole("heading").textContent();
  await events.first().getByRole("link").click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(project ?? "");
  const coming = reader.getByRole("list", { name: "Kommende aktiviteter" });
  await expect(coming.getByRole("heading", { name: title ?? "" })).toBeVisible();
  await visitor.close();
});
