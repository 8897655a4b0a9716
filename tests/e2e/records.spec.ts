/** Needs, goals, outcomes, resources, history and files, as the team uses them. */
import { demoUrl, expect, expectAccessible, signInAs, test } from "../support/journey";

const project = "/projects/demo-stoevfri";

test("a bridge-builder notes a need, answers it, deletes it and takes that back", async ({ page, context }) => {
  await signInAs(context, "bridge_builder");
  await page.goto(`${project}/needs`);
  await page.getByRole("button", { name: "Tilføj behovet" }).click();
  await expect(page.getByRole("alert")).toContainText("Skriv behovet, på dansk eller engelsk");
  await page.getByRole("textbox", { name: "Behov" }).fill("Hvor tit skal filtret skiftes?");
  await page.getByRole("button", { name: "Tilføj behovet" }).click();
  await page.getByRole("link", { name: "Åbn og tilføj mere" }).click();
  await expect(page.getByRole("heading", { name: "Hvor tit skal filtret skiftes?" })).toBeVisible();
  await page.getByRole("link", { name: "Besvar behovet" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Behovet er besvaret" }).click();
  await expect(page.getByText("Besvaret den")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Slet", exact: true }).click();
  await page.getByRole("button", { name: "Slet", exact: true }).click();
  await expect(page.getByText("Behovet er slettet.")).toBeVisible();
  await page.getByRole("button", { name: "Fortryd" }).click();
  await expect(page.getByText("Gendannet.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Hvor tit skal filtret skiftes?" })).toBeVisible();
});

test.describe("on a phone without scripts, in English", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, baseURL: demoUrl("en") });

  test("a lead adds an outcome with evidence and a file, and sees and undoes what changed", async ({
    page,
    context,
  }) => {
    await signInAs(context, "lead", "en");
    await page.goto(`${demoUrl("en")}${project}/outcomes`);
    await page.getByLabel("Outcome", { exact: true }).fill("Cleaner benches");
    await page.getByLabel("Kind").selectOption("practice");
    await page.getByLabel("Level").selectOption("group");
    await page.getByRole("button", { name: "Add the outcome" }).click();
    await page.getByRole("link", { name: "Open and add more" }).click();
    await page.getByText("Add a link").click();
    await page.getByLabel("Address").fill("https://example.org/benches");
    await page.getByLabel("Strength").selectOption("documented");
    await page.getByRole("button", { name: "Save the link" }).click();
    await expect(page.getByText("Documented", { exact: true }).first()).toBeVisible();
    await page.getByText("Add a file").click();
    await page
      .getByLabel("File")
      .setInputFiles({ name: "x.svg", mimeType: "image/png", buffer: Buffer.from("<svg/>") });
    await page.getByRole("button", { name: "Add the file" }).click();
    await expect(page.getByRole("alert")).toContainText("That kind of file cannot be added");
    const note = { name: "Measured.txt", mimeType: "text/plain", buffer: Buffer.from("0.3 mg") };
    await page.getByLabel("File").setInputFiles(note);
    await page.getByRole("button", { name: "Add the file" }).click();
    const file = page.getByRole("link", { name: "Measured.txt", exact: true });
    const answer = await page.request.get(`${demoUrl("en")}${(await file.getAttribute("href")) ?? ""}`);
    expect(await answer.text()).toBe("0.3 mg");
    expect(answer.headers()["content-disposition"]).toContain("attachment");
    await page.getByRole("link", { name: "Change", exact: true }).first().click();
    await page.getByLabel("Outcome, in English").fill("Cleaner benches and floors");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("link", { name: "History" }).last().click();
    await expect(page.getByRole("cell", { name: "Cleaner benches and floors" })).toBeVisible();
    await page.getByRole("link", { name: "Take back to this state" }).first().click();
    await page.getByRole("button", { name: "Take back" }).click();
    await expect(page.getByRole("heading", { name: "History: Cleaner benches", exact: true })).toBeVisible();
  });
});

test("of two who change a goal at once, the second sees both versions and chooses", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto(`${project}/goals`);
  await page.getByRole("list", { name: "Mål" }).getByRole("link").first().click();
  await page.getByRole("link", { name: "Ret", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Ret målet" })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Måltal").fill("31");
  await other.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(other.getByText("Gemt.")).toBeVisible();
  await page.getByLabel("Måltal").fill("32,5");
  await page.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(page.getByRole("row", { name: "Måltal 32,5 31" })).toBeVisible();
  await page.getByRole("button", { name: "Gem min udgave" }).click();
  await expect(page.getByText(/af 32,5/)).toBeVisible();
});

test("the plan of resources is one table that keeps what was typed", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${project}/resources`);
  const field = page.getByLabel("Timer, planlagt, Kapacitet");
  await field.fill("mange");
  await page.getByRole("button", { name: "Gem planen" }).click();
  await expect(page.getByRole("alert")).toContainText("Skriv et tal fra 0 og op");
  await expect(field).toHaveValue("mange");
  await field.fill("95,5");
  await page.getByRole("button", { name: "Gem planen" }).click();
  await expect(page.getByText("Planen er gemt.")).toBeVisible();
  await expectAccessible(page);
});
