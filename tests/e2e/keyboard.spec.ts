/** Eight key tasks with the keyboard alone: each stop shows its focus, nothing lies over it, and faults are told where the focus is. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { Keyboard } from "../support/keyboard";
import { mailedLink } from "../support/mailed-link";
import { type Kind, kinds } from "../support/kinds";
import { openSessions, startProgram, type StartedProgram } from "../support/start-demonstration";

// One after another on a demonstration of their own, which other journeys do not change meanwhile.
test.describe.configure({ mode: "default" });

const folder = mkdtempSync(join(tmpdir(), "vidensbro-keyboard-"));
let server: StartedProgram;
let sessions: string[];

test.beforeAll(async () => {
  server = await startProgram("demonstrate", { cwd: mkdtempSync(join(folder, "demo-")) });
  sessions = await openSessions(server);
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Journey {
  page: Page;
  context: BrowserContext;
}

/** Opens a page as one kind of user, with scripts running. */
async function open({ page, context }: Journey, kind: Kind | null, path: string): Promise<Keyboard> {
  const session = { name: "session", value: kind ? (sessions[kinds.indexOf(kind)] ?? "") : "", url: server.url };
  if (kind) await context.addCookies([{ ...session, httpOnly: true, sameSite: "Lax" }]);
  await page.goto(`${server.url}${path}`);
  await page.waitForLoadState("networkidle");
  if (process.env.PLANTED_FAULT) await plant(page);
  return new Keyboard(page);
}

/** Hides the focus, and lays the header over everything. */
function plant(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ":focus-visible { outline: none !important } header { position: fixed; inset: 0; z-index: 9; background: white }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

const noFaults = (keyboard: Keyboard) => expect([...keyboard.faults]).toEqual([]);

/** The summary of faults has the focus, and its title says so; its first line leads to the field. */
async function expectSummary(page: Page, keyboard: Keyboard): Promise<void> {
  const summary = page.locator(".error-summary");
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fejl:/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".is-invalid :focus")).toHaveCount(1);
  noFaults(keyboard);
}

const button = (page: Page, name: string | RegExp) =>
  page
    .locator("main")
    .getByRole("button", { name, exact: typeof name === "string" })
    .last();
const link = (page: Page, name: string | RegExp) =>
  page
    .locator("main")
    .getByRole("link", { name, exact: typeof name === "string" })
    .first();

test("signs in by a mailed link", async ({ page, context }) => {
  const keyboard = await open({ page, context }, null, "/");
  await keyboard.press(page.getByRole("banner").getByRole("link", { name: "Log ind" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Log ind");
  const email = page.getByLabel("E-mail");
  await keyboard.press(email);
  await expectSummary(page, keyboard);
  await page.keyboard.type("brobygger@example.org");
  await page.keyboard.press("Enter");
  await keyboard.press(link(page, "Åbn demoens indbakke"));
  await expect(page).toHaveURL(/\/inbox/);
  await keyboard.press(mailedLink(page, "brobygger@example.org"));
  await expect(page.getByText("Linket hører til")).toBeVisible();
  await keyboard.press(button(page, "Log ind"));
  await expect(page.getByText("Demo Brobygger").first()).toBeVisible();
  noFaults(keyboard);
});

test("registers the first steps of a project", async ({ page, context }) => {
  const keyboard = await open({ page, context }, "lead", "/projects");
  await keyboard.press(link(page, "Registrér et projekt"));
  await keyboard.type(page.getByLabel("Titel på dansk"), "Støj i køkkenet");
  await keyboard.press(button(page, "Gem og fortsæt"));
  await expectSummary(page, keyboard);
  await keyboard.type(page.getByLabel("Organisation, der leder projektet"), "Institut for Støj og Indeluft");
  for (const [name, day] of [
    ["Projektet begynder", ["1", "2", "2026"]],
    ["Projektet slutter", ["31", "12", "2028"]],
  ] as const) {
    const field = page.getByRole("group", { name });
    for (const [at, part] of ["day", "month", "year"].entries())
      await keyboard.type(field.locator(`input[data-part=${part}]`), day[at] ?? "");
  }
  await keyboard.press(button(page, "Gem og fortsæt"));
  await expect(page.getByRole("heading", { name: "De fire modeller" })).toBeVisible();
  await keyboard.choose(page.getByRole("radio", { name: "Interaktiv" }));
  await keyboard.press(button(page, "Opret projektet"));
  await expect(page.getByRole("heading", { name: "Læg planen: Støj i køkkenet" })).toBeVisible();
  noFaults(keyboard);
});

test("logs an activity", async ({ page, context }) => {
  const keyboard = await open({ page, context }, "bridge_builder", "/projects/demo-stoevfri");
  await keyboard.press(page.getByRole("banner").getByRole("link", { name: "Log", exact: true }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Log en aktivitet");
  await keyboard.press(button(page, "Log aktiviteten"));
  await expectSummary(page, keyboard);
  await keyboard.type(page.getByLabel("Hvad gjorde I?"), "Besøg uden mus");
  await keyboard.select(page.getByLabel("Aktivitetstype"), "Virksomhedsb");
  await keyboard.tick(page.getByRole("checkbox", { name: /Havrup Snedkeri/ }));
  await keyboard.press(button(page, "Log aktiviteten"));
  await expect(page.getByText("Aktiviteten er logget.")).toBeVisible();
  noFaults(keyboard);
});

test("plans a cell of the matrix", async ({ page, context }) => {
  const keyboard = await open({ page, context }, "lead", "/projects/demo-stoevfri/involvement");
  await keyboard.select(page.getByLabel("Virksomhed eller organisation"), "Vingev");
  await keyboard.press(button(page, "Vis"));
  const cells = page.locator("button.plan-cell");
  await expect(cells).toHaveCount(30);
  await keyboard.to(cells.first());
  for (const key of ["ArrowDown", "ArrowRight", "End"]) await page.keyboard.press(key);
  const cell = cells.nth(11);
  await expect(cell).toBeFocused();
  const planned = (await cell.getAttribute("aria-pressed")) === "true";
  await page.keyboard.press("Space");
  await expect(cell).toHaveAttribute("aria-pressed", String(!planned));
  await expect(cell).toBeFocused();
  noFaults(keyboard);
});

test("closes a need", async ({ page, context }) => {
  const keyboard = await open({ page, context }, "bridge_builder", "/projects/demo-stoevfri/needs");
  await keyboard.type(page.getByRole("textbox", { name: "Behov" }), "Hvor tit skal posen skiftes?");
  await keyboard.press(button(page, "Tilføj behovet"));
  await keyboard.press(link(page, "Åbn og tilføj mere"));
  await keyboard.press(link(page, "Besvar behovet"));
  await keyboard.tick(page.getByRole("checkbox").first());
  await keyboard.press(button(page, "Behovet er besvaret"));
  await expect(page.getByText("Besvaret den")).toBeVisible();
  noFaults(keyboard);
});

test("answers a feedback round as a company", async ({ page, context }) => {
  const path = /\/answer\/\S+/.exec(server.output)?.[0] ?? "";
  const keyboard = await open({ page, context }, null, path);
  for (let screen = 1; screen <= 3; screen += 1) {
    for (const group of await page.locator("main fieldset:has(input[type=radio])").all())
      await keyboard.choose(group.getByRole("radio").nth(1));
    const words = page.locator("main textarea").first();
    if ((await words.count()) > 0) await keyboard.type(words, "Mere tid til øvelser");
    const heading = (await page.locator(".answer-place h2").textContent()) ?? "";
    const send = button(page, "Send svar");
    if ((await send.count()) > 0) {
      await keyboard.press(send);
      break;
    }
    await keyboard.press(button(page, "Næste"));
    await expect(page.locator(".answer-place h2")).not.toHaveText(heading);
  }
  await expect(page.getByText("Tak for svaret. Det er gemt.")).toBeVisible();
  noFaults(keyboard);
});

test("submits a report", async ({ page, context }) => {
  test.setTimeout(120_000);
  const keyboard = await open({ page, context }, "lead", "/projects/demo-stoevfri/reports");
  await keyboard.press(button(page, "Begynd Slutrapport"));
  await page.waitForURL(/\/reports\/\d+$/);
  const nothing = page.getByRole("button", { name: /^Intet at berette om:/ });
  await expect(nothing.first()).toBeVisible();
  for (let left = await nothing.count(); left > 0; left -= 1) {
    await keyboard.press(nothing.first());
    await expect(nothing).toHaveCount(left - 1);
  }
  await keyboard.press(link(page, /Bevillingsgiverens spørgsmål/));
  await keyboard.type(page.getByRole("textbox", { name: "Hvad ville I gøre anderledes?" }), "Begynde på natholdet.");
  await keyboard.choose(page.getByRole("radio", { name: "Ja", exact: true }));
  await keyboard.press(button(page, "Gem svarene"));
  await page.waitForURL(/done=answered/);
  await keyboard.press(link(page, "Se rapporten igennem og send den ind"));
  await expect(button(page, "Send rapporten ind")).toBeVisible();
  await keyboard.press(button(page, "Send rapporten ind"));
  await expect(page.getByText("Rapporten er sendt ind. Den kan ikke længere ændres.")).toBeVisible();
  noFaults(keyboard);
});

test("decides a review", async ({ page, context }) => {
  const keyboard = await open({ page, context }, "funder", "/reviews");
  await keyboard.press(link(page, /^Midtvejsrapport, Natarbejde/));
  await keyboard.press(button(page, "Tag rapporten"));
  await expect(page.getByText("Demo Bevillingsgiver (dig)")).toBeVisible();
  await keyboard.choose(page.getByRole("radio", { name: /Send retur/ }));
  await keyboard.press(button(page, "Gem afgørelsen"));
  await expectSummary(page, keyboard);
  await keyboard.choose(page.getByRole("radio", { name: /Godkend/ }));
  await keyboard.press(button(page, "Gem afgørelsen"));
  await expect(page.getByText("Rapporten er godkendt.")).toBeVisible();
  noFaults(keyboard);
});

test("would find a focus that is not seen, one that is covered, and what Tab does not reach", async ({
  page,
  context,
}) => {
  const keyboard = await open({ page, context }, null, "/sign-in");
  await plant(page);
  await keyboard.to(page.getByLabel("E-mail"));
  expect([...keyboard.faults].join()).toMatch(/no focus seen on input email.*something lies over input email/);
  await page.getByLabel("E-mail").evaluate((field: HTMLInputElement) => (field.tabIndex = -1));
  await expect(keyboard.to(page.getByLabel("E-mail"), 30)).rejects.toThrow("Tab does not reach");
});
