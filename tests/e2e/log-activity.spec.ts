/** Logging an activity: by a bridge-builder on a phone, by a lead, with and without scripts and without a connection. */
import type { Page } from "@playwright/test";
import { demoUrl, expect, expectAccessible, signInAs, test } from "../support/journey";

const project = "/projects/demo-stoevfri";

test("a bridge-builder logs an activity on a phone in four fields and half a minute", async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(context, "bridge_builder");
  await page.goto(project);
  await page.getByRole("banner").getByRole("link", { name: "Log", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Log en aktivitet");
  await expectAccessible(page);
  // What can be filled in without opening anything: the day counts as the one question that it is.
  const questions = await page
    .locator("form.form .field:visible")
    .evaluateAll((fields) => fields.map((field) => field.querySelector("label, legend")?.textContent));
  expect(questions).toEqual(["Hvad gjorde I?", "Dato", "Aktivitetstype", "Hvem var med?"]);

  // Keystroke-level model (Card, Moran and Newell 1980): K 0.2 s a key, P 1.1 s a tap, H 0.4 s to the keys and back,
  // M 1.35 s to think before each field and before sending. The page waits for nobody, so no R.
  const seconds = { K: 0.2, P: 1.1, H: 0.4, M: 1.35 };
  const done: (keyof typeof seconds)[] = [];
  const filled = new Set<string>();
  const title = "Besøg hos Havrup";
  await page
    .getByLabel("Hvad gjorde I?")
    .tap()
    .catch(() => page.getByLabel("Hvad gjorde I?").click());
  await page.keyboard.type(title);
  filled.add("title");
  done.push("M", "P", "H", ...[...title].map(() => "K" as const), "H");
  await page.getByLabel("Aktivitetstype").selectOption("company_visit");
  filled.add("kind");
  done.push("M", "P", "P");
  await page.getByRole("checkbox", { name: /Havrup Snedkeri/ }).click();
  filled.add("who");
  done.push("M", "P");
  await expect(page.getByText("Udveksling · Udvikle relationer")).toBeVisible();
  await page.getByRole("button", { name: "Log aktiviteten" }).click();
  done.push("M", "P");
  await expect(page.getByText("Aktiviteten er logget.")).toBeVisible();
  expect(filled.size).toBeLessThanOrEqual(4);
  const time = done.reduce((sum, step) => sum + seconds[step], 0);
  expect(time).toBeLessThanOrEqual(30);
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(page.getByText("Havrup Snedkeri & Inventar · Engageret deltager · 1 person")).toBeVisible();
  await expect(page.getByText("Demo Brobygger").last()).toBeAttached();
});

test("without scripts a lead logs, finds an organisation, corrects, changes, deletes and undoes", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: demoUrl("en") });
  await signInAs(context, "lead", "en");
  const page = await context.newPage();
  await page.goto("/log");
  await page.getByRole("link", { name: /Dust-free days/ }).click();
  await page.getByRole("button", { name: "Log the activity" }).click();
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.getByRole("alert")).toContainText("Write what you did");
  await page.getByLabel("What did you do?").fill("Visit without scripts");
  await page.getByLabel("Kind of activity").selectOption("interview");
  await page.getByText("Find another organisation").click();
  await page.getByLabel("Name of the organisation").first().fill("snedkeri");
  await page.getByRole("button", { name: "Add" }).first().click();
  const found = page.getByRole("checkbox", { name: /snedkeri/i });
  expect(await found.count()).toBeGreaterThan(0);
  await page.getByLabel("Name of the organisation").first().fill("");
  await found.first().check();
  await page.getByText(/^More details/).click();
  await page.getByLabel("Hours").fill("2.5");
  await page.getByLabel("Needs that were voiced").fill("How long does a filter last?\nWho pays?");
  await page.getByLabel("Links as evidence").fill("javascript:alert(1)");
  await page.getByRole("button", { name: "Log the activity" }).click();
  await expect(page.getByRole("alert")).toContainText("Write the whole address");
  await expect(page.getByLabel("What did you do?")).toHaveValue("Visit without scripts");
  await page.getByLabel("Links as evidence").fill("example.org/minutes");
  await page.getByRole("button", { name: "Log the activity" }).click();
  await expect(page.getByText("The activity is logged.")).toBeVisible();
  await expect(page.getByText("Exchange", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "https://example.org/minutes" })).toBeVisible();
  await expect(page.getByText("Who pays?")).toBeVisible();
  await page.getByRole("link", { name: "Change", exact: true }).click();
  await page.getByLabel("Hours").fill("3");
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByText("The activity is changed.")).toBeVisible();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("The activity is deleted.")).toBeVisible();
  await page.getByRole("button", { name: "Undo the deletion" }).click();
  await expect(page.getByText("The activity is restored.")).toBeVisible();
  await expect(page.getByText("Who pays?")).toBeVisible();
  await page.getByRole("link", { name: "Copy to a new one" }).click();
  await expect(page.getByLabel("What did you do?")).toHaveValue("Visit without scripts");
  await context.close();
});

test("two people who change the same activity choose; nothing is overwritten unseen", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto(`${project}/activities`);
  await page.getByLabel("Søg i titel og resumé").fill("trykluft");
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await page.getByRole("link", { name: /uden trykluft/ }).click();
  await page.getByRole("link", { name: "Ret", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ret aktiviteten");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Hvad gjorde I?").fill("Fire uger uden trykluft");
  await other.getByRole("button", { name: "Gem ændringerne" }).click();
  await expect(other.getByText("Aktiviteten er rettet.")).toBeVisible();
  await page.getByLabel("Hvad gjorde I?").fill("Prøvetid uden trykluft");
  await page.getByRole("button", { name: "Gem ændringerne" }).click();
  await expect(page.getByText("En anden har ændret det samme")).toBeVisible();
  await expect(page.getByRole("row", { name: /Titel Prøvetid uden trykluft Fire uger uden trykluft/ })).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Gem min udgave" }).click();
  await expect(page.getByText("Aktiviteten er rettet.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Prøvetid uden trykluft" })).toBeVisible();
});

/** Logs the least on a form that is open. */
async function log(page: Page, title: string): Promise<void> {
  await page.getByLabel("Hvad gjorde I?").fill(title);
  await page.getByLabel("Aktivitetstype").selectOption("guidance");
  await page.getByRole("button", { name: "Log aktiviteten" }).click();
}

test("an entry made without a connection waits on the device and is sent once, also after signing in again", async ({
  context,
}) => {
  // The browser itself complains of each request that fails, so this page is not listened to.
  await signInAs(context, "bridge_builder");
  const page = await context.newPage();
  await page.goto(`${project}/log`);
  await page.waitForFunction(async (path) => {
    const names = (await caches.keys()).filter((name) => name.startsWith("vidensbro-log-"));
    const kept = names[0] ? await caches.open(names[0]) : null;
    return kept !== null && (await kept.match(path)) !== undefined && (await kept.keys()).length > 10;
  }, `${project}/log`);
  // What is kept is kept bit by bit.
  await page.waitForLoadState("networkidle");
  await page.goto(`${project}/log`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.goto(`${project}/log`);
  await expect(page.getByText("Der er ingen forbindelse.")).toBeVisible();
  await log(page, "Logget i kælderen");
  await expect(page.getByText("Aktiviteten er gemt på enheden.")).toBeVisible();
  await expect(page.getByText("1 aktivitet venter på at blive sendt")).toBeVisible();
  await log(page, "Logget i toget");
  await expect(page.getByText("2 aktiviteter venter på at blive sendt")).toBeVisible();

  // The session ends meanwhile: nothing is sent, and nothing is lost.
  const cookies = await context.cookies();
  await context.clearCookies({ name: "session" });
  await context.setOffline(false);
  await expect(page.getByText("Log ind for at sende dem.")).toBeVisible();
  await page.goto("/");
  await expect(page.getByText("venter på at blive sendt")).toHaveCount(0);
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  await context.addCookies(cookies);
  await page.goto(`${project}/activities`);
  await expect(page.getByText("2 aktiviteter er sendt.")).toBeVisible();
  await page.goto(`${project}/activities?search=logget`);
  await expect(page.getByRole("status").filter({ hasText: "2 aktiviteter" })).toBeVisible();
});
