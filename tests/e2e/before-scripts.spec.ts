/** Scripts that come late lose nothing: what was typed, chosen and pressed before them counts when they are there. */
import type { Page } from "@playwright/test";
import { expect, signInAs, test } from "../support/journey";

const project = "/projects/demo-natlys";

/** Holds every script back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route("**/assets/*.js", async (route) => {
    await gate;
    await route.continue();
  });
  return open;
}

const alive = (page: Page) => expect(page.locator("html[data-alive]")).toHaveCount(1);

test("the first words of a form are in its draft, and stay when it comes back", async ({ page, context }) => {
  await signInAs(context, "lead");
  const letScriptsCome = await holdScripts(page);
  await page.goto(`${project}/goals`, { waitUntil: "domcontentloaded" });
  const field = page.locator("main textarea, main input[type=text]").first();
  await field.fill("Skrevet før alt andet");
  letScriptsCome();
  await field.pressSequentially(" og mens det kom");
  await expect(page.getByRole("status").filter({ hasText: "Gemt som kladde" })).toBeVisible();
  await expect(field).toHaveValue("Skrevet før alt andet og mens det kom");
  await page.reload();
  await expect(page.locator("main textarea, main input[type=text]").first()).toHaveValue(
    "Skrevet før alt andet og mens det kom",
  );
  await page.getByRole("button", { name: "Smid kladden væk" }).click();
  await expect(field).toHaveValue("");
});

test("what was chosen is heard by what follows from it, and keys while scripts take over break nothing", async ({
  page,
  context,
}) => {
  await signInAs(context, "bridge_builder");
  const letScriptsCome = await holdScripts(page);
  await page.goto("/projects/demo-stoevfri/log", { waitUntil: "domcontentloaded" });
  const title = page.getByLabel("Hvad gjorde I?");
  await page.getByLabel("Aktivitetstype").selectOption({ label: "Virksomhedsbesøg" });
  await page.getByRole("checkbox", { name: /Havrup Snedkeri/ }).check();
  await title.focus();
  letScriptsCome();
  for (const letter of "Besøg i mørket") await page.keyboard.type(letter, { delay: 5 });
  await alive(page);
  await expect(title).toHaveValue("Besøg i mørket");
  await expect(title).toBeFocused();
  await expect(page.getByRole("checkbox", { name: /Havrup Snedkeri/ })).toBeChecked();
  await expect(page.getByText("Vi foreslår:")).toBeVisible();
});

test("a form that is sent before scripts are there is taken once and leaves no draft", async ({ page, context }) => {
  await signInAs(context, "lead");
  const letScriptsCome = await holdScripts(page);
  await page.goto(`${project}/needs`, { waitUntil: "domcontentloaded" });
  const need = `Sendt før scripts ${Date.now()}`;
  await page.getByRole("textbox", { name: "Behov", exact: true }).fill(need);
  await page.getByRole("button", { name: "Tilføj behovet" }).click();
  letScriptsCome();
  await expect(page.getByText("Tilføjet.")).toBeVisible();
  await alive(page);
  await expect(page.getByRole("textbox", { name: "Behov", exact: true })).toHaveValue("");
  await page.goto(`${project}/needs`);
  await expect(page.getByRole("textbox", { name: "Behov", exact: true })).toHaveValue("");
});

test("nothing moves when scripts arrive on a phone", async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      for (const { value } of shifts) document.documentElement.dataset.moved = String(value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await signInAs(context, "lead");
  for (const path of ["log", "feedback/prepare", "goals/g-laerlinge", "basics", "involvement"]) {
    const letScriptsCome = await holdScripts(page);
    await page.goto(`/projects/demo-stoevfri/${path}`, { waitUntil: "domcontentloaded" });
    await page.evaluate(() => document.fonts.ready);
    letScriptsCome();
    await alive(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.locator("html").getAttribute("data-moved"), path).toBeNull();
    await page.unrouteAll();
  }
});
