/** What each kind of user sees of the projects. */
import { expect, signInAs, test } from "../support/journey";

test("a research lead finds a project and sees it at a glance", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto("/projects");
  await expect(page.getByRole("status")).toHaveText("14 projekter");
  await page.getByLabel("Søg efter titel").fill("snedkerier");
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("1 projekt");
  await page.getByRole("link", { name: "Støvfri hverdag" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Støvfri hverdag");
  await expect(page.getByText("Opdigtede data til demonstration")).toBeVisible();
  await expect(page.getByRole("img", { name: "Erklæret og observeret model" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Inddragelse af virksomheder" })).toBeVisible();
});

test("filters, order and page stand in the address", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto("/projects?model=linear");
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("row").nth(1)).toContainText("MÅLT TID");
  await page.goto("/projects");
  await page.getByRole("link", { name: "Projekt", exact: true }).click();
  await expect(page).toHaveURL(/order=title&direction=ascending/);
  await expect(page.getByRole("row").nth(1)).toContainText("Digital overvågning");
  await page.goto("/projects?search=findesikke");
  await expect(page.getByText("Ingen projekter passer")).toBeVisible();
});

test("the FEA project shows what its source tells", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto("/projects/fea");
  await expect(page.getByText("Den observerede model kan ikke aflæses endnu").first()).toBeVisible();
  await expect(page.getByText("64 af 64 planlagte inddragelser er sket.")).toBeVisible();
  await expect(page.getByText("Danske Regioner, Forhandlingsfællesskabet")).toBeVisible();
  await page.goto("/projects/fea/report?kind=final&from=1.1.2022&to=31.12.2024");
  await expect(page.getByRole("heading", { name: "Valgt model for vidensmobilisering" })).toBeVisible();
  await expect(page.getByText("Regional arbejdsplads 16").first()).toBeVisible();
});

test("the Necto study reaches all but few fields and is read as two-way", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto("/projects/necto-smv");
  await expect(page.getByText("Neurora").or(page.getByText("Necto")).first()).toBeVisible();
  await expect(page.getByText("Vidensrapporten udgives")).toBeVisible();
});

test("the report can be taken along as PDF, Word and JSON", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto("/projects/necto-smv/report");
  for (const [ending, start] of [
    ["pdf", "%PDF-"],
    ["docx", "PK"],
    ["json", "{"],
  ] as const) {
    const answer = await page.request.get(`/projects/necto-smv/report.${ending}?kind=final`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-disposition"]).toContain(`necto-smv-final-`);
    expect((await answer.body()).subarray(0, start.length).toString()).toBe(start);
  }
});

test("a bad period is said at the field and at the top, and what was typed stays", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto("/projects/fea/report?kind=final&from=31.2.2024&to=1.1.2025");
  await expect(page).toHaveTitle(/^Fejl:/);
  const sentence = "Skriv en dato, der findes, fx 1.3.2025.";
  await expect(page.getByRole("alert")).toContainText(sentence);
  await expect(page.getByLabel("Fra")).toHaveValue("31.2.2024");
  await expect(page.getByLabel("Fra")).toHaveAccessibleDescription(new RegExp(sentence));
});

test("a funder sees its programmes' projects without the project's own notes and without the draft report", async ({
  page,
  context,
}) => {
  await signInAs(context, "funder");
  await page.goto("/projects");
  // Twelve, and what another journey moves in.
  await expect(page.getByRole("status")).toHaveText(/^1[2-4] projekter$/);
  await page.goto("/projects/demo-stoevfri");
  await expect(page.getByRole("heading", { name: "Det næste" })).toHaveCount(0);
  expect((await page.goto("/projects/demo-stoevfri/report"))?.status()).toBe(404);
  expect((await page.goto("/projects/fea"))?.status()).toBe(404);
});

test("a company sees its one project; the administrator sees none", async ({ page, context }) => {
  await signInAs(context, "company");
  await page.goto("/projects");
  await expect(page.getByRole("status")).toHaveText("1 projekt");
  await context.clearCookies();
  await signInAs(context, "administrator");
  await page.goto("/projects");
  await expect(page.getByText("Du er ikke med i et projekt endnu")).toBeVisible();
  expect((await page.goto("/projects/demo-stoevfri"))?.status()).toBe(404);
});
