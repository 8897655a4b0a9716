/** A research lead registers a project from nothing, and what is typed is kept whatever happens meanwhile. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/journey";
import { openSessions, startProgram, type StartedProgram } from "../support/start-demonstration";

test.describe.configure({ mode: "serial" });

const folder = mkdtempSync(join(tmpdir(), "vidensbro-register-"));
let server: StartedProgram;
let sessions: string[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  mkdirSync(folder, { recursive: true });
  // A demonstration of its own: registering changes the lists that other journeys count.
  server = await startProgram("demonstrate", { cwd: folder });
  sessions = await openSessions(server);
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The lead comes first among those who can sign in, the bridge-builder second. */
async function enter(context: BrowserContext, who: 0 | 1 = 0): Promise<void> {
  const value = sessions[who] ?? "";
  await context.addCookies([{ name: "session", value, url: server.url, httpOnly: true, sameSite: "Lax" }]);
}

async function typeDay(page: Page, group: string, [day, month, year]: readonly string[]): Promise<void> {
  const field = page.getByRole("group", { name: group });
  await field.locator("input[data-part=day]").fill(day ?? "");
  await field.locator("input[data-part=month]").fill(month ?? "");
  await field.locator("input[data-part=year]").fill(year ?? "");
}

const kept = (page: Page, words = "Gemt som kladde") => expect(page.getByText(words)).toBeVisible();

test("from nothing to the overview, with a closed tab on the way", async ({ page, context }) => {
  test.setTimeout(120_000);
  await enter(context);
  await page.goto(`${server.url}/projects`);
  await page.getByRole("link", { name: "Registrér et projekt" }).click();
  await page.getByLabel("Titel på dansk").fill("Støv på værkstedet");
  await page.getByLabel("Akronym").fill("STØV");
  await kept(page);
  await page.close();

  const again = await context.newPage();
  await again.goto(`${server.url}/projects`);
  const notice = again.getByText("Du er ved at registrere »Støv på værkstedet«.");
  await notice.getByRole("link", { name: "Fortsæt" }).click();
  await expect(again.getByLabel("Titel på dansk")).toHaveValue("Støv på værkstedet");
  await expect(again.getByText("Vi har gemt det, du skrev den")).toBeVisible();
  await expectAccessible(again);
  await again.getByRole("button", { name: "Gem og fortsæt" }).last().click();
  await expect(again.getByRole("alert")).toContainText("Skriv den organisation, der leder projektet");
  await expect(again).toHaveTitle(/^Fejl:/);
  await expectAccessible(again);
  await again.getByLabel("Organisation, der leder projektet").fill("Institut for Støj og Indeluft");
  await typeDay(again, "Projektet begynder", ["1", "2", "2026"]);
  await typeDay(again, "Projektet slutter", ["31", "12", "2028"]);
  await again.getByRole("button", { name: "Gem og fortsæt" }).last().click();

  await expect(again.getByRole("heading", { name: "De fire modeller" })).toBeVisible();
  await again.getByLabel("Brobyggere mellem forskning og arbejdsplads").check();
  await again.getByRole("button", { name: "Foreslå en model" }).click();
  await expect(again.getByText("Vi foreslår: Interaktiv")).toBeVisible();
  await expect(again).toHaveURL(/translation=interactive/);
  await expectAccessible(again);
  await again.getByLabel("Interaktiv (foreslået)").check();
  await again.getByLabel("Hvorfor den?").first().fill("Brobyggerne kender værkstederne.");
  await again.getByRole("button", { name: "Opret projektet" }).click();

  await expect(again.getByRole("heading", { name: "Læg planen: Støv på værkstedet" })).toBeVisible();
  await expectAccessible(again);
  await again.getByRole("link", { name: "Gå til tjek" }).click();
  await expect(again.getByText("Brobyggerne kender værkstederne.")).toBeVisible();
  await expectAccessible(again);
  await again.getByRole("button", { name: "Det er rigtigt" }).click();
  await expect(again.getByRole("heading", { level: 1 })).toContainText("Støv på værkstedet");
  await expect(again.getByText("Du er ved at registrere")).toHaveCount(0);
  await again.goto(`${server.url}/register`);
  await expect(again.getByLabel("Titel på dansk")).toHaveValue("");
});

test("what is typed waits on the device for the same person, and is shown to nobody else", async ({
  page,
  context,
}) => {
  await enter(context);
  await page.goto(`${server.url}/register`);
  await page.getByLabel("Titel på dansk").fill("Før sessionen udløb");
  await kept(page);
  await context.clearCookies({ name: "session" });
  await page.getByLabel("Titel på dansk").fill("Efter sessionen udløb");
  await kept(page, "Du er ikke længere logget ind");
  await page.getByRole("button", { name: "Gem og fortsæt" }).last().click();
  await expect(page).toHaveURL(/sign-in\?to=/);

  await enter(context, 1);
  await page.goto(`${server.url}/register`);
  await expect(page.getByLabel("Titel på dansk")).toHaveValue("");
  await context.clearCookies({ name: "session" });
  await enter(context);
  await page.goto(`${server.url}/register`);
  await expect(page.getByLabel("Titel på dansk")).toHaveValue("Efter sessionen udløb");
});

test("a draft outlives the server, and can be discarded", async ({ page, context }) => {
  test.setTimeout(120_000);
  await server.stop();
  server = await startProgram("serve", { cwd: folder, variables: { DATABASE_PATH: "data/demo.db" } });
  await enter(context);
  await page.goto(`${server.url}/register`);
  await expect(page.getByLabel("Titel på dansk")).toHaveValue("Efter sessionen udløb");
  await page.getByRole("button", { name: "Smid kladden væk" }).click();
  await expect(page.getByLabel("Titel på dansk")).toHaveValue("");
  await page.reload();
  await expect(page.getByLabel("Titel på dansk")).toHaveValue("");
});

test.describe("without scripts, in English, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test("the steps keep everything that is typed, valid or not", async ({ page, context }) => {
    test.setTimeout(120_000);
    await enter(context);
    await page.goto(`${server.url}/register`);
    await page.getByText("Menu").first().click();
    await page.getByRole("button", { name: "English" }).first().click();
    await page.getByLabel("Title in English").fill("Dust in the workshop");
    await page.getByLabel("Organisation that leads the project").fill("institut");
    await typeDay(page, "The project begins", ["31", "2", "2026"]);
    await typeDay(page, "The project ends", ["31", "12", "2028"]);
    await page.getByRole("button", { name: "Save and continue" }).last().click();
    await expect(page.getByRole("alert")).toContainText("Write a date that exists");
    await page.goto(`${server.url}/register`);
    await expect(page.getByLabel("Title in English")).toHaveValue("Dust in the workshop");
    await page.getByLabel("Institut for Støj og Indeluft").check();
    await typeDay(page, "The project begins", ["1", "2", "2026"]);
    await page.getByRole("button", { name: "Save and continue" }).last().click();
    await page.getByRole("radio", { name: /^Linear/ }).check();
    await page.getByRole("button", { name: "Register the project" }).click();
    await expect(page.getByRole("heading", { name: "Make the plan: Dust in the workshop" })).toBeVisible();
    await page.getByRole("link", { name: "Go on to check" }).click();
    await page.getByRole("button", { name: "This is right" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Dust in the workshop");

    await page.goto(`${server.url}/projects/dust-in-the-workshop/model`);
    await page.getByRole("radio", { name: /^Systemic/ }).check();
    await page.getByRole("button", { name: "Save the model" }).click();
    await expect(page.getByRole("alert")).toContainText("Write why you choose the model");
    await page.getByLabel("Why this one?").first().fill("The workshops want to take part");
    await page.getByRole("button", { name: "Save the model" }).click();
    await expect(page.getByText("The model is saved.")).toBeVisible();
    await expect(page.getByRole("cell", { name: "Systemic" }).first()).toBeVisible();

    await page.goto(`${server.url}/projects/dust-in-the-workshop/archive`);
    await page.getByRole("button", { name: "Yes, archive the project" }).click();
    await expect(page.getByText("It no longer stands in the list")).toBeVisible();
  });
});

test("the pages fit a phone, in English and in the dark", async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 800 });
  await enter(context);
  for (const path of [
    "/register",
    "/register/stoev/plan",
    "/register/stoev/check",
    "/projects/stoev/basics",
    "/projects/stoev/model?need=systemic&time=linear",
    "/projects/stoev/archive",
    "/projects/stoev/duplicate",
    "/projects/dust-in-the-workshop/basics",
  ]) {
    await test.step(path, async () => {
      await page.goto(`${server.url}${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expectAccessible(page);
    });
  }
});
