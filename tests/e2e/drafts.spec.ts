/** Half-filled forms come back: after a closed tab, in every form where people write more than a line. */
import { expect, expectAccessible, signInAs, test } from "../support/journey";

const project = "/projects/demo-natlys";

const forms = [
  { at: `${project}/log`, label: "Hvad gjorde I?" },
  { at: `${project}/needs`, label: "Behov" },
  { at: "/organisations/add?project=demo-natlys", label: "Navn" },
];

test("what was typed comes back after a closed tab, and is thrown away when asked", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto(project);
  for (const { at, label } of forms) {
    await test.step(at, async () => {
      const tab = await context.newPage();
      await tab.goto(at);
      await tab.getByRole("textbox", { name: label, exact: true }).fill(`Halvt skrevet ${label}`);
      await expect(tab.getByRole("status").filter({ hasText: "Gemt som kladde" })).toBeVisible();
      await tab.close();
    });
  }
  for (const { at, label } of forms) {
    await test.step(`${at} again`, async () => {
      await page.goto(at);
      const field = page.getByRole("textbox", { name: label, exact: true });
      await expect(field).toHaveValue(`Halvt skrevet ${label}`);
      await expect(page.getByText("Vi har gemt det, du skrev den")).toBeVisible();
    });
  }
  await expectAccessible(page);
  await page.getByRole("button", { name: "Smid kladden væk" }).click();
  await expect(page.getByRole("textbox", { name: "Navn", exact: true })).toHaveValue("");
  await page.goto(`${project}/needs`);
  await page.getByRole("button", { name: "Tilføj behovet" }).click();
  await expect(page.getByText("Tilføjet.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Behov", exact: true })).toHaveValue("");
});
