/** A report comes back, is mended and is approved; with and without scripts, in both languages. */
import type { Browser, Page } from "@playwright/test";
import { type DemoLanguage, demoUrl, expect, expectAccessible, signInAs, test } from "../support/journey";
import type { Kind } from "../support/kinds";

async function pageOf(browser: Browser, kind: Kind, language: DemoLanguage = "da"): Promise<Page> {
  const context = await browser.newContext({ baseURL: demoUrl(language) });
  await signInAs(context, kind, language);
  return context.newPage();
}

test("a reviewer comments and returns, the lead answers and mends, and the reviewer sees what changed and approves", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(90_000);
  await signInAs(context, "funder");
  await page.goto("/reviews");
  await page.getByRole("link", { name: /^Midtvejsrapport, Natarbejde/ }).click();
  await expect(page.getByRole("radio", { name: /Send retur/ })).toBeVisible();
  const take = page.getByRole("button", { name: "Tag rapporten" });
  // Taken already where the journey is tried once more.
  if ((await take.count()) > 0) await take.click();
  await expect(page.getByText("Demo Bevillingsgiver (dig)")).toBeVisible();
  const { pathname } = new URL(page.url());

  const talk = page.locator("#comments-model");
  await talk.getByText("Skriv en kommentar").click();
  await talk.getByRole("textbox", { name: "Kommentar" }).fill("Hvem var med til at vælge?");
  await talk.getByRole("textbox", { name: /Om en passage/ }).fill("Det har ingen skrevet");
  await talk.getByRole("button", { name: "Gem kommentaren" }).click();
  await expect(page.getByRole("alert")).toContainText("Ordene står ikke i afsnittet");
  await expect(talk.getByRole("textbox", { name: "Kommentar" })).toHaveValue("Hvem var med til at vælge?");
  const own = page.locator("#section-model p").filter({ hasText: /\w{4}/ }).first();
  const words = (await own.innerText()).split(" ").slice(0, 4).join(" ");
  await own.selectText();
  await talk.getByRole("button", { name: "Brug det, jeg har markeret" }).click();
  await expect(talk.getByRole("textbox", { name: /Om en passage/ })).toHaveValue(new RegExp(words.slice(0, 10)));
  await talk.getByRole("textbox", { name: /Om en passage/ }).fill(words);
  await talk.getByRole("button", { name: "Gem kommentaren" }).click();
  await expect(talk.getByText("Projektet kan ikke se den endnu")).toBeVisible();
  await expect(talk.getByRole("blockquote")).toHaveText(words);

  await page.getByRole("radio", { name: /Send retur/ }).check();
  await page.getByRole("button", { name: "Gem afgørelsen" }).click();
  await expect(page.getByRole("alert")).toContainText("Skriv, hvad projektet skal rette");
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Besked til projektet" }).fill("Fortæl, hvem der var med.");
  await page.getByRole("button", { name: "Gem afgørelsen" }).click();
  await expect(page.getByText("Rapporten er sendt retur til projektet.")).toBeVisible();

  const lead = await pageOf(browser, "lead");
  await lead.goto(pathname);
  await expect(lead.getByText("Fortæl, hvem der var med.")).toBeVisible();
  const shared = lead.locator("#comments-model");
  await shared.getByText("Svar", { exact: false }).first().click();
  await shared.getByRole("textbox", { name: "Svar" }).fill("Det skriver vi nu.");
  await shared.getByRole("button", { name: "Send svaret" }).click();
  await expect(shared.getByText("Svaret er sendt.")).toBeVisible();
  await expectAccessible(lead);
  await lead.getByRole("link", { name: "Ret rapporten" }).click();
  await lead.waitForURL(/\/reports\/\d+$/);
  await lead.getByRole("link", { name: "Valgt model for vidensmobilisering" }).first().click();
  const text = lead.getByRole("textbox", { name: "Jeres egne ord om afsnittet" });
  await text.fill(`${await text.inputValue()} Begge afdelinger valgte med.`);
  await lead.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(lead.getByText("Teksten er gemt.")).toBeVisible();
  await lead.goto(new URL(lead.url()).pathname.replace(/\/model$/, "/preview"));
  await lead.getByRole("button", { name: "Send rapporten ind" }).click();
  await expect(lead.getByRole("heading", { name: /^Version 2/ })).toBeVisible();
  await lead.context().close();

  await page.goto("/reviews");
  await expect(page.getByText("Version 2").first()).toBeVisible();
  await page.goto(pathname);
  await expect(talk.getByText("Det skriver vi nu.")).toBeVisible();
  await talk.getByRole("button", { name: /Markér som løst/ }).click();
  await expect(page.getByText("1 løst kommentar")).toBeVisible();
  await page.getByRole("link", { name: "Sammenlign versionerne" }).click();
  await expect(page.locator("ins", { hasText: "Begge afdelinger valgte med." })).toBeVisible();
  await expectAccessible(page);
  await page.goto(pathname);
  await page.getByRole("radio", { name: /Godkend/ }).check();
  await page.getByRole("button", { name: "Gem afgørelsen" }).click();
  await expect(page.getByText("Rapporten er godkendt.")).toBeVisible();
});

test.describe("on a phone without scripts, in English", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, baseURL: demoUrl("en") });

  test("a reviewer asks about a figure, shares it and approves", async ({ page, context }) => {
    await signInAs(context, "funder", "en");
    await page.goto(`${demoUrl("en")}/reviews`);
    await page.locator("main a[href^='/reviews/']").nth(1).click();
    const talk = page.locator("#comments-facilitation");
    await talk.getByText("Write a comment").click();
    await talk.getByLabel("Comment", { exact: true }).fill("Lower than you hoped?");
    await talk.getByLabel(/About a figure/).selectOption("activities.twoWayShare");
    await talk.getByRole("button", { name: "Save the comment" }).click();
    await expect(talk.getByText("Only your side", { exact: true })).toBeVisible();
    await talk.getByRole("button", { name: /Share with the project/ }).click();
    await expect(talk.getByText("Shared", { exact: true })).toBeVisible();
    await page.getByRole("radio", { name: /Approve it/ }).check();
    await page.getByRole("button", { name: "Save the decision" }).click();
    await expect(page.getByText("The report has been approved.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Save the decision" })).toHaveCount(0);
  });
});
