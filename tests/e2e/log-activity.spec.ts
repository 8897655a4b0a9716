/** Logging an activity: by a bridge-builder on a phone, by a lead, with and without scripts and without a connection. */
import { expect, expectAccessible, signInAs, test } from "../support/journey";

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
